using JudicialAnalogs.Language.Sentences;

namespace JudicialAnalogs.Server.Panel.Acts;

/// <summary>Paragraphs of an act by their numbers, as its page shows them.</summary>
internal static class ActParagraphs
{
    /// <summary>Number of the paragraph that a place stands in, from 1; null when it is behind the last.</summary>
    /// <param name="text">Text of the act.</param>
    /// <param name="start">Offset in UTF-16 units.</param>
    public static int? NumberAt(string text, int start)
    {
        var paragraphs = ParagraphSplitter.Split(text);
        for (var index = 0; index < paragraphs.Count; index++)
        {
            if (start < paragraphs[index].End)
                return index + 1;
        }

        return null;
    }
}
