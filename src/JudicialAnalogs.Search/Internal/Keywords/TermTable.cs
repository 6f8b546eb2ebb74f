using System.Runtime.InteropServices;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Numbers terms in the order in which they first come, found by their hashes with open addressing.</summary>
internal sealed class TermTable
{
    private readonly List<ulong> _hashes = [];
    private readonly List<IndexedStem> _stems = [];

    // Number of a term plus one, so that a new table is empty, with its hash and its number among the stems that documents come with now, so
    // that a look at one place settles most questions.
    private Place[] _places = new Place[1024];
    private KnownStems? _known;
    private int _touched;

    /// <summary>Terms so far.</summary>
    public int Count => _hashes.Count;

    /// <summary>Writes the number of each term of a document, new or known.</summary>
    public void NumberAll(DocumentTerms document, Span<int> numbers)
    {
        if (!ReferenceEquals(document.Known, _known))
            Renumber(document.Known!);
        var hashes = CollectionsMarshal.AsSpan(document.Hashes);
        var stems = CollectionsMarshal.AsSpan(document.Stems);
        // Most of the time goes to waiting for memory; asked for all places first, the processor waits for many at once.
        var touched = 0;
        foreach (var hash in hashes)
            touched += _places[(int)hash & (_places.Length - 1)].Next;
        _touched = touched;
        for (var i = 0; i < hashes.Length; i++)
            numbers[i] = NumberOf(hashes[i], stems.IsEmpty ? Place.Shingle : stems[i]);
    }

    public TermKey Key(int number) => _stems.Count > 0 ? _stems[number].Key : TermKey.OfShingle(_hashes[number]);

    /// <summary>Numbers in the order of <see cref="TermKey"/>.</summary>
    public int[] Sorted()
    {
        var numbers = new int[Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = i;
        var hashes = _hashes.ToArray();
        Array.Sort(hashes, numbers);
        for (var i = 1; i < numbers.Length; i++)
        {
            // Equal hashes of different words are all but impossible, yet their order must not depend on chance.
            for (var j = i; j > 0 && hashes[j] == hashes[j - 1] && Key(numbers[j]).CompareTo(Key(numbers[j - 1])) < 0; j--)
                (numbers[j], numbers[j - 1]) = (numbers[j - 1], numbers[j]);
        }

        return numbers;
    }

    private int NumberOf(ulong hash, int stem)
    {
        var mask = _places.Length - 1;
        var at = (int)hash & mask;
        for (; _places[at].Next != 0; at = (at + 1) & mask)
        {
            ref var place = ref _places[at];
            if (place.Hash == hash && (place.Stem == stem || (place.Stem == Place.Unasked && IsSame(ref place, stem))))
                return place.Next - 1;
        }

        _hashes.Add(hash);
        if (stem >= 0)
            _stems.Add(_known![stem]);
        _places[at] = new() { Hash = hash, Next = _hashes.Count, Stem = stem };
        if (_hashes.Count * 2 > _places.Length)
            Grow();
        return _hashes.Count - 1;
    }

    private bool IsSame(ref Place place, int stem)
    {
        if (_stems[place.Next - 1].Text != _known![stem].Text)
            return false;
        place.Stem = stem;
        return true;
    }

    private void Renumber(KnownStems known)
    {
        _known = known;
        foreach (ref var place in _places.AsSpan())
            place.Stem = Place.Unasked;
    }

    private void Grow()
    {
        var places = _places;
        _places = new Place[places.Length * 2];
        var mask = _places.Length - 1;
        foreach (ref readonly var place in places.AsSpan())
        {
            if (place.Next == 0)
                continue;
            var at = (int)place.Hash & mask;
            while (_places[at].Next != 0)
                at = (at + 1) & mask;
            _places[at] = place;
        }
    }

    private struct Place
    {
        public const int Shingle = -1;
        public const int Unasked = -2;

        public ulong Hash;
        public int Next;
        public int Stem;
    }
}
