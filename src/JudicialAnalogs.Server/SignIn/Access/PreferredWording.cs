using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.SignIn.Access;

/// <summary>The language of a caller whose request was not read: that of the header Accept-Language.</summary>
internal static class PreferredWording
{
    /// <summary>The first language named that the server speaks; Russian where there is none.</summary>
    public static Wording Of(HttpContext http) => http.Request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Wording.All.FirstOrDefault(wording => language.Value.StartsWith(wording.Code, StringComparison.OrdinalIgnoreCase)))
        .FirstOrDefault(wording => wording is not null) ?? Wording.Russian;
}
