namespace JudicialAnalogs.Practice.Counts;

/// <summary>
/// How many acts found something under an article, by what could leave them out of any question: counted once for a table, for walking through
/// an article at every question takes long in an archive of a million counts.
/// </summary>
internal sealed class ArticleActs
{
    private readonly DateOnly[] _days;

    /// <param name="counts">The counts under the article.</param>
    /// <param name="acts">The acts of the archive.</param>
    public ArticleActs(IEnumerable<DecidedCount> counts, ArchivedActs acts)
    {
        var days = new List<DateOnly>();
        foreach (var count in counts.DistinctBy(count => count.Address.ActId))
        {
            if (acts.IsDuplicate(count.Address.ActId))
                Duplicates++;
            else if (count.DecidedOn is { } day)
                days.Add(day);
            else
                Undated++;
        }

        days.Sort();
        _days = [.. days];
    }

    /// <summary>Acts that another stands for.</summary>
    public int Duplicates { get; }

    /// <summary>Acts without a day, no copies among them.</summary>
    public int Undated { get; }

    /// <summary>Acts of a day or later, no copies among them.</summary>
    public int NotBefore(DateOnly day)
    {
        var (low, high) = (0, _days.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_days[middle] < day)
                low = middle + 1;
            else
                high = middle;
        }

        return _days.Length - low;
    }
}
