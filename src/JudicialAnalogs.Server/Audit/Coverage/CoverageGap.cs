using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Server.Audit.Coverage;

/// <summary>Years of which the archive holds no act of a place in a language, though it holds others' or others.</summary>
/// <param name="Place">Region or court.</param>
/// <param name="Language">Language.</param>
/// <param name="Years">The years, ascending; empty: there is no act of that place in that language at all.</param>
public sealed record CoverageGap(string Place, LawLanguage Language, IReadOnlyList<int> Years)
{
    /// <summary>The gaps of an archive between its first and its last year, by place and language.</summary>
    /// <param name="coverage">What it holds.</param>
    /// <param name="region">Courts of this region; null: regions.</param>
    public static IReadOnlyList<CoverageGap> Of(ArchiveCoverage coverage, string? region)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        if (coverage.Years is not var (first, last))
            return [];
        var gaps = new List<CoverageGap>();
        var places = coverage.Cells
            .Where(cell => region is null ? cell.Region.Length > 0 : cell.Region == region && cell.Court.Length > 0)
            .GroupBy(cell => region is null ? cell.Region : cell.Court, StringComparer.Ordinal)
            .OrderBy(place => place.Key, StringComparer.Ordinal);
        foreach (var place in places)
        {
            foreach (var language in new[] { LawLanguage.Russian, LawLanguage.Kazakh })
            {
                // An act in both languages is one in each.
                var held = place.Where(cell => cell.Language == language || cell.Language == LawLanguage.Mixed).ToList();
                var years = held.Where(cell => cell.Year is not null).Select(cell => cell.Year!.Value).ToHashSet();
                var missing = Enumerable.Range(first, last - first + 1).Where(year => !years.Contains(year)).ToList();
                if (held.Count == 0)
                    gaps.Add(new CoverageGap(place.Key, language, []));
                else if (missing.Count > 0)
                    gaps.Add(new CoverageGap(place.Key, language, missing));
            }
        }

        return gaps;
    }

    /// <summary>The years as a short text: neighbouring ones as a range, <c>2019–2021, 2023</c>.</summary>
    public string YearsInShort()
    {
        var parts = new List<string>();
        for (var i = 0; i < Years.Count;)
        {
            var end = i;
            while (end + 1 < Years.Count && Years[end + 1] == Years[end] + 1)
                end++;
            parts.Add(end == i ? $"{Years[i]}" : $"{Years[i]}–{Years[end]}");
            i = end + 1;
        }

        return string.Join(", ", parts);
    }
}
