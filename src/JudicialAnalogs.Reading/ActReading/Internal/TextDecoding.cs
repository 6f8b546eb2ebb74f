using System.Text;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>Bytes to text: UTF-8 and UTF-16 with or without a mark, else Windows-1251; anything else is refused, never guessed.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    /// <param name="bytes">The whole file.</param>
    /// <param name="markup">True when the bytes are markup, whose tags are Latin letters: the text inside is checked later.</param>
    public static TextOrTrouble Decode(byte[] bytes, bool markup = false)
    {
        var text = Decoded(bytes);
        return markup || text.Trouble is not null ? text : Checked(text.Text);
    }

    private static TextOrTrouble Decoded(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return TextOrTrouble.Of(Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2));
        if (bytes is [0xFE, 0xFF, ..])
            return TextOrTrouble.Of(Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2));
        var skip = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        if (WideByteOrder(bytes) is { } wide)
            return TextOrTrouble.Of(wide.GetString(bytes));

        try
        {
            return TextOrTrouble.Of(StrictUtf8.GetString(bytes, skip, bytes.Length - skip));
        }
        catch (DecoderFallbackException error)
        {
            var text = Windows1251.GetString(bytes);
            if (skip == 0 && LooksLikeProse(text))
                return TextOrTrouble.Of(text);
            var line = 1 + bytes.AsSpan(0, Math.Clamp(skip + error.Index, 0, bytes.Length)).Count((byte)'\n');
            return TextOrTrouble.Rejected("the encoding is not known: neither valid UTF-8 or UTF-16 nor Windows-1251; save the file as UTF-8", line);
        }
    }

    /// <summary>UTF-16 without a mark: ASCII spaces and line ends leave a zero in every second byte on one side.</summary>
    private static UnicodeEncoding? WideByteOrder(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, 4096) & ~1);
        int zerosEven = 0, zerosOdd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0)
                continue;
            if ((i & 1) == 0)
                zerosEven++;
            else
                zerosOdd++;
        }

        var enough = sample.Length / 40;
        if (bytes.Length % 2 != 0 || sample.Length < 20)
            return null;
        if (zerosOdd > enough && zerosEven == 0)
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return zerosEven > enough && zerosOdd == 0 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    /// <summary>
    /// Other Cyrillic code pages read as Windows-1251 give mostly capitals or symbols; real prose is mostly small letters.
    /// </summary>
    private static bool LooksLikeProse(string text)
    {
        int small = 0, other = 0;
        foreach (var c in text)
        {
            if (c is >= 'а' and <= 'я' or 'ё')
                small++;
            else if (c > '\u007F' && c is not ('«' or '»' or '–' or '—' or '№' or '\u00A0' or '“' or '”' or '„' or '…' or '’'))
                other++;
        }

        return small > 0 && other < small;
    }

    /// <summary>Refuses a text that is damaged or in no language that an act of Kazakhstan has.</summary>
    public static TextOrTrouble Checked(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return TextOrTrouble.Rejected(Rejection.NoText);
        int letters = 0, cyrillic = 0, broken = 0, control = 0;
        foreach (var c in text)
        {
            if (c is '\uFFFD')
                broken++;
            else if (c < ' ' && c is not ('\n' or '\r' or '\t' or '\f'))
                control++;
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (c is >= '\u0400' and <= '\u052F')
                cyrillic++;
        }

        if (broken > text.Length / 500 || control > text.Length / 500)
            return TextOrTrouble.Rejected("the text is damaged: it holds replacement or control characters; save it again as UTF-8");
        return cyrillic * 2 < letters || letters == 0
            ? TextOrTrouble.Rejected("no Russian or Kazakh text: the encoding is wrong or this is not a court act")
            : TextOrTrouble.Of(text);
    }
}
