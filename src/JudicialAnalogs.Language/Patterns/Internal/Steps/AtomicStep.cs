namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Goes over a part the first way it is found and no other.</summary>
internal sealed class AtomicStep(Step part, Step next) : Step(next)
{
    protected override int Pass(ref Attempt attempt, int position)
    {
        var before = attempt.Memory.Groups.Count;
        if (!Run(part, ref attempt, position))
            return Fail;
        if (attempt.Memory.Groups.Count == before)
            return attempt.End;
        if (Run(Next, ref attempt, attempt.End))
            return Done;
        attempt.Memory.Forget(before);
        return Fail;
    }

    protected override CharacterSet? FindFirst() => part.First;
}
