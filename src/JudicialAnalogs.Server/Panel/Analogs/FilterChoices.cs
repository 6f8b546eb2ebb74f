using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Server.Panel.Analogs;

/// <summary>Names that a filter offers, as acts of the archive have them.</summary>
/// <param name="Regions">Regions, in ordinal order.</param>
/// <param name="Courts">Courts, in ordinal order, at most <see cref="MostCourts"/>.</param>
public sealed record FilterChoices(IReadOnlyList<string> Regions, IReadOnlyList<string> Courts)
{
    /// <summary>Most courts offered; another is typed.</summary>
    public const int MostCourts = 1000;

    /// <summary>Nothing to offer.</summary>
    public static FilterChoices None { get; } = new([], []);

    /// <summary>The names of an archive.</summary>
    internal static FilterChoices Of(CountTable table)
    {
        var units = table.All.Concat<DecidedUnit>(table.Claims.All);
        var (regions, courts) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var unit in units)
        {
            regions.Add(unit.Region);
            courts.Add(unit.Court);
        }

        return new FilterChoices([.. regions.Where(name => name.Length > 0).Order(StringComparer.Ordinal)], [.. courts.Where(name => name.Length > 0).Order(StringComparer.Ordinal).Take(MostCourts)]);
    }
}
