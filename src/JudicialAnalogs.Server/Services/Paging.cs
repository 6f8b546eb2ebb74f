using System.Buffers.Text;
using System.Text;
using JudicialAnalogs.Server.Errors;

namespace JudicialAnalogs.Server.Services;

/// <summary>Pages of a list. A token holds the offset and what the list was made from, so that a page of another list is refused.</summary>
internal static class Paging
{
    /// <summary>Size of the page asked for, within 1 to <paramref name="largest"/>.</summary>
    /// <exception cref="InvalidFieldException">Out of range.</exception>
    public static int Size(int asked, int usual, int largest)
    {
        if (asked < 0 || asked > largest)
            throw new InvalidFieldException("page_size", "Error.Field.PageSize", largest);
        return asked == 0 ? usual : asked;
    }

    /// <summary>First entry of the page; 0 for an empty token.</summary>
    /// <exception cref="InvalidFieldException">Not a token of this list.</exception>
    public static int Offset(string token, string list) =>
        token.Length == 0 ? 0
        : int.TryParse(After(token, list), out var offset) && offset > 0 ? offset
        : throw new InvalidFieldException("page_token", "Error.Field.PageToken");

    /// <summary>Last entry of the page before, as the list names it; empty for an empty token.</summary>
    /// <exception cref="InvalidFieldException">Not a token of this list.</exception>
    public static string After(string token, string list)
    {
        if (token.Length == 0)
            return "";
        Span<byte> bytes = new byte[token.Length];
        if (Base64Url.IsValid(token) && Base64Url.TryDecodeFromChars(token, bytes, out var written))
        {
            var parts = Encoding.UTF8.GetString(bytes[..written]).Split(':', 2);
            if (parts.Length == 2 && parts[1] == list && parts[0].Length > 0)
                return parts[0];
        }

        throw new InvalidFieldException("page_token", "Error.Field.PageToken");
    }

    /// <summary>Token of the page that begins at an offset; empty when the list ends before it.</summary>
    public static string Token(int offset, int length, string list) =>
        offset >= length ? "" : TokenAfter($"{offset}", list);

    /// <summary>Token of the page that begins after an entry, whose name has no colon.</summary>
    public static string TokenAfter(string entry, string list) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{entry}:{list}"));
}
