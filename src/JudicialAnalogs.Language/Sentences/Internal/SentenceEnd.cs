namespace JudicialAnalogs.Language.Sentences.Internal;

/// <summary>Decides whether a mark of punctuation ends a sentence.</summary>
internal static class SentenceEnd
{
    // Endings of surnames, in the cases acts use, and of Kazakh patronymics.
    private static readonly string[] SurnameEndings =
    [
        "ов", "ова", "ову", "овым", "овой", "ове", "ев", "ева", "еву", "евым", "евой", "еве", "ин", "ина", "ину", "иным", "иной",
        "ский", "ская", "ского", "скому", "ским", "ской", "ко", "ян", "ук", "юк", "ұлы", "қызы",
    ];

    /// <param name="text">The paragraph.</param>
    /// <param name="start">Where the present sentence begins.</param>
    /// <param name="mark">Offset of the first mark of punctuation.</param>
    /// <param name="next">Offset of the first character behind the white space that follows.</param>
    public static bool IsEnd(ReadOnlySpan<char> text, int start, int mark, int next)
    {
        if (!CanBegin(text[next..]))
            return false;
        if (text[mark] != '.')
            return true;

        var wordStart = mark;
        while (wordStart > start && char.IsLetterOrDigit(text[wordStart - 1]))
            wordStart--;
        var word = text[wordStart..mark];
        if (word.IsEmpty)
            return true;
        // «1. Признать …»: the number belongs to what follows.
        if (wordStart == start && word.Length <= 3 && char.IsAsciiDigit(word[0]))
            return false;
        if (word.Length == 1 && char.IsUpper(word[0]))
            return EndsWithSurnameAndInitials(text[start..wordStart]);

        return Abbreviations.KindOf(word, IsAfterFullStop(text, start, wordStart)) switch
        {
            AbbreviationKind.Leading => false,
            AbbreviationKind.Closing => char.IsUpper(text[next]),
            AbbreviationKind.YearOrTown => char.IsUpper(text[next]) && FollowsNumber(text[start..wordStart]),
            _ => true,
        };
    }

    private static bool CanBegin(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < rest.Length && rest[at] is '«' or '"' or '“' or '(' or '–' or '—' or '-' or ' ')
            at++;
        return at < rest.Length && (char.IsUpper(rest[at]) || char.IsAsciiDigit(rest[at]));
    }

    private static bool IsAfterFullStop(ReadOnlySpan<char> text, int start, int wordStart) =>
        wordStart > start && text[wordStart - 1] == '.';

    private static bool FollowsNumber(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return !before.IsEmpty && char.IsAsciiDigit(before[^1]);
    }

    /// <summary>«… Соколова А.Б. Истец …» ends behind the initials; «судья А.Б. Соколов» does not.</summary>
    private static bool EndsWithSurnameAndInitials(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        if (before.Length >= 2 && before[^1] == '.' && char.IsUpper(before[^2]) && (before.Length == 2 || !char.IsLetter(before[^3])))
            before = before[..^2].TrimEnd();
        var at = before.Length;
        while (at > 0 && char.IsLetter(before[at - 1]))
            at--;
        var word = before[at..];
        if (word.Length < 4 || !char.IsUpper(word[0]))
            return false;
        foreach (var ending in SurnameEndings)
        {
            if (word.EndsWith(ending))
                return true;
        }

        return false;
    }
}
