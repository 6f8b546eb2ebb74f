using JudicialAnalogs.Language.Sentences;

namespace JudicialAnalogs.Archive.Embeddings;

/// <summary>Cuts a text into passages of whole sentences, short enough for any model.</summary>
internal static class TextPassages
{
    // About 300 tokens of a multilingual model: usual limits begin at 512.
    private const int Longest = 1_200;

    /// <summary>Passages in order; a longer sentence is cut where it must be.</summary>
    public static IEnumerable<(int Start, int Length)> Cut(string text)
    {
        var (start, end) = (0, 0);
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            if (end > start && sentence.Start + sentence.Length - start > Longest)
            {
                yield return (start, end - start);
                start = sentence.Start;
            }

            if (end <= start)
                start = sentence.Start;
            end = sentence.Start + sentence.Length;
            for (; end - start > Longest; start += Longest)
                yield return (start, Longest);
        }

        if (end > start)
            yield return (start, end - start);
    }
}
