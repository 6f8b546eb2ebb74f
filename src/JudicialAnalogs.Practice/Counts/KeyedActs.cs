namespace JudicialAnalogs.Practice.Counts;

/// <summary>Acts by a key of 64 bits, in two arrays: a table of strings would cost many times the room.</summary>
internal sealed class KeyedActs
{
    private readonly ulong[] _keys;
    private readonly string[] _acts;

    /// <param name="acts">Keys and acts; a key of 0 stands for none.</param>
    public KeyedActs(IEnumerable<(ulong Key, string Act)> acts)
    {
        var sorted = acts.Where(act => act.Key != 0).ToArray();
        Array.Sort(sorted, (one, other) => one.Key != other.Key ? one.Key.CompareTo(other.Key) : string.CompareOrdinal(one.Act, other.Act));
        (_keys, _acts) = (Array.ConvertAll(sorted, act => act.Key), Array.ConvertAll(sorted, act => act.Act));
    }

    /// <summary>The acts under a key, in ordinal order; none under 0.</summary>
    public ReadOnlySpan<string> Under(ulong key)
    {
        if (key == 0)
            return [];
        var first = FirstAtLeast(key);
        var end = first;
        while (end < _keys.Length && _keys[end] == key)
            end++;
        return _acts.AsSpan(first, end - first);
    }

    /// <summary>Every group of two acts or more under one key.</summary>
    public IEnumerable<ArraySegment<string>> Groups()
    {
        for (int first = 0, end; first < _keys.Length; first = end)
        {
            end = first + 1;
            while (end < _keys.Length && _keys[end] == _keys[first])
                end++;
            if (end - first > 1)
                yield return new ArraySegment<string>(_acts, first, end - first);
        }
    }

    private int FirstAtLeast(ulong key)
    {
        var (low, high) = (0, _keys.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_keys[middle] < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
