using System.Text.RegularExpressions;

namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>Runs a pattern inside .NET's own machinery of matches.</summary>
internal sealed class PatternRunner(PatternProgram program) : RegexRunner
{
    private readonly AttemptMemory memory = program.NewMemory();

    protected override void Scan(ReadOnlySpan<char> text)
    {
        memory.Groups.Clear();
        var attempt = new Attempt(text, runtextstart, memory);
        var at = program.Find(ref attempt, runtextpos);
        if (at < 0)
        {
            runtextpos = text.Length;
            return;
        }

        runtextpos = attempt.End;
        foreach (var (number, start, end) in memory.Groups)
            Capture(number, start, end);
        Capture(0, at, attempt.End);
    }
}
