namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Goes over given characters.</summary>
internal sealed class TextStep(string characters, Step next) : Step(next)
{
    protected override int Pass(ref Attempt attempt, int position)
    {
        var rest = attempt.Text[position..];
        if (rest.Length < characters.Length)
            return Fail;
        for (var i = 0; i < characters.Length; i++)
        {
            if (rest[i] != characters[i])
                return Fail;
        }

        return position + characters.Length;
    }

    protected override CharacterSet? FindFirst() => CharacterSet.Of(characters[0]);
}
