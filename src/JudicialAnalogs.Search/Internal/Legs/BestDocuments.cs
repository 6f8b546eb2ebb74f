using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>Keeps the best of many documents with a score above 0: gathers a few times as many as wanted, then sorts and cuts.</summary>
internal sealed class BestDocuments(int limit, IComparer<ScoredDocument> order)
{
    private readonly List<ScoredDocument> _gathered = new(limit);
    private double _least;

    public void Add(int document, double score)
    {
        if (!(score > 0) || score < _least)
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
        _gathered.Sort(order);
        if (_gathered.Count > limit)
            _gathered.RemoveRange(limit, _gathered.Count - limit);
        return _gathered.Count == limit ? _gathered[^1].Score : 0;
    }
}
