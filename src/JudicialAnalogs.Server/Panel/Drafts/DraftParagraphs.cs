using System.Globalization;
using JudicialAnalogs.Language.Sentences;

namespace JudicialAnalogs.Server.Panel.Drafts;

/// <summary>Paragraphs of a draft's text, to which a reason may point: <c>¶ 12</c>.</summary>
internal static class DraftParagraphs
{
    private const string Sign = "¶ ";
    private const int LongestOpening = 80;

    /// <summary>Paragraphs with their first words; none where the draft came without a text.</summary>
    public static IReadOnlyList<DraftParagraph> Of(V1.AssessDraftRequest request)
    {
        var text = request.Case?.Text ?? "";
        return [.. ParagraphSplitter.Split(text).Select((paragraph, index) => new DraftParagraph(index + 1, Opening(text.Substring(paragraph.Start, paragraph.Length))))];
    }

    /// <summary>What a reason that points at a paragraph is stored with. The draft's own words stay in the draft.</summary>
    public static string Passage(int number) => Sign + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The paragraph that a stored reason points at; null when it points elsewhere or nowhere.</summary>
    public static int? NumberOf(string? passage) =>
        passage?.StartsWith(Sign, StringComparison.Ordinal) == true && int.TryParse(passage.AsSpan(Sign.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Opening(string paragraph)
    {
        var line = string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestOpening)
            return line;
        var blank = line.LastIndexOf(' ', LongestOpening);
        return $"{line[..(blank > 0 ? blank : LongestOpening)]} …";
    }
}
