namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>Letters that differ from each other in case alone.</summary>
internal static class LetterCases
{
    /// <summary>Every capital with its small letter; several capitals may share one, as «K» and the sign of the kelvin do.</summary>
    public static IReadOnlyList<(char Small, char Capital)> Pairs { get; } =
        [.. Enumerable.Range(0, char.MaxValue).Select(c => (Small: char.ToLowerInvariant((char)c), Capital: (char)c)).Where(pair => pair.Small != pair.Capital)];
}
