namespace JudicialAnalogs.Language.Tokens.Internal;

/// <summary>Abbreviations that introduce a provision: article, part, point, subpoint, paragraph, chapter, section.</summary>
internal static class CitationMarks
{
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length > 5)
            return false;
        Span<char> lower = stackalloc char[5];
        for (var i = 0; i < word.Length; i++)
            lower[i] = char.ToLowerInvariant(word[i]);
        return lower[..word.Length] is "ст" or "ч" or "п" or "пп" or "подп" or "абз" or "гл" or "разд" or "чч" or "прим";
    }
}
