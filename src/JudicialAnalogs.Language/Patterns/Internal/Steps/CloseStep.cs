namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Takes a group whose other end <see cref="OpenStep"/> noted.</summary>
internal sealed class CloseStep(int group, Step next) : Step(next)
{
    protected override int Pass(ref Attempt attempt, int position)
    {
        var memory = attempt.Memory;
        var before = memory.Groups.Count;
        var opened = memory.Opened[group];
        memory.Groups.Add((group, Math.Min(opened, position), Math.Max(opened, position)));
        if (Run(Next, ref attempt, position))
            return Done;
        memory.Forget(before);
        // A round of a loop may have opened the group anew.
        memory.Opened[group] = opened;
        return Fail;
    }

    protected override CharacterSet? FindFirst() => Next.First;
}
