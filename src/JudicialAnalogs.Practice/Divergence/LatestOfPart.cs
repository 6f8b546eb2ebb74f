using System.Runtime.CompilerServices;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>The latest punished decisions under a part of an article, and how often courts recognised each circumstance in them.</summary>
internal sealed class LatestOfPart
{
    // What courts do now is asked about, and so many decisions show it: more would only make the answer slower and larger.
    private const int Most = 2_000;

    // Most questions leave nothing out of a part, so what was told of it once holds for all of them.
    private static readonly ConditionalWeakTable<StratumCounts, LatestOfPart> Whole = [];

    private LatestOfPart(IEnumerable<DecidedCount> latestFirst, string? part)
    {
        Counts = [.. latestFirst.Where(count => count.Punishment is not null && count.Facts.Found!.Part == part).Take(Most)];
        Factors = Array.ConvertAll(Counts, count => FactorTally.Of(count.Facts.Factors));
        Recognised = Counts.SelectMany(count => count.Facts.Factors).Where(factor => factor.Mitigates || factor.Aggravates).CountBy(factor => factor).ToDictionary();
    }

    /// <summary>The decisions, the latest first.</summary>
    public DecidedCount[] Counts { get; }

    /// <summary>How many circumstances of each kind each of them has.</summary>
    public FactorTally[] Factors { get; }

    /// <summary>How many of them have each circumstance.</summary>
    public IReadOnlyDictionary<FactorCode, int> Recognised { get; }

    /// <summary>The latest decisions under the part found that may be compared with a case.</summary>
    public static LatestOfPart Of(Qualification found, CountTable table, CaseExclusions exclusions)
    {
        var all = table.Strata.Of(new Stratum(found.PartReference, null, null), null);
        return all.AreAdmittedBy(exclusions)
            ? Whole.GetValue(all, _ => new LatestOfPart(all.LatestFirst(exclusions), found.Part))
            : new LatestOfPart(all.LatestFirst(exclusions), found.Part);
    }
}
