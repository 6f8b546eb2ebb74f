using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Server.Audit.Coverage;

namespace JudicialAnalogs.Server.Panel.Audit.Coverage;

/// <summary>Acts of places by year: regions, or the courts of one region.</summary>
public sealed class CoverageTable
{
    private const int Shades = 5;

    private readonly Dictionary<(string Place, int? Year), long> _acts;
    private readonly long _most;

    /// <summary>Counts what is held.</summary>
    /// <param name="coverage">What is held.</param>
    /// <param name="region">Courts of this region; null for regions.</param>
    /// <param name="language">Acts in this language, those in both included; null for all.</param>
    public CoverageTable(ArchiveCoverage coverage, string? region, LawLanguage? language)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var cells = coverage.Cells.Where(cell => region is null || cell.Region == region).ToList();
        Places = [.. cells.Select(cell => region is null ? cell.Region : cell.Court).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Years = coverage.Years is var (first, last) ? [.. Enumerable.Range(first, last - first + 1)] : [];
        _acts = cells.Where(cell => language is null || cell.Language == language || cell.Language == LawLanguage.Mixed)
            .GroupBy(cell => (region is null ? cell.Region : cell.Court, cell.Year))
            .ToDictionary(group => group.Key, group => group.Sum(cell => cell.Acts));
        _most = _acts.Values.DefaultIfEmpty(0).Max();
    }

    /// <summary>Places by name; the empty one was not read.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>Every year from the first to the last met anywhere.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Acts of a place of a year; null: without a day.</summary>
    public long Acts(string place, int? year) => _acts.GetValueOrDefault((place, year));

    /// <summary>Acts of a place.</summary>
    public long Acts(string place) => _acts.Where(pair => pair.Key.Place == place).Sum(pair => pair.Value);

    /// <summary>Shade of a cell: 0 for none, then 1 to 5 by square roots, up to the fullest cell.</summary>
    public int Shade(long acts) => acts == 0 ? 0 : Math.Clamp((int)Math.Ceiling(Shades * Math.Sqrt((double)acts / _most)), 1, Shades);
}
