namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Looks whether something stands before or behind, and goes nowhere.</summary>
internal sealed class AroundStep(Step part, bool negative, Step next) : Step(next)
{
    protected override int Pass(ref Attempt attempt, int position)
    {
        var before = attempt.Memory.Groups.Count;
        var found = Run(part, ref attempt, position);
        if (negative)
        {
            attempt.Memory.Forget(before);
            return found ? Fail : position;
        }

        if (!found)
            return Fail;
        if (attempt.Memory.Groups.Count == before)
            return position;
        if (Run(Next, ref attempt, position))
            return Done;
        attempt.Memory.Forget(before);
        return Fail;
    }

    protected override CharacterSet? FindFirst() => Next.First;
}
