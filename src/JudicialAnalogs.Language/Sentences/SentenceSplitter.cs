using JudicialAnalogs.Language.Sentences.Internal;

namespace JudicialAnalogs.Language.Sentences;

/// <summary>
/// Cuts a text into sentences, never across a paragraph. A full stop behind an abbreviation («ст. 188 ч. 3», «ул.»), an
/// initial («А.Б.»), a list number or inside a number ends nothing.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>Sentences in order, without surrounding white space; every other character belongs to exactly one.</summary>
    public static IReadOnlyList<TextStretch> Split(ReadOnlySpan<char> text)
    {
        var sentences = new List<TextStretch>();
        foreach (var paragraph in ParagraphSplitter.Split(text))
            Split(paragraph.Of(text), paragraph.Start, sentences);
        return sentences;
    }

    private static void Split(ReadOnlySpan<char> paragraph, int offset, List<TextStretch> sentences)
    {
        var start = 0;
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (paragraph[at] is not ('.' or '!' or '?' or '…'))
                continue;
            var end = at + 1;
            while (end < paragraph.Length && paragraph[end] is '.' or '!' or '?' or '…' or '»' or '"' or '”' or ')')
                end++;
            var next = end;
            while (next < paragraph.Length && char.IsWhiteSpace(paragraph[next]))
                next++;
            if (next < paragraph.Length && next > end && SentenceEnd.IsEnd(paragraph, start, at, next))
            {
                sentences.Add(new TextStretch(offset + start, end - start));
                start = next;
            }

            at = end - 1;
        }

        if (start < paragraph.Length)
            sentences.Add(new TextStretch(offset + start, paragraph.Length - start));
    }
}
