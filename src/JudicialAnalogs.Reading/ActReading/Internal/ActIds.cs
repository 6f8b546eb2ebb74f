using System.Security.Cryptography;
using System.Text;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>Identities of acts: small letters, digits, <c>-</c> and <c>_</c>, so that no file system or database confuses two by case.</summary>
internal static class ActIds
{
    private const int LongestGiven = 80;

    /// <summary>The given identity where it is safe as it is, a marked form of it where it is not, else one derived from the text.</summary>
    public static string Of(string? given, string text)
    {
        if (given is null)
            return $"act-{Digest(text)[..24]}";
        var safe = string.Create(Math.Min(given.Length, LongestGiven), given, static (id, from) =>
        {
            for (var i = 0; i < id.Length; i++)
                id[i] = char.IsAsciiLetterOrDigit(from[i]) || from[i] is '-' or '_' ? char.ToLowerInvariant(from[i]) : '-';
        });
        // Two identities that differ only in what was changed must stay two.
        return safe == given ? safe : $"{safe}-{Digest(given)[..8]}";
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
