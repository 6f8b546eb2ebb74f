using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Tests.Strata;

public class StratumTableTests
{
    private static readonly DateOnly Later = new(2027, 1, 1);
    private static readonly DecidedCount Sought = MadeUpCount.Of("sought", MadeUpCount.Months(30), factors: "53(1)(6)");

    [Fact]
    public void Every_stratum_of_every_count_gives_what_walking_through_all_counts_gives()
    {
        var counts = Mixed(400).ToList();
        var table = MadeUpCount.Table(counts);
        foreach (var stratum in counts.SelectMany(count => Stratum.Of(count.Facts)).Distinct())
        {
            foreach (var set in Sets())
            {
                var walked = table.All.Where(count => count.DecidedOn is not null && stratum.Contains(count.Facts) && (set is null || CircumstanceSet.Of(count.Facts) == set));

                Assert.Equal(walked, table.Strata.Of(stratum, set).AdmittedBy(CaseExclusions.Of(MadeUpCount.Query(Sought) with { DecidedOn = Later }, table)));
            }
        }
    }

    [Theory]
    [InlineData("2024-03-05", "", false)]
    [InlineData("2027-01-01", "case-7", false)]
    [InlineData("2027-01-01", "", true)]
    [InlineData("2022-01-01", "case-7", true)]
    public void A_day_a_case_number_and_a_filter_leave_out_what_they_leave_out_of_any_count(string day, string caseNumber, bool oneRegion)
    {
        var table = MadeUpCount.Table(Mixed(300));
        var query = MadeUpCount.Query(Sought) with
        {
            DecidedOn = DateOnly.ParseExact(day, "yyyy-MM-dd", null),
            CaseNumber = caseNumber,
            Filter = oneRegion ? new AnalogFilter { Regions = ["Вторая область"] } : AnalogFilter.None,
        };
        var stratum = Stratum.Of(Sought.Facts).Last();

        Assert.Equal(
            table.All.Where(count => stratum.Contains(count.Facts) && AnalogFinder.Admits(query, count)),
            table.Strata.Of(stratum, null).AdmittedBy(CaseExclusions.Of(query, table)));
    }

    [Fact]
    public void Asked_again_nothing_is_chosen_again()
    {
        var table = MadeUpCount.Table(Mixed(100));
        var stratum = Stratum.Of(Sought.Facts).Last();
        var query = MadeUpCount.Query(Sought) with { DecidedOn = Later };

        Assert.Same(table.Strata.Of(stratum, null).AdmittedBy(CaseExclusions.Of(query, table)), table.Strata.Of(stratum, null).AdmittedBy(CaseExclusions.Of(query with { Filter = new AnalogFilter() }, table)));
    }

    [Fact]
    public void Of_a_large_stratum_the_latest_are_taken_in_the_order_of_their_addresses_and_the_rest_is_told()
    {
        var table = MadeUpCount.Table(Mixed(400));
        var stratum = table.Strata.Of(Stratum.Of(Sought.Facts).Last(), null);
        foreach (var query in new[] { MadeUpCount.Query(Sought) with { DecidedOn = Later }, MadeUpCount.Query(Sought) with { DecidedOn = new DateOnly(2024, 3, 5) } })
        {
            var exclusions = CaseExclusions.Of(query, table);
            var admitted = stratum.AdmittedBy(exclusions);
            var latest = admitted.OrderByDescending(count => count.DecidedOn).ThenBy(count => count.Address.ActId, StringComparer.Ordinal).ToList();

            Assert.Equal(latest, stratum.LatestFirst(exclusions));
            var (counts, earlier) = stratum.Latest(exclusions, 50);
            Assert.Equal((50, admitted.Count - 50), (counts.Count, earlier));
            Assert.Equal(admitted.Where(latest.Take(50).Contains), counts);
        }
    }

    [Fact]
    public void A_stratum_nobody_decided_under_is_empty()
    {
        var table = MadeUpCount.Table(Mixed(50));

        Assert.Empty(table.Strata.Of(new Stratum(Law.Norms.NormRef.Of("УК", "999"), null, null), null).AdmittedBy(CaseExclusions.Of(MadeUpCount.Query(Sought), table)));
    }

    private static IEnumerable<CircumstanceSet?> Sets() => [null, new(false, false), new(true, false), new(false, true), new(true, true)];

    private static IEnumerable<DecidedCount> Mixed(int size)
    {
        var random = new Random(4);
        string[][] factors = [[], ["53(1)(6)"], ["54(1)(1)"], ["53(1)(6)", "54(1)(1)"]];
        string[][] points = [[], ["1"], ["3"], ["1", "3"], ["3", "1"]];
        for (var i = 0; i < size; i++)
        {
            var count = MadeUpCount.Of($"act-{i:d4}", MadeUpCount.Months(12 + i), new(random.Next(3) == 0 ? "190" : "188", random.Next(4) == 0 ? null : $"{random.Next(1, 4)}", points[random.Next(5)]), factors: factors[random.Next(4)]);
            yield return count with
            {
                CaseNumber = $"case-{i % 20}",
                Region = random.Next(2) == 0 ? "Первая область" : "Вторая область",
                DecidedOn = random.Next(10) == 0 ? null : new DateOnly(2021 + random.Next(5), 1 + random.Next(12), 5),
                Facts = count.Facts with { Procedure = (Procedure)random.Next(1, 4) },
            };
        }
    }
}
