using JudicialAnalogs.Records.Acts;

namespace JudicialAnalogs.Server.Audit.Coverage;

/// <summary>What the archive holds.</summary>
/// <param name="Cells">Acts by region, court, year, language, kind and whether they are made up.</param>
/// <param name="Counts">Decided counts of criminal cases that practice is drawn from.</param>
/// <param name="Compared">Acts with a decision that comparisons use; the others are closed, or nothing decided was read from them.</param>
/// <param name="Disputed">Acts with values that two readers read differently and nobody has confirmed yet.</param>
public sealed record ArchiveCoverage(IReadOnlyList<CoverageCell> Cells, int Counts, int Compared, long Disputed)
{
    /// <summary>Acts in all.</summary>
    public long Acts { get; } = Cells.Sum(cell => cell.Acts);

    /// <summary>Made-up acts.</summary>
    public long Synthetic { get; } = Cells.Where(cell => cell.Synthetic).Sum(cell => cell.Acts);

    /// <summary>Acts whose day was not read.</summary>
    public long Undated { get; } = Cells.Where(cell => cell.Year is null).Sum(cell => cell.Acts);

    /// <summary>Acts whose court was not read.</summary>
    public long WithoutCourt { get; } = Cells.Where(cell => cell.Court.Length == 0).Sum(cell => cell.Acts);

    /// <summary>First and last year met; null where no act has a day.</summary>
    public (int First, int Last)? Years { get; } = Cells.Any(cell => cell.Year is not null) ? (Cells.Min(cell => cell.Year ?? int.MaxValue), Cells.Max(cell => cell.Year ?? int.MinValue)) : null;

    /// <summary>Regions by name; the empty one, not read, is left out.</summary>
    public IReadOnlyList<string> Regions { get; } = [.. Cells.Select(cell => cell.Region).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Courts by name, likewise.</summary>
    public IReadOnlyList<string> Courts { get; } = [.. Cells.Select(cell => cell.Court).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
