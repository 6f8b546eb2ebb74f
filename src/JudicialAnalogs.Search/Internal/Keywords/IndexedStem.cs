using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>A term with what indexing asks of it again and again.</summary>
/// <param name="text">The term.</param>
/// <param name="number">Its number among <see cref="KnownStems"/>.</param>
internal sealed class IndexedStem(string text, int number)
{
    public string Text { get; } = text;

    public int Number { get; } = number;

    public TermKey Key { get; } = TermKey.OfWord(text);

    /// <summary>What it puts into a shingle.</summary>
    public ulong Wording { get; } = Checksum.Of(text);
}
