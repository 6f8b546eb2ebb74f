using JudicialAnalogs.Language.Patterns.Internal;

namespace JudicialAnalogs.Language.Patterns;

/// <summary>
/// Looks for the first of several words or parts of words, letter for letter. Meant for a look before costlier rules: a text that has none
/// of the words is gone over once. Immutable and thread-safe.
/// </summary>
public sealed class WordSearch
{
    private readonly PatternProgram program;
    private readonly AttemptMemory memory;

    /// <summary>A search for these words.</summary>
    /// <exception cref="ArgumentException">There is no word, or an empty one.</exception>
    public WordSearch(params string[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Length == 0 || Array.Exists(words, string.IsNullOrEmpty))
            throw new ArgumentException("A search needs words, and each at least one character.", nameof(words));
        program = new PatternProgram(new PatternNode.Choice([.. words.Select(word => new PatternNode.Text(word))]), 1);
        // Plain words neither count rounds nor close groups, so searches may share what would note them.
        memory = program.NewMemory();
    }

    /// <summary>Where the first of the words begins; -1 where there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var attempt = new Attempt(text, 0, memory);
        return program.Find(ref attempt, 0);
    }

    /// <summary>Whether the text has any of the words.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;
}
