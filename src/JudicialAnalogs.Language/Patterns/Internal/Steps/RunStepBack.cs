namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Goes back over as many characters of a set as it may, or as few, and tries the others while the rest is not found.</summary>
internal sealed class RunStepBack(CharacterSet set, int least, int most, bool lazy, Step next) : Step(next)
{
    private readonly CharacterSet? follower = next.First;

    protected override int Pass(ref Attempt attempt, int position)
    {
        var text = attempt.Text;
        var limit = most < position ? position - most : 0;
        var reached = position;
        while (reached > limit && set.Contains(text[reached - 1]))
            reached--;
        var (from, to) = (position - least, reached);
        if (from < to)
            return Fail;
        if (!lazy)
            (from, to) = (to, from);
        for (var (at, step) = (from, lazy ? -1 : 1); ; at += step)
        {
            if ((follower is null || (at > 0 && follower.Contains(text[at - 1]))) && Run(Next, ref attempt, at))
                return Done;
            if (at == to)
                return Fail;
        }
    }

    protected override CharacterSet? FindFirst() => least > 0 ? set : follower?.With(set);
}
