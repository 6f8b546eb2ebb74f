namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>How a pattern is bound to the ends of a text, which saves looking for it elsewhere.</summary>
internal static class PatternReach
{
    /// <summary>Whether the pattern is found nowhere but at an edge of the given kind.</summary>
    public static bool BeginsAt(PatternNode node, PatternEdge edge) => node switch
    {
        PatternNode.Edge { Kind: var kind } => kind == edge,
        PatternNode.Sequence sequence => sequence.Parts.SkipWhile(part => part is PatternNode.Around).FirstOrDefault() is { } first && BeginsAt(first, edge),
        PatternNode.Choice choice => choice.Branches.All(branch => BeginsAt(branch, edge)),
        PatternNode.Group group => BeginsAt(group.Part, edge),
        PatternNode.Atomic atomic => BeginsAt(atomic.Part, edge),
        _ => false,
    };

    /// <summary>Whether whatever is found reaches to the end of the text or of its last line.</summary>
    public static bool EndsWithText(PatternNode node) => node switch
    {
        PatternNode.Edge { Kind: var kind } => kind is PatternEdge.TextEnd or PatternEdge.VeryEnd,
        PatternNode.Sequence sequence => EndsWithText(sequence.Parts[^1]),
        PatternNode.Choice choice => choice.Branches.All(EndsWithText),
        PatternNode.Group group => EndsWithText(group.Part),
        PatternNode.Atomic atomic => EndsWithText(atomic.Part),
        _ => false,
    };

    /// <summary>How many characters the pattern goes over at most; <see cref="int.MaxValue"/> where nothing bounds it.</summary>
    public static int Longest(PatternNode node) => node switch
    {
        PatternNode.Text text => text.Characters.Length,
        PatternNode.One => 1,
        PatternNode.Sequence sequence => sequence.Parts.Aggregate(0, (sum, part) => Sum(sum, Longest(part))),
        PatternNode.Choice choice => choice.Branches.Max(Longest),
        PatternNode.Repeat repeat => Longest(repeat.Part) is var once && (once == 0 || repeat.Most == 0) ? 0
            : repeat.Most == int.MaxValue || once == int.MaxValue ? int.MaxValue
            : (int)Math.Min(int.MaxValue, (long)once * repeat.Most),
        PatternNode.Group group => Longest(group.Part),
        PatternNode.Atomic atomic => Longest(atomic.Part),
        _ => 0,
    };

    private static int Sum(int one, int other) => (int)Math.Min(int.MaxValue, (long)one + other);
}
