using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Tests.Strata;

public class PracticeGroupTests
{
    private static readonly DecidedCount Sought = MadeUpCount.Of("sought", MadeUpCount.Months(30), factors: "53(1)(6)");
    private static readonly AnalogFilter FirstRegion = new() { Regions = ["Первая область"] };

    [Fact]
    public void With_enough_counts_nothing_is_relaxed()
    {
        var group = Of(Twenty("a"));

        Assert.Empty(group.Relaxed);
        Assert.True(group.SameFactorSet);
        Assert.Equal(("УК 188(3)|3|General", 20), (group.Stratum!.Key, group.Counts.Count));
    }

    [Fact]
    public void The_region_goes_first() => AssertRelaxed(
        [Relaxation.Region],
        Twenty("a", count => count with { Region = "Вторая область" }));

    [Fact]
    public void Then_the_points() => AssertRelaxed(
        [Relaxation.Region, Relaxation.Points],
        Twenty("a", count => count with { Region = "Вторая область", Facts = count.Facts with { Found = new("188", "3", ["1"]) } }));

    [Fact]
    public void Then_the_set_of_circumstances()
    {
        var group = AssertRelaxed(
            [Relaxation.Region, Relaxation.Points, Relaxation.FactorSet],
            Twenty("a", count => count with { Facts = count.Facts with { Factors = new HashSet<Law.Factors.FactorCode>() } }));
        Assert.False(group.SameFactorSet);
    }

    [Fact]
    public void Then_the_procedure() => AssertRelaxed(
        [Relaxation.Region, Relaxation.Points, Relaxation.FactorSet, Relaxation.Procedure],
        Twenty("a", count => count with { Facts = count.Facts with { Procedure = Procedure.Shortened } }));

    [Fact]
    public void And_last_the_part() => AssertRelaxed(
        [Relaxation.Region, Relaxation.Points, Relaxation.FactorSet, Relaxation.Procedure, Relaxation.Part],
        Twenty("a", count => count with { Facts = count.Facts with { Found = new("188", "2", []) } }));

    [Fact]
    public void When_nothing_has_enough_the_widest_group_stands()
    {
        var group = Of(Twenty("a").Take(7));

        Assert.Equal(("УК 188|*|*", 7), (group.Stratum!.Key, group.Counts.Count));
        Assert.Equal(EvidenceTier.Few, group.Tier);
    }

    [Fact]
    public void Without_a_region_asked_for_none_is_given_up()
    {
        var group = PracticeGroup.Of(MadeUpCount.Query(Sought), MadeUpCount.Table(Twenty("a", count => count with { Facts = count.Facts with { Found = new("188", "3", ["1"]) } })));

        Assert.Equal([Relaxation.Points], group.Relaxed);
    }

    [Fact]
    public void Points_of_an_article_without_parts_are_given_up_before_the_procedure()
    {
        var sought = MadeUpCount.Of("sought", found: new("300", null, ["2"]));
        var decided = Twenty("a", count => count with { Facts = sought.Facts with { Found = new("300", null, ["1"]) } });

        var group = PracticeGroup.Of(MadeUpCount.Query(sought), MadeUpCount.Table(decided));

        Assert.Equal([Relaxation.Points], group.Relaxed);
        Assert.Equal("УК 300|*|General", group.Stratum!.Key);
    }

    [Fact]
    public void Later_acts_and_the_cases_own_do_not_count()
    {
        var own = Twenty("own", count => count with { CaseNumber = "1-5" });
        var later = Twenty("later", count => count with { DecidedOn = new DateOnly(2026, 1, 1) });
        var query = MadeUpCount.Query(Sought) with { CaseNumber = "1-5" };

        var group = PracticeGroup.Of(query, MadeUpCount.Table([.. own, .. later, .. Twenty("good")]));

        Assert.All(group.Counts, count => Assert.StartsWith("good", count.Address.ActId, StringComparison.Ordinal));
        Assert.Equal(20, group.Counts.Count);
    }

    [Fact]
    public void Of_very_many_counts_the_latest_and_the_nearest_are_in_and_the_others_counted()
    {
        var many = Enumerable.Range(0, PracticeGroup.Latest + 300)
            .Select(i => Sought with { Address = new CountAddress($"many-{i:d5}", 0, 0), CaseNumber = $"2-{i}", DecidedOn = new DateOnly(2020, 1, 1).AddDays(i / 2) })
            .ToList();
        var nearest = new[] { many[7], many[2_200], Sought with { Address = new CountAddress("other", 0, 0), Facts = Sought.Facts with { Found = new("190", "3", ["3"]) } } };

        var group = PracticeGroup.Of(MadeUpCount.Query(Sought), MadeUpCount.Table(many), nearest);

        Assert.Equal((PracticeGroup.Latest + 1, 299), (group.Counts.Count, group.Earlier));
        Assert.Equal(many.Skip(300).Prepend(many[7]).Select(count => count.Address), group.Counts.Select(count => count.Address));
    }

    [Fact]
    public void A_case_without_a_qualification_has_no_group()
    {
        var group = PracticeGroup.Of(MadeUpCount.Query(Sought) with { Count = new CaseCount() }, MadeUpCount.Table(Twenty("a")));

        Assert.Empty(group.Counts);
        Assert.Null(group.Stratum);
    }

    // Nineteen counts that meet everything never suffice, so the ladder goes as far as the twenty that were changed.
    private static PracticeGroup AssertRelaxed(Relaxation[] steps, IEnumerable<DecidedCount> changed)
    {
        var group = Of([.. Twenty("near").Take(19), .. changed]);

        Assert.Equal(steps, group.Relaxed);
        Assert.Equal(39, group.Counts.Count);
        return group;
    }

    private static PracticeGroup Of(IEnumerable<DecidedCount> counts) => PracticeGroup.Of(MadeUpCount.Query(Sought, FirstRegion), MadeUpCount.Table(counts));

    private static IEnumerable<DecidedCount> Twenty(string prefix, Func<DecidedCount, DecidedCount>? change = null) => Enumerable.Range(0, 20)
        .Select(i => Sought with { Address = new CountAddress($"{prefix}-{i:d2}", 0, 0), CaseNumber = $"2-{prefix}-{i}" })
        .Select(count => change?.Invoke(count) ?? count);
}
