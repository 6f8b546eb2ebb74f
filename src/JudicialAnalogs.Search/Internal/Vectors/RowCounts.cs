using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>How often each word stands in each side of each training row.</summary>
internal sealed class RowCounts(ITermSource source)
{
    private readonly List<(int Word, int Count)> _entries = [];
    private readonly List<int> _sides = [0];
    private readonly List<int> _rows = [0];
    private readonly List<Term> _terms = [];
    private readonly Dictionary<int, int> _counts = [];

    public Vocabulary Words { get; } = new();

    public int Rows => _rows.Count - 1;

    public void Add(TrainingRow row)
    {
        AddSide(row.Text);
        if (row.Twin is not null)
            AddSide(row.Twin);
        _rows.Add(_sides.Count - 1);
    }

    /// <summary>Number of the first side of a row; its last is the one before the first of the next row.</summary>
    public int FirstSide(int row) => _rows[row];

    public ReadOnlySpan<(int Word, int Count)> Side(int side) => CollectionsMarshal.AsSpan(_entries)[_sides[side].._sides[side + 1]];

    private void AddSide(string text)
    {
        _terms.Clear();
        _counts.Clear();
        source.Read(text, _terms);
        foreach (var term in _terms)
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, Words.Add(term.Text), out _)++;
        foreach (var (word, count) in _counts)
            _entries.Add((word, count));
        _sides.Add(_entries.Count);
    }
}
