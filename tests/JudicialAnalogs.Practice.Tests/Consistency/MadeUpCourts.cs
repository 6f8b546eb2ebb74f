using JudicialAnalogs.Practice.Consistency;
using JudicialAnalogs.Practice.Consistency.Internal;

namespace JudicialAnalogs.Practice.Tests.Consistency;

/// <summary>
/// Made-up decisions of courts whose differences are known. Courts are of unequal size and see unequal cases: what a court decides often is
/// punished harsher, so that a report without case mix would take that for the court.
/// </summary>
internal sealed record MadeUpCourts(int Seed)
{
    private const int Strata = 6;

    public int Courts { get; init; } = 20;

    public int Regions { get; init; }

    /// <summary>Smallest number of decisions of a court; the largest is six times that.</summary>
    public int Smallest { get; init; } = 8;

    /// <summary>Variance between courts of a region; decisions of a court differ by 1.</summary>
    public double CourtVariance { get; init; }

    public double RegionVariance { get; init; }

    /// <summary>Change a year.</summary>
    public double Trend { get; init; }

    /// <summary>True for decisions that differ by steps and have a heavy tail, as punishments do.</summary>
    public bool Skewed { get; init; }

    /// <summary>How much harsher the first court is than its kind.</summary>
    public double FirstHarsher { get; init; }

    public List<ConsistencyDecision> Draw() => Draw(out _);

    public List<ConsistencyDecision> Draw(out double[] own)
    {
        own = new double[Courts];
        var random = new ChiSquareDraws(Seed);
        var plain = new Random(Seed + 1);
        var decisions = new List<ConsistencyDecision>();
        var ofRegion = Enumerable.Range(0, Math.Max(1, Regions)).Select(_ => Math.Sqrt(RegionVariance) * random.NextNormal()).ToArray();
        for (var court = 0; court < Courts; court++)
        {
            var region = court % ofRegion.Length;
            own[court] = ofRegion[region] + (Math.Sqrt(CourtVariance) * random.NextNormal()) + (court == 0 ? FirstHarsher : 0);
            var size = Smallest * (1 + (court % 6));
            for (var i = 0; i < size; i++)
            {
                var stratum = plain.Next(3) == 0 ? plain.Next(Strata) : court % Strata;
                var recidivism = plain.Next(4) == 0 ? 1 : 0;
                var day = new DateOnly(2020, 1, 1).AddDays(plain.Next(4 * 365));
                var rest = Skewed ? (random.Next(3) - 3) / Math.Sqrt(6) : random.NextNormal();
                var severity = (2 * stratum) + (0.7 * recidivism) + own[court] + rest + (Trend * (day.DayNumber - new DateOnly(2022, 1, 1).DayNumber) / 365.25);
                decisions.Add(new ConsistencyDecision
                {
                    Court = $"Суд {court:d3}",
                    Region = Regions == 0 ? "" : $"Область {region:d2}",
                    Stratum = $"s{stratum}",
                    Circumstances = [new CaseMixTerm(0, recidivism)],
                    Severity = severity,
                    Forms = [rest > 0.5 ? 7 : 1],
                    DecidedOn = day,
                });
            }
        }

        return decisions;
    }

    public static ConsistencyReport Report(IReadOnlyList<ConsistencyDecision> decisions, ConsistencyGrouping grouping = ConsistencyGrouping.Court) =>
        ConsistencyReport.Of(decisions, grouping, new ConsistencyOptions(), CancellationToken.None);
}
