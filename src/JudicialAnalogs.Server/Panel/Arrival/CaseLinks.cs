using System.Globalization;
using JudicialAnalogs.Records.PreparedCases;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace JudicialAnalogs.Server.Panel.Arrival;

/// <summary>Signed links to prepared cases.</summary>
internal sealed class CaseLinks(CaseLinkKey key)
{
    /// <summary>Path of the page that takes such links.</summary>
    public const string Path = "/cases/open";

    private const string Case = "case";
    private const string Expires = "expires";
    private const string Signature = "signature";

    /// <summary>The link to a case.</summary>
    /// <param name="prepared">The case.</param>
    /// <param name="language">Language of the page, <c>ru</c>, <c>kk</c> or <c>en</c>; it is not signed.</param>
    public string To(PreparedCase prepared, string language)
    {
        var expires = prepared.ExpiresAt.ToUnixTimeSeconds();
        var query = new QueryBuilder
        {
            { Case, prepared.Id },
            { Expires, expires.ToString(CultureInfo.InvariantCulture) },
            { Signature, key.Sign(prepared.Id, expires, prepared.Author) },
            { "lang", language },
        };
        return Path + query.ToQueryString();
    }

    /// <summary>The case a link names, before it is known whether the link is genuine; null where it names none.</summary>
    public static string? CaseOf(IQueryCollection query) => query[Case].ToString() is { Length: > 0 and <= 20 } id ? id : null;

    /// <summary>Whether a link says of itself that its time is over.</summary>
    public static bool IsPast(IQueryCollection query, DateTimeOffset now) => ExpiryOf(query) is { } expires && expires <= now.ToUnixTimeSeconds();

    /// <summary>Whether a link to this case was made here and not changed since.</summary>
    public bool IsGenuine(IQueryCollection query, PreparedCase prepared) =>
        CaseOf(query) == prepared.Id
        && ExpiryOf(query) is { } expires
        && expires == prepared.ExpiresAt.ToUnixTimeSeconds()
        && key.Verifies(prepared.Id, expires, prepared.Author, query[Signature].ToString());

    private static long? ExpiryOf(IQueryCollection query) =>
        long.TryParse(query[Expires].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var expires) ? expires : null;
}
