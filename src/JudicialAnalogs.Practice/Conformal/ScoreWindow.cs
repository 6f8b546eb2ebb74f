using JudicialAnalogs.Practice.Calibration;

namespace JudicialAnalogs.Practice.Conformal;

/// <summary>The newest nonconformity scores of a stratum, in the order of decision and in the order of size.</summary>
/// <param name="capacity">Most scores kept, at least 1.</param>
public sealed class ScoreWindow(int capacity)
{
    private readonly Queue<double> _order = new();
    private readonly List<double> _ascending = [];

    /// <summary>Scores kept.</summary>
    public int Count => _ascending.Count;

    /// <summary>The scores, ascending.</summary>
    public IReadOnlyList<double> Ascending => _ascending;

    /// <summary>Adds the newest score; the oldest goes when there are too many.</summary>
    public void Add(double score)
    {
        if (_order.Count == capacity)
            Remove(_order.Dequeue());
        _order.Enqueue(score);
        var at = _ascending.BinarySearch(score);
        _ascending.Insert(at < 0 ? ~at : at, score);
    }

    /// <summary>Forgets all but the newest scores.</summary>
    public void KeepNewest(int count)
    {
        while (_order.Count > count)
            Remove(_order.Dequeue());
    }

    /// <summary>p-value of a score among those kept.</summary>
    public double PValue(double score) => ConformalLimit.PValue(_ascending, score);

    /// <summary>The limit that an ordinary decision exceeds at no more than the level, with the confidence; null when there are too few scores.</summary>
    public double? Limit(double level, double confidence)
    {
        var rank = ConformalLimit.Rank(Count, level, confidence);
        return rank > 0 ? _ascending[^rank] : null;
    }

    private void Remove(double score) => _ascending.RemoveAt(_ascending.BinarySearch(score));
}
