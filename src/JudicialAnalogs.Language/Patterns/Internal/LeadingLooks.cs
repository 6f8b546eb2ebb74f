namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>Parts what a pattern asks of the text before its beginning from the pattern itself.</summary>
internal static class LeadingLooks
{
    private const int LongStretch = 4;

    /// <summary>
    /// The looks that open a pattern and go far back, null where there are none, and all else. They say something of the
    /// place alone, so they hold or not whatever the rest finds there.
    /// </summary>
    public static (PatternNode? Behind, PatternNode Found) Of(PatternNode root)
    {
        if (root is not PatternNode.Sequence sequence)
            return (null, root);
        var leading = sequence.Parts.TakeWhile(part => part is PatternNode.Around { Behind: true }).ToLookup(IsCostly);
        var others = sequence.Parts.Skip(leading[true].Count() + leading[false].Count()).ToList();
        var rest = new PatternNode.Sequence([.. leading[false], .. others]);
        // What may run on to the end of the text from every place must not be tried before the look.
        return leading.Contains(true) && others.Count > 0 && PatternReach.Longest(rest) < int.MaxValue
            ? (new PatternNode.Sequence([.. leading[true]]), rest)
            : (null, root);
    }

    private static bool IsCostly(PatternNode look) => look is PatternNode.Around around && Roams(around.Part);

    /// <summary>Whether a part goes over a stretch whose length it does not know.</summary>
    private static bool Roams(PatternNode node) => node switch
    {
        PatternNode.Repeat repeat => repeat.Most - repeat.Least >= LongStretch || Roams(repeat.Part),
        PatternNode.Sequence sequence => sequence.Parts.Any(Roams),
        PatternNode.Choice choice => choice.Branches.Any(Roams),
        PatternNode.Group group => Roams(group.Part),
        PatternNode.Atomic atomic => Roams(atomic.Part),
        _ => false,
    };
}
