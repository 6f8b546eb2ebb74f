namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Goes over as few characters of a set as the rest allows.</summary>
internal sealed class LazyRunStep(CharacterSet set, int least, int most, Step next) : Step(next)
{
    private readonly CharacterSet? follower = next.First;

    protected override int Pass(ref Attempt attempt, int position)
    {
        var text = attempt.Text;
        var limit = most < text.Length - position ? position + most : text.Length;
        var earliest = position + least;
        for (var end = position; ; end++)
        {
            if (end >= earliest && (follower is null || (end < text.Length && follower.Contains(text[end]))) && attempt.Memory.Spend(end - position) && Run(Next, ref attempt, end))
                return Done;
            if (end >= limit || !set.Contains(text[end]))
                return Fail;
        }
    }

    protected override CharacterSet? FindFirst() => least > 0 ? set : follower?.With(set);
}
