namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// Gathers documents whose sums may still belong to the best: everything within <paramref name="slack"/> of the sum that
/// <paramref name="wanted"/> documents reach. The least sum worth gathering rises as better ones come. Without slack exactly so many are wanted:
/// of documents whose sums tie, those that came first stay.
/// </summary>
/// <param name="wanted">Documents wanted, 1 or more.</param>
/// <param name="slack">The most by which a sum can be above what it stands for.</param>
internal sealed class CandidateSet(int wanted, uint slack)
{
    private uint[] _sums = new uint[Math.Max(1024, wanted * 4)];
    private int[] _documents = new int[Math.Max(1024, wanted * 4)];
    private uint[] _scratch = [];

    public int Count { get; private set; }

    /// <summary>The least sum that can still matter; 1 or more.</summary>
    public uint Least { get; private set; } = 1;

    public void Add(int document, uint sum)
    {
        if (Count == _sums.Length)
            Prune();
        if (sum < Least)
            return;
        _sums[Count] = sum;
        _documents[Count++] = document;
    }

    /// <summary>The candidates, the greatest sum first; equal sums in the order of documents.</summary>
    public (uint[] Sums, int[] Documents) Sorted()
    {
        Prune();
        var keys = new ulong[Count];
        for (var i = 0; i < Count; i++)
            keys[i] = ((ulong)(uint.MaxValue - _sums[i]) << 32) | (uint)_documents[i];
        Array.Sort(keys);
        return (Array.ConvertAll(keys, key => uint.MaxValue - (uint)(key >> 32)), Array.ConvertAll(keys, key => (int)(uint)key));
    }

    private void Prune()
    {
        if (Count < wanted)
            return;
        if (_scratch.Length < _sums.Length)
            _scratch = new uint[_sums.Length];
        var among = _scratch.AsSpan(0, Count);
        _sums.AsSpan(0, Count).CopyTo(among);
        var reached = Greatest(among, wanted);
        Least = Math.Max(Least, reached > slack ? reached - slack : 1);
        var ties = slack > 0 ? Count : wanted - Above(reached);
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (_sums[i] < Least || (_sums[i] == reached && --ties < 0))
                continue;
            _sums[kept] = _sums[i];
            _documents[kept++] = _documents[i];
        }

        Count = kept;
        if (slack == 0)
            Least = Math.Max(Least, reached + 1);
        if (kept > _sums.Length / 2)
        {
            Array.Resize(ref _sums, _sums.Length * 2);
            Array.Resize(ref _documents, _documents.Length * 2);
        }
    }

    private int Above(uint sum)
    {
        var above = 0;
        for (var i = 0; i < Count; i++)
            above += _sums[i] > sum ? 1 : 0;
        return above;
    }

    /// <summary>The value that so many reach, found by halving as in sorting but on one side only (Hoare, "Algorithm 65: Find", 1961).</summary>
    /// <param name="values">The values, whose order changes.</param>
    /// <param name="place">How many reach it, 1 or more.</param>
    private static uint Greatest(Span<uint> values, int place)
    {
        var wantedAt = values.Length - place;
        int low = 0, high = values.Length - 1;
        while (low < high)
        {
            var pivot = Middle(values[low], values[(low + high) >>> 1], values[high]);
            int left = low, right = high;
            while (left <= right)
            {
                while (values[left] < pivot)
                    left++;
                while (values[right] > pivot)
                    right--;
                if (left > right)
                    break;
                (values[left], values[right]) = (values[right], values[left]);
                left++;
                right--;
            }

            if (wantedAt <= right)
                high = right;
            else if (wantedAt >= left)
                low = left;
            else
                break;
        }

        return values[wantedAt];
    }

    private static uint Middle(uint one, uint two, uint three) => Math.Max(Math.Min(one, two), Math.Min(Math.Max(one, two), three));
}
