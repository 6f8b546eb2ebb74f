namespace JudicialAnalogs.Language.Stemming.Internal.English;

/// <summary>Endings with what replaces them; the longest ending of a word counts, whether or not its condition then holds.</summary>
internal sealed class Replacements
{
    private readonly (string Suffix, string Replacement)[] _entries;
    private readonly SuffixTable _table;

    /// <param name="entries">«ending replacement», or the ending alone to remove it.</param>
    public Replacements(params ReadOnlySpan<string> entries)
    {
        _entries = new (string, string)[entries.Length];
        var suffixes = new Suffix[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var parts = entries[i].Split(' ');
            _entries[i] = (parts[0], parts.Length > 1 ? parts[1] : "");
            suffixes[i] = new Suffix(parts[0], i);
        }

        _table = new SuffixTable(suffixes);
    }

    public (string Suffix, string Replacement)? Find(ReadOnlySpan<char> word) =>
        _table.Longest(word) is { } suffix ? _entries[suffix.Group] : null;
}
