namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Goes back over given characters.</summary>
internal sealed class TextStepBack(string characters, Step next) : Step(next)
{
    protected override int Pass(ref Attempt attempt, int position) =>
        attempt.Text[..position].EndsWith(characters) ? position - characters.Length : Fail;

    protected override CharacterSet? FindFirst() => CharacterSet.Of(characters[^1]);
}
