using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts.Internal;

namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>
/// Reads acts of law laid out as adilet.zan.kz gives them, as plain text, HTML, DOCX or Markdown, in Russian or Kazakh. Safe for use by
/// several threads; keeps nothing between files.
/// </summary>
public static class LawTextReader
{
    /// <summary>Files above this many bytes are rejected; the largest code of Kazakhstan has under a tenth of it.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    /// <summary>Reads one file.</summary>
    /// <param name="name">Name of the file, without its folder; it goes into <see cref="Norm.Source"/> and may tell which act it is.</param>
    /// <param name="content">Bytes of the file, UTF-8 or UTF-16 with a byte-order mark.</param>
    /// <param name="act">Canonical name of the act where the caller knows it; null to find it in heading, file name and text.</param>
    /// <exception cref="LawTextException">The file is not an act of law this reader can read.</exception>
    public static LawText Read(string name, ReadOnlySpan<byte> content, string? act = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (content.Length > LargestFile)
            throw new LawTextException(LawTextFault.TooLarge, $"{name} has {content.Length} bytes, more than the {LargestFile} an act of law may have. Split it.");
        var document = LawDocumentText.Handles(name, content);
        var text = document ? LawDocumentText.Read(name, content.ToArray()) : Decode(name, content);
        if (string.IsNullOrWhiteSpace(text))
            throw new LawTextException(LawTextFault.Empty, $"{name} is empty.");
        // HTML and DOCX come with a paragraph a line, as Markdown has them.
        var markdown = document || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        var paragraphs = ParagraphCutter.Cut(text, markdown);
        var language = HeadingReader.LanguageOf(paragraphs)
            ?? throw new LawTextException(LawTextFault.NoArticles, $"{name} has no heading such as «Статья 1. …» or «1-бап. …». Give a file with the text of an act.");
        act ??= ActIdentification.Identify(name, paragraphs)
            ?? throw new LawTextException(LawTextFault.UnknownAct, $"{name} does not tell which act it is. Name the act, or put its title before the first article.");
        var parser = new LawTextParser(act, language, name, Convert.ToHexStringLower(SHA256.HashData(content)));
        return parser.Parse(paragraphs);
    }

    private static string Decode(string name, ReadOnlySpan<byte> content)
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
            if (!text.Contains('\0', StringComparison.Ordinal))
                return text;
        }
        catch (DecoderFallbackException)
        {
            // Told below, together with binary files that happen to decode.
        }

        throw new LawTextException(LawTextFault.NotText, $"{name} is not text in UTF-8 or UTF-16. Save it as UTF-8.");
    }
}
