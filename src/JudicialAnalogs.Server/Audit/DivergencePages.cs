using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Audit;

/// <summary>
/// Pages of divergences. A token names the last entry of the page before and not how many there were, so that drafts added meanwhile move nothing.
/// </summary>
internal static class DivergencePages
{
    /// <summary>The place a request goes on from; null for its first page.</summary>
    /// <exception cref="InvalidFieldException">Not a token of this list.</exception>
    public static DivergencePlace? Read(ListDivergencesRequest request)
    {
        if (request.PageToken.Length == 0)
            return null;
        Span<byte> bytes = new byte[request.PageToken.Length];
        if (Base64Url.IsValid(request.PageToken) && Base64Url.TryDecodeFromChars(request.PageToken, bytes, out var written)
            && Encoding.UTF8.GetString(bytes[..written]).Split(':') is [var ticks, var draft, var number, var list] && list == ListOf(request)
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return new DivergencePlace(new DateTimeOffset(at, TimeSpan.Zero), draft, version);
        }

        throw new InvalidFieldException("page_token", "Error.Field.PageToken");
    }

    /// <summary>The token behind an entry.</summary>
    public static string After(DivergentAssessment last, ListDivergencesRequest request) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{last.Assessment.At.UtcTicks}:{last.Draft.Id}:{last.Assessment.Number}:{ListOf(request)}")));

    private static string ListOf(ListDivergencesRequest request)
    {
        var list = request.Clone();
        (list.Context, list.PageToken, list.PageSize) = (null, "", 0);
        return Convert.ToHexStringLower(SHA256.HashData(list.ToByteArray()))[..16];
    }
}
