using JudicialAnalogs.Language.Patterns.Internal.Steps;

namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>A pattern made ready to be searched for. Immutable.</summary>
internal sealed class PatternProgram
{
    private readonly Step start;
    private readonly Step? look;
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
        // What stands before a place can be looked at when the rest has been found, which is rare.
        var (behind, rest) = LeadingLooks.Of(root);
        start = compiler.Compile(rest, new Accept(), back: false);
        look = behind is null ? null : compiler.Compile(behind, new Accept(), back: false);
        first = start.First;
        filter = StartFilter.Of(rest);
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
        attempt.Memory.Begin(attempt.Text.Length);
        PatternStop.Check();
        var text = attempt.Text;
        if (atTextStart || atSearchStart)
            return from == (atTextStart ? 0 : attempt.SearchStart) && IsAt(ref attempt, from) ? from : -1;
        // A pattern that ends with the text, or before the line break that ends it, cannot begin earlier than it is long.
        if (tail < text.Length - from)
            from = Math.Max(from, text.Length - 1 - tail);
        if (filter is not null)
        {
            var last = text.Length - StartFilter.Length;
            for (var at = filter.Next(text, from, last); at >= 0; at = filter.Next(text, at + 1, last))
            {
                if (IsAt(ref attempt, at))
                    return at;
            }

            from = Math.Max(from, last + 1);
        }

        return FindUnfiltered(ref attempt, from);
    }

    private int FindUnfiltered(ref Attempt attempt, int from)
    {
        var text = attempt.Text;
        for (var at = from; at <= text.Length; at++)
        {
            if ((first is null || (at < text.Length && first.Contains(text[at]))) && IsAt(ref attempt, at))
                return at;
        }

        return -1;
    }

    private bool IsAt(ref Attempt attempt, int position)
    {
        if (!attempt.Memory.Spend(0) || !Step.Run(start, ref attempt, position))
            return false;
        if (look is null)
            return true;
        var end = attempt.End;
        if (!Step.Run(look, ref attempt, position))
        {
            attempt.Memory.Forget(0);
            return false;
        }

        attempt.End = end;
        return true;
    }
}
