namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>One search in one text: what the steps share.</summary>
internal ref struct Attempt(ReadOnlySpan<char> text, int searchStart, AttemptMemory memory)
{
    public readonly ReadOnlySpan<char> Text = text;
    public readonly int SearchStart = searchStart;
    public readonly AttemptMemory Memory = memory;

    /// <summary>Where the steps that succeeded last came to.</summary>
    public int End;
}
