using JudicialAnalogs.Language.Patterns.Internal.Steps;

namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>A pattern made ready to be searched for. Immutable.</summary>
internal sealed class PatternProgram
{
    private readonly Step start;
    private readonly CharacterSet? first;
    private readonly StartFilter? filter;
    private readonly bool atTextStart;
    private readonly bool atSearchStart;
    private readonly int tail;
    private readonly int loops;
    private readonly int groups;

    public PatternProgram(PatternNode root, int groups)
    {
        var compiler = new StepCompiler();
        start = compiler.Compile(root, new Accept(), back: false);
        first = start.First;
        filter = StartFilter.Of(root);
        atTextStart = PatternReach.BeginsAt(root, PatternEdge.TextStart);
        atSearchStart = PatternReach.BeginsAt(root, PatternEdge.SearchStart);
        tail = PatternReach.EndsWithText(root) ? PatternReach.Longest(root) : int.MaxValue;
        loops = compiler.Loops;
        this.groups = groups;
    }

    public AttemptMemory NewMemory() => new(groups, loops);

    /// <summary>The first place at or behind <paramref name="from"/> where the pattern is found; -1 where there is none.</summary>
    public int Find(ref Attempt attempt, int from)
    {
        var text = attempt.Text;
        if (atTextStart || atSearchStart)
            return from == (atTextStart ? 0 : attempt.SearchStart) && Step.Run(start, ref attempt, from) ? from : -1;
        // A pattern that ends with the text, or before the line break that ends it, cannot begin earlier than it is long.
        if (tail < text.Length - from)
            from = Math.Max(from, text.Length - 1 - tail);
        var last = text.Length - (filter?.Length ?? (first is null ? 0 : 1));
        for (var at = from; at <= last; at++)
        {
            if (first is not null && !first.Contains(text[at]))
                continue;
            if (filter is not null && !filter.Allows(text[at..]))
                continue;
            if (Step.Run(start, ref attempt, at))
                return at;
        }

        return -1;
    }
}
