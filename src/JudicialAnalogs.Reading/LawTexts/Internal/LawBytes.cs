using System.Text;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>Text of a file of law; what is no text is refused with its line.</summary>
internal static class LawBytes
{
    /// <summary>Decodes UTF-8, or UTF-16 with a byte-order mark.</summary>
    /// <exception cref="LawTextException">The bytes are no such text.</exception>
    public static string Decode(string name, ReadOnlySpan<byte> content)
    {
        try
        {
            var text = content switch
            {
                [0xFF, 0xFE, ..] => new UnicodeEncoding(false, true, true).GetString(content[2..]),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(true, true, true).GetString(content[2..]),
                [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(false, true).GetString(content[3..]),
                _ => new UTF8Encoding(false, true).GetString(content),
            };
            var zero = text.IndexOf('\0', StringComparison.Ordinal);
            return zero < 0 ? text : throw NotText(name, 1 + text.AsSpan(0, zero).Count('\n'));
        }
        catch (DecoderFallbackException damaged)
        {
            throw NotText(name, 1 + content[..Math.Clamp(damaged.Index, 0, content.Length)].Count((byte)'\n'));
        }
    }

    private static LawTextException NotText(string name, int line) =>
        new(LawTextFault.NotText, $"{name}:{line}: not text in UTF-8 or UTF-16. Save it as UTF-8.");
}
