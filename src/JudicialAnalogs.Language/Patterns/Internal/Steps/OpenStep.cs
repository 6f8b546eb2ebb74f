namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Notes where a group begins, in the direction of the search.</summary>
internal sealed class OpenStep(int group, Step next) : Step(next)
{
    protected override int Pass(ref Attempt attempt, int position)
    {
        ref var opened = ref attempt.Memory.Opened[group];
        var before = opened;
        opened = position;
        if (Run(Next, ref attempt, position))
            return Done;
        attempt.Memory.Opened[group] = before;
        return Fail;
    }

    protected override CharacterSet? FindFirst() => Next.First;
}
