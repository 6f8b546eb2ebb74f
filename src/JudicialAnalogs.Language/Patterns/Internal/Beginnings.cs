namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>The first characters that whatever a pattern finds can have.</summary>
internal static class Beginnings
{
    /// <summary>Every way to begin, each up to as many characters as <see cref="StartFilter"/> looks at; null where there are more than <paramref name="most"/>.</summary>
    public static List<IReadOnlyList<CharacterSet>>? Of(PatternNode root, int most) =>
        Extend(root, [new Beginning([], true)], most)?.ConvertAll(beginning => beginning.Characters);

    /// <summary>The beginnings with a part put behind them.</summary>
    private static List<Beginning>? Extend(PatternNode node, List<Beginning> before, int most)
    {
        if (!before.Exists(beginning => beginning.Open))
            return before;
        var extended = node switch
        {
            PatternNode.Text text => text.Characters.Take(StartFilter.Length).Aggregate(before, (beginnings, c) => With(beginnings, CharacterSet.Of(c))),
            PatternNode.One one => With(before, one.Set),
            PatternNode.Sequence sequence => sequence.Parts.Aggregate<PatternNode, List<Beginning>?>(before, (beginnings, part) => beginnings is null ? null : Extend(part, beginnings, most)),
            PatternNode.Choice choice => Any(choice.Branches.Select(branch => Extend(branch, before, most))),
            PatternNode.Repeat repeat => Repeated(repeat, before, most),
            PatternNode.Group group => Extend(group.Part, before, most),
            PatternNode.Atomic atomic => Extend(atomic.Part, before, most),
            _ => before,
        };
        return extended?.Count > most ? null : extended;
    }

    private static List<Beginning>? Repeated(PatternNode.Repeat repeat, List<Beginning> before, int most)
    {
        List<Beginning>? least = before;
        for (var i = 0; i < Math.Min(repeat.Least, StartFilter.Length) && least is not null; i++)
            least = Extend(repeat.Part, least, most);
        if (least is null || repeat.Least == repeat.Most)
            return least;
        var more = Extend(repeat.Part, least, most);
        return Any([least, repeat.Most == repeat.Least + 1 ? more : more?.ConvertAll(beginning => beginning with { Open = false })]);
    }

    private static List<Beginning>? Any(IEnumerable<List<Beginning>?> ways)
    {
        var all = new List<Beginning>();
        foreach (var way in ways)
        {
            if (way is null)
                return null;
            all.AddRange(way);
        }

        return all;
    }

    private static List<Beginning> With(List<Beginning> before, CharacterSet set) => before.ConvertAll(beginning =>
        !beginning.Open ? beginning : new Beginning([.. beginning.Characters, set], beginning.Characters.Count + 1 < StartFilter.Length));

    /// <param name="Characters">The first characters.</param>
    /// <param name="Open">Whether what follows them in the pattern is known to follow.</param>
    private readonly record struct Beginning(IReadOnlyList<CharacterSet> Characters, bool Open);
}
