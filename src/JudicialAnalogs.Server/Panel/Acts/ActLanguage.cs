using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Server.Panel.Acts;

/// <summary>Language of an act for the <c>lang</c> attribute.</summary>
internal static class ActLanguage
{
    /// <summary>BCP 47 code; null for a text in two languages or in none that is known.</summary>
    public static string? CodeOf(LawLanguage language) => language switch
    {
        LawLanguage.Russian => "ru",
        LawLanguage.Kazakh => "kk",
        _ => null,
    };
}
