using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>Keeps the best of many documents with a score above 0: gathers a few times as many as wanted, then sorts what is new into the rest and cuts.</summary>
internal sealed class BestDocuments(int limit, IComparer<ScoredDocument> order)
{
    private readonly List<ScoredDocument> _gathered = new(limit);
    private readonly List<ScoredDocument> _room = [];
    private int _sorted;
    private double _least;

    public void Add(int document, double score)
    {
        // Many may tie with the last place, which one comparison settles here and ten or more in sorting.
        if (!(score > 0) || score < _least || (score == _least && order.Compare(_gathered[limit - 1], new(document, score)) < 0))
            return;
        _gathered.Add(new(document, score));
        if (_gathered.Count >= limit * 4)
            _least = Cut();
    }

    /// <summary>The score of the last place; 0 while there are places left.</summary>
    public double Least() => _least = Cut();

    public List<ScoredDocument> Sorted()
    {
        Cut();
        return _gathered;
    }

    private double Cut()
    {
        if (_gathered.Count > _sorted)
        {
            _gathered.Sort(_sorted, _gathered.Count - _sorted, order);
            Merge();
        }

        if (_gathered.Count > limit)
            _gathered.RemoveRange(limit, _gathered.Count - limit);
        _sorted = _gathered.Count;
        return _sorted == limit ? _gathered[^1].Score : 0;
    }

    /// <summary>Joins the two sorted parts of what is gathered.</summary>
    private void Merge()
    {
        if (_sorted == 0 || order.Compare(_gathered[_sorted - 1], _gathered[_sorted]) < 0)
            return;
        _room.Clear();
        var (first, second) = (0, _sorted);
        while (first < _sorted && second < _gathered.Count && _room.Count < limit)
            _room.Add(order.Compare(_gathered[first], _gathered[second]) < 0 ? _gathered[first++] : _gathered[second++]);
        while (first < _sorted && _room.Count < limit)
            _room.Add(_gathered[first++]);
        while (second < _gathered.Count && _room.Count < limit)
            _room.Add(_gathered[second++]);
        _gathered.Clear();
        _gathered.AddRange(_room);
    }
}
