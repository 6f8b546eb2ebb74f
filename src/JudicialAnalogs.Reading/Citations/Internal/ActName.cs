namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>One way to write an act's name: words in order, the last ones possibly left out.</summary>
internal sealed class ActName
{
    private readonly (string Text, bool Prefix)[] words;
    private readonly int required;

    private ActName(ActEntry act, (string, bool)[] words, int required, bool abbreviation, bool weak)
    {
        Act = act;
        this.words = words;
        this.required = required;
        Abbreviation = abbreviation;
        Weak = weak;
    }

    public ActEntry Act { get; }

    public bool Abbreviation { get; }

    /// <summary>True when the name counts only beside a citation.</summary>
    public bool Weak { get; }

    public string FirstWord => words[0].Text;

    public bool FirstIsPrefix => words[0].Prefix;

    public static ActName Parse(string notation, ActEntry act)
    {
        var weak = notation[0] == '~';
        var abbreviation = weak || notation[0] == '=';
        var optionalFrom = notation.IndexOf('[');
        var plain = notation.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace(" ,", "", StringComparison.Ordinal);
        var words = plain.TrimStart('=', '~').Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (LetterFolding.Fold(word.TrimEnd('*')), word.EndsWith('*'))).ToArray();
        var required = optionalFrom < 0 ? words.Length : notation[..optionalFrom].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return new ActName(act, words, required, abbreviation, weak);
    }

    /// <summary>Index after the name when it starts at <paramref name="index"/>, otherwise -1.</summary>
    public int Match(TokenText tokens, int index)
    {
        if (Abbreviation)
            return tokens[index].Capitals && AbbreviationEndings.Matches(tokens[index].Text, words[0].Text) ? index + 1 : -1;
        var at = index;
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
                at = ActDetails.SkipFiller(tokens, at);
            var token = tokens[at];
            var (text, prefix) = words[i];
            if (token.Kind != CitationTokenKind.Word || !(prefix ? token.Text.StartsWith(text, StringComparison.Ordinal) : token.Text == text))
                return i >= required ? AfterLast(tokens, at) : -1;
            at++;
        }

        return at;
    }

    // A tail broken off in the middle: the name ends with the last word that belonged to it.
    private static int AfterLast(TokenText tokens, int at)
    {
        while (at > 0 && !tokens.IsWord(at - 1))
            at--;
        return at;
    }
}
