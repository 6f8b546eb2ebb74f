namespace JudicialAnalogs.Practice.Counts;

/// <summary>
/// How many acts of an article, or of all, there are by what could leave them out of any question: counted once for a table, for walking through
/// them at every question takes long in an archive of a million counts.
/// </summary>
internal sealed class ComparableActs
{
    private readonly DateOnly[] _days;

    /// <param name="units">The units of the acts.</param>
    /// <param name="acts">The acts of the archive.</param>
    public ComparableActs(IEnumerable<DecidedUnit> units, ArchivedActs acts)
    {
        var days = new List<DateOnly>();
        foreach (var unit in units.DistinctBy(unit => unit.Address.ActId))
        {
            if (acts.IsDuplicate(unit.Address.ActId))
                Duplicates++;
            else if (unit.DecidedOn is { } day)
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
