using System.Security.Cryptography;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts.Internal;

namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>
/// Reads acts of law and normative resolutions of the highest courts laid out as adilet.zan.kz gives them, as plain text, HTML, DOCX or
/// Markdown, in Russian or Kazakh. Safe for use by
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
        var text = document ? LawDocumentText.Read(name, content.ToArray()) : LawBytes.Decode(name, content);
        if (string.IsNullOrWhiteSpace(text))
            throw new LawTextException(LawTextFault.Empty, $"{name} is empty.");
        // HTML and DOCX come with a paragraph a line, as Markdown has them.
        var markdown = document || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        var paragraphs = ParagraphCutter.Cut(text, markdown);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        if (ResolutionOf(act, paragraphs) is { } resolution)
            return new ResolutionParser(resolution, name, hash).Parse(paragraphs);
        var language = HeadingReader.LanguageOf(paragraphs)
            ?? throw new LawTextException(LawTextFault.NoArticles, $"{name} has no heading such as «Статья 1. …» or «1-бап. …». Give a file with the text of an act.");
        act ??= ActIdentification.Identify(name, paragraphs)
            ?? throw new LawTextException(LawTextFault.UnknownAct, $"{name} does not tell which act it is. Name the act, or put its title before the first article.");
        return new LawTextParser(act, language, name, hash).Parse(paragraphs);
    }

    /// <summary>The heading of a normative resolution; where the caller names one, its language is that of its letters.</summary>
    private static ResolutionHeading? ResolutionOf(string? act, List<LawParagraph> paragraphs)
    {
        var found = ResolutionHeading.Find(paragraphs);
        if (act is null || found?.Act == act)
            return found;
        if (!ResolutionHeading.Names(act))
            return null;
        var kazakh = paragraphs.Sum(paragraph => paragraph.Text.Count("әғқңөұүһӘҒҚҢӨҰҮҺ".Contains));
        var language = kazakh * 50 > paragraphs.Sum(paragraph => paragraph.Text.Length) ? LawLanguage.Kazakh : LawLanguage.Russian;
        return new ResolutionHeading(act, language, found?.Title ?? "", found?.End ?? 0);
    }
}
