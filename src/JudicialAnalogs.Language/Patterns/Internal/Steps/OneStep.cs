namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Goes over one character of a set, forth or back.</summary>
internal sealed class OneStep(CharacterSet set, bool back, Step next) : Step(next)
{
    protected override int Pass(ref Attempt attempt, int position)
    {
        if (back)
            return position > 0 && set.Contains(attempt.Text[position - 1]) ? position - 1 : Fail;
        return position < attempt.Text.Length && set.Contains(attempt.Text[position]) ? position + 1 : Fail;
    }

    protected override CharacterSet? FindFirst() => set;
}
