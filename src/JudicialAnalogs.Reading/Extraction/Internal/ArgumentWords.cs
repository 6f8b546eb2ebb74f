namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// What the words of a court's reasoning speak of: the signs of <c>argument-words.txt</c>, in both languages. One look-up a beginning of a
/// word, so that a sentence costs no more than its letters.
/// </summary>
internal static class ArgumentWords
{
    /// <summary>Something is denied: a word that says so, or a Kazakh verb that carries it.</summary>
    public const string Not = "not";

    private static readonly Lazy<(Dictionary<string, List<Phrase>> Phrases, int Longest)> Lexicon = new(Load);

    /// <summary>The signs of the word at a place among the words of a sentence, with those that its phrase gives.</summary>
    public static void At(IReadOnlyList<ReadOnlyMemory<char>> words, int place, ICollection<string> signs)
    {
        var word = words[place].Span;
        var lookup = Lexicon.Value.Phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= Math.Min(word.Length, Lexicon.Value.Longest); length++)
        {
            if (!lookup.TryGetValue(word[..length], out var phrases))
                continue;
            foreach (var phrase in phrases)
            {
                if (phrase.Fits(words, place))
                    signs.Add(phrase.Sign);
            }
        }

        if (KazakhDenial.Of(word))
            signs.Add(Not);
    }

    private static (Dictionary<string, List<Phrase>>, int) Load()
    {
        var phrases = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        var sign = "";
        foreach (var line in ResourceLines.Of("argument-words.txt"))
        {
            if (line[0] == '[')
            {
                sign = line.Trim('[', ']');
                continue;
            }

            var words = line.Split(' ');
            var first = words[0].TrimEnd('$');
            if (!phrases.TryGetValue(first, out var list))
                phrases[first] = list = [];
            list.Add(new Phrase(sign, words));
        }

        return (phrases, phrases.Keys.Max(first => first.Length));
    }

    private sealed record Phrase(string Sign, string[] Words)
    {
        public bool Fits(IReadOnlyList<ReadOnlyMemory<char>> words, int place)
        {
            if (place + Words.Length > words.Count)
                return false;
            for (var i = 0; i < Words.Length; i++)
            {
                var word = words[place + i].Span;
                var wanted = Words[i].AsSpan();
                if (wanted[^1] == '$' ? !word.SequenceEqual(wanted[..^1]) : !word.StartsWith(wanted))
                    return false;
            }

            return true;
        }
    }
}
