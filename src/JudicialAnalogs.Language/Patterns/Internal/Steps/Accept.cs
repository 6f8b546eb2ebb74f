namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>The last step: notes where the search came to.</summary>
internal sealed class Accept() : Step(null)
{
    protected override int Pass(ref Attempt attempt, int position)
    {
        attempt.End = position;
        return Done;
    }

    protected override CharacterSet? FindFirst() => null;
}
