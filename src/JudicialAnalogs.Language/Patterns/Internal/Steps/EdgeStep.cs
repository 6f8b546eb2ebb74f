namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Asks for a place between characters.</summary>
internal sealed class EdgeStep(PatternEdge kind, Step next) : Step(next)
{
    // Joiners belong to the word around them, though they are no signs of words themselves.
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';

    protected override int Pass(ref Attempt attempt, int position)
    {
        var text = attempt.Text;
        var holds = kind switch
        {
            PatternEdge.TextStart => position == 0,
            PatternEdge.LineStart => position == 0 || text[position - 1] == '\n',
            PatternEdge.TextEnd => position >= text.Length - 1 && (position == text.Length || text[position] == '\n'),
            PatternEdge.VeryEnd => position == text.Length,
            PatternEdge.LineEnd => position == text.Length || text[position] == '\n',
            PatternEdge.WordBorder => InWord(text, position - 1) != InWord(text, position),
            PatternEdge.NoWordBorder => InWord(text, position - 1) == InWord(text, position),
            _ => position == attempt.SearchStart,
        };
        return holds ? position : Fail;
    }

    protected override CharacterSet? FindFirst() => kind is PatternEdge.WordBorder or PatternEdge.SearchStart or PatternEdge.TextStart ? Next.First : null;

    private static bool InWord(ReadOnlySpan<char> text, int position) =>
        (uint)position < (uint)text.Length && (CharacterSet.WordSigns.Contains(text[position]) || text[position] is NonJoiner or Joiner);
}
