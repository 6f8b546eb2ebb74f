namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>The end of a round of a loop.</summary>
internal sealed class RoundStep(LoopStep loop) : Step(null)
{
    protected override int Pass(ref Attempt attempt, int position) => loop.Again(ref attempt, position) ? Done : Fail;

    protected override CharacterSet? FindFirst() => null;
}
