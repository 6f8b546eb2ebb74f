namespace JudicialAnalogs.Practice.Internal;

/// <summary>The cases in each leaf of one tree, by number, oldest first.</summary>
internal sealed class LeafCases(int leaves)
{
    private readonly int[][] _cases = [.. Enumerable.Repeat(Array.Empty<int>(), leaves)];
    private readonly int[] _counts = new int[leaves];

    public void Add(int leaf, int number)
    {
        if (_counts[leaf] == _cases[leaf].Length)
            Array.Resize(ref _cases[leaf], Math.Max(8, 2 * _counts[leaf]));
        _cases[leaf][_counts[leaf]++] = number;
    }

    /// <summary>The newest cases of a leaf among those below a number.</summary>
    public ReadOnlySpan<int> Before(int leaf, int number, int most)
    {
        var cases = _cases[leaf].AsSpan(0, _counts[leaf]);
        var at = cases.BinarySearch(number);
        var end = at < 0 ? ~at : at;
        var from = Math.Max(0, end - most);
        return cases[from..end];
    }
}
