using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>Cuts an act into words for the search for names.</summary>
internal static class NameTokens
{
    public static List<NameToken> Of(ActText text)
    {
        var shaped = text.Shaped;
        var tokens = new List<NameToken>(shaped.Length / 7);
        var previousEnd = 0;
        for (var i = 0; i < shaped.Length;)
        {
            if (!char.IsLetter(shaped[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < shaped.Length && (char.IsLetter(shaped[i]) || IsInnerMark(shaped, i)))
                i++;
            var kind = KindOf(shaped.AsSpan(start, i - start), i < shaped.Length ? shaped[i] : ' ');
            // «Ким О.В»: the second initial has lost its full stop.
            if (kind == NameTokenKind.Plain && i - start == 1 && start == previousEnd && char.IsUpper(shaped[start]) && tokens is [.., { Kind: NameTokenKind.Initial }])
                kind = NameTokenKind.Initial;
            else if (kind == NameTokenKind.Initial)
                i++;
            tokens.Add(new NameToken(start, i, kind, GapOf(shaped.AsSpan(previousEnd, start - previousEnd), tokens.Count == 0)));
            previousEnd = i;
        }

        return tokens;
    }

    private static bool IsInnerMark(string text, int i) =>
        text[i] is '-' or '\'' or '’' or '\u00AD' && i + 1 < text.Length && i > 0 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);

    private static NameTokenKind KindOf(ReadOnlySpan<char> word, char next)
    {
        if (!char.IsUpper(word[0]))
            return NameTokenKind.Plain;
        if (word.Length == 1)
            return next == '.' ? NameTokenKind.Initial : NameTokenKind.Plain;
        int upper = 0, letters = 0;
        foreach (var c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            upper += char.IsUpper(c) ? 1 : 0;
        }

        if (upper == letters)
            return NameTokenKind.AllCapitals;
        // A capital after a hyphen is a double surname; anything else mixed is a brand or a form like «ТОО-шный».
        var hyphens = word.Count('-');
        return upper <= 1 + hyphens ? NameTokenKind.Capital : NameTokenKind.Plain;
    }

    private static NameGap GapOf(ReadOnlySpan<char> gap, bool first)
    {
        if (first)
            return NameGap.Stop;
        var breaks = gap.Count('\n');
        var inner = gap.Trim(" \n");
        if (inner.IsEmpty)
            return breaks switch { 0 => NameGap.Space, 1 => NameGap.LineBreak, _ => NameGap.Stop };
        return breaks == 0 && inner.Length == 1 && inner[0] is ',' or '-' or '(' or '"' ? NameGap.Mark : NameGap.Stop;
    }
}
