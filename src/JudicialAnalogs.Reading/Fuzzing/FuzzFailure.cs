namespace JudicialAnalogs.Reading.Fuzzing;

/// <summary>An input of which something that must hold of any input did not.</summary>
/// <param name="Index">Its number, from 0.</param>
/// <param name="Input">The input.</param>
/// <param name="Fault">What did not hold, in English.</param>
public sealed record FuzzFailure(long Index, string Input, string Fault)
{
    /// <summary>The input on one line of ASCII and Cyrillic, everything else as \uXXXX, so that it can be pasted into a test.</summary>
    public string Escaped => string.Concat(Input.Select(c =>
        c is '"' or '\\' ? $"\\{c}" : c is (>= ' ' and <= '~') or (>= '\u0400' and <= '\u04FF') or '«' or '»' or '№' or '–' ? c.ToString() : $"\\u{(int)c:X4}"));
}
