namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Goes over as many characters of a set as it may, and gives them back one by one while the rest is not found.</summary>
internal sealed class RunStep(CharacterSet set, int least, int most, Step next) : Step(next)
{
    // What follows cannot begin within the run, so nothing need be given back.
    private readonly bool sheer = next.First is { } follower && !follower.Overlaps(set);
    private readonly CharacterSet? follower = next.First;

    protected override int Pass(ref Attempt attempt, int position)
    {
        var text = attempt.Text;
        var limit = most < text.Length - position ? position + most : text.Length;
        var end = position;
        while (end < limit && set.Contains(text[end]))
            end++;
        if (!attempt.Memory.Spend(end - position) || end - position < least)
            return Fail;
        if (sheer)
            return end;
        for (var earliest = position + least; end > earliest; end--)
        {
            if ((follower is null || (end < text.Length && follower.Contains(text[end]))) && attempt.Memory.Spend(0) && Run(Next, ref attempt, end))
                return Done;
        }

        return end;
    }

    protected override CharacterSet? FindFirst() => least > 0 ? set : follower?.With(set);
}
