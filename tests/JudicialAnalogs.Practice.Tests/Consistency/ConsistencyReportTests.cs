using JudicialAnalogs.Practice.Consistency;

namespace JudicialAnalogs.Practice.Tests.Consistency;

public class ConsistencyReportTests
{
    [Fact]
    public void A_constant_added_to_all_and_another_unit_change_no_share_and_no_effect()
    {
        var decisions = new MadeUpCourts(3) { Courts = 12, Regions = 4, CourtVariance = 0.2 }.Draw();
        var plain = MadeUpCourts.Report(decisions).Findings!;
        var moved = MadeUpCourts.Report(decisions.ConvertAll(decision => decision with { Severity = 1000 + (7 * decision.Severity!.Value) })).Findings!;

        Assert.Equal(7 * plain.StandardDeviation, moved.StandardDeviation, 6);
        Assert.Equal(plain.Shares.Courts.Lower, moved.Shares.Courts.Lower, 6);
        Assert.Equal(plain.Shares.Courts.Value, moved.Shares.Courts.Value, 6);
        Assert.Equal(plain.Shares.Regions!.Value.Upper, moved.Shares.Regions!.Value.Upper, 6);
        Assert.Equal(plain.Trend!.PerYear.Value, moved.Trend!.PerYear.Value, 6);
        Assert.All(plain.Groups.Zip(moved.Groups), pair =>
        {
            Assert.Equal(pair.First.Difference!.Effect.Value, pair.Second.Difference!.Effect.Value, 6);
            Assert.Equal(pair.First.Difference.Limit998, pair.Second.Difference.Limit998, 6);
            Assert.Equal(pair.First.Difference.QValue, pair.Second.Difference.QValue, 6);
        });
    }

    [Fact]
    public void The_order_of_decisions_and_other_names_of_courts_change_nothing()
    {
        var decisions = new MadeUpCourts(5) { Courts = 12, CourtVariance = 0.2 }.Draw();
        var shuffled = decisions.ToArray();
        new Random(2).Shuffle(shuffled);
        var one = MadeUpCourts.Report(decisions).Findings!;
        var other = MadeUpCourts.Report([.. shuffled.Select(decision => decision with { Court = "Другое имя " + decision.Court })]).Findings!;

        Assert.Equal(one.Shares.Courts.Value, other.Shares.Courts.Value, 6);
        Assert.Equal(one.Shares.Courts.Upper, other.Shares.Courts.Upper, 6);
        Assert.All(one.Groups.Zip(other.Groups), pair => Assert.Equal(pair.First.Difference!.Effect.Upper, pair.Second.Difference!.Effect.Upper, 6));
    }

    [Fact]
    public void Courts_exchanged_at_random_have_an_interval_with_nothing_in_it_and_hardly_ever_a_notable_one()
    {
        var findings = Enumerable.Range(0, 100).AsParallel().Select(seed =>
        {
            var decisions = new MadeUpCourts(seed) { Courts = 15, CourtVariance = 0.5 }.Draw();
            var random = new Random(seed);
            var courts = decisions.GroupBy(decision => decision.Stratum).ToDictionary(stratum => stratum.Key, stratum =>
            {
                var names = stratum.Select(decision => decision.Court).ToArray();
                random.Shuffle(names);
                return new Queue<string>(names);
            });
            var mixed = decisions.ConvertAll(decision => decision with { Court = courts[decision.Stratum].Dequeue() });
            return MadeUpCourts.Report(mixed).Findings!;
        }).ToList();

        Assert.InRange(findings.Count(found => found.Shares.Courts.Lower == 0), 93, 100);
        Assert.InRange(findings.Count(found => found.Groups.Any(group => group.Difference!.Notable)), 0, 10);
    }

    [Fact]
    public void A_court_far_from_the_others_is_notable_and_the_others_are_not()
    {
        var groups = MadeUpCourts.Report(new MadeUpCourts(8) { Courts = 20, Smallest = 60, CourtVariance = 0.001, FirstHarsher = 0.9 }.Draw()).Findings!.Groups;

        var first = Assert.Single(groups, group => group.Difference!.Notable);
        Assert.Equal("Суд 000", first.Name);
        Assert.True(first.Difference!.Effect.Lower > 0);
        Assert.True(first.Difference.Observed > first.Difference.Limit998);
        Assert.All(groups, group => Assert.True(group.Difference!.PValue <= group.Difference.QValue + 1e-12));
    }

    [Fact]
    public void Effects_are_drawn_to_the_whole_the_more_the_fewer_decisions_there_are_and_courts_stand_by_name()
    {
        var groups = MadeUpCourts.Report(new MadeUpCourts(4) { Courts = 24, Smallest = 3, CourtVariance = 0.05 }.Draw()).Findings!.Groups;

        Assert.Equal(groups.Select(group => group.Name).Order(StringComparer.Ordinal), groups.Select(group => group.Name));
        Assert.All(groups, group => Assert.True(Math.Abs(group.Difference!.Effect.Value) <= Math.Abs(group.Difference.Observed) + 0.05));
        double KeptBy(Func<int, bool> size) => groups.Where(group => size(group.Size)).Average(group => Math.Abs(group.Difference!.Effect.Value)) / groups.Where(group => size(group.Size)).Average(group => Math.Abs(group.Difference!.Observed));
        Assert.True(KeptBy(size => size <= 6) < KeptBy(size => size >= 15));
        Assert.All(groups.Where(group => group.Size < 5), group => Assert.Empty(group.Forms));
    }

    [Fact]
    public void Too_few_decisions_too_few_groups_and_no_spread_are_said_and_give_no_figures()
    {
        var decisions = new MadeUpCourts(1) { Courts = 4, Smallest = 20 }.Draw();

        Assert.Equal((NoFigures.TooFewDecisions, null), Of(decisions.Take(30)));
        Assert.Equal((NoFigures.TooFewDecisions, null), Of(decisions.Select(decision => decision with { Stratum = decision.Court })));
        Assert.Equal((NoFigures.TooFewGroups, null), Of(decisions.Select(decision => decision with { Court = decision.Court == "Суд 000" ? "А" : "Б" })));
        Assert.Equal((NoFigures.NoSpread, null), Of(decisions.Select(decision => decision with { Severity = 3 })));
        Assert.Equal((null, null), (MadeUpCourts.Report(decisions).Why, MadeUpCourts.Report([]).Findings));
    }

    [Fact]
    public void What_cannot_be_compared_is_counted_as_left_out()
    {
        var decisions = new MadeUpCourts(1) { Courts = 6 }.Draw();
        decisions[0] = decisions[0] with { Court = "" };
        decisions[1] = decisions[1] with { Severity = null, Forms = [0, 0] };
        var report = MadeUpCourts.Report(decisions);

        Assert.Equal((decisions.Count + 1, decisions.Count - 2, 3), (report.Size, report.Decisions, report.LeftOut));
    }

    [Fact]
    public void Forms_are_told_with_exact_intervals_beside_what_all_together_did_in_the_same_strata()
    {
        var decisions = new MadeUpCourts(1) { Courts = 6, Smallest = 20 }.Draw();
        var group = MadeUpCourts.Report(decisions).Findings!.Groups[2];
        var own = decisions.Where(decision => decision.Court == group.Name).ToList();
        var fine = group.Forms.Single(form => form.Form == 1);

        Assert.Equal(own.Count(decision => decision.Forms[0] == 1), fine.Count);
        Assert.Equal((double)fine.Count / own.Count, fine.Share.Value);
        Assert.True(fine.Share.Lower < fine.Share.Value && fine.Share.Value < fine.Share.Upper);
        Assert.Equal(own.Average(decision => decisions.Where(other => other.Stratum == decision.Stratum).Average(other => other.Forms[0] == 1 ? 1.0 : 0)), fine.Expected, 9);
        Assert.Equal(1, group.Forms.Sum(form => form.Expected), 9);
    }

    [Fact]
    public void Decisions_within_two_years_are_followed_by_quarters_and_longer_ones_by_years()
    {
        var decisions = new MadeUpCourts(1) { Courts = 6 }.Draw();
        var years = MadeUpCourts.Report(decisions).Findings!.Trend!;
        var quarters = MadeUpCourts.Report(decisions.ConvertAll(decision => decision with { DecidedOn = new DateOnly(2024, 1, 1).AddDays(decision.DecidedOn!.Value.DayOfYear - 1) })).Findings!.Trend!;

        Assert.Equal(["2020", "2021", "2022", "2023"], years.Periods.Select(period => period.Period));
        Assert.Equal(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"], quarters.Periods.Select(period => period.Period));
        Assert.Equal(decisions.Count, years.Periods.Sum(period => period.Size));
        Assert.Equal(0, years.Periods.Sum(period => period.Effect.Value), 6);
        Assert.Null(MadeUpCourts.Report(decisions.ConvertAll(decision => decision with { DecidedOn = null })).Findings!.Trend);
    }

    [Fact]
    public void A_change_of_a_sanction_is_told_with_and_without_the_trend()
    {
        var change = new DateOnly(2022, 1, 1);
        var decisions = new MadeUpCourts(6) { Courts = 10, Smallest = 30, CourtVariance = 0.1, Trend = 0.3 }.Draw().ConvertAll(decision =>
        {
            var after = decision.DecidedOn >= change;
            var law = new DecidedUnderLaw("УК 188(3)", after ? change : new DateOnly(2015, 1, 1), decision.Stratum, decision.Severity!.Value - (after ? 0.8 : 0));
            return decision with { Law = law };
        });
        var effect = Assert.Single(MadeUpCourts.Report(decisions).Findings!.LawChanges);

        Assert.Equal(("УК 188(3)", change, decisions.Count), (effect.Place, effect.From, effect.Before + effect.After));

        // Two years apart on average, the trend makes up 0.6 of the difference, and none of what is beyond it.
        Assert.InRange(-0.2, effect.Difference.Lower, effect.Difference.Upper);
        Assert.InRange(-0.8, effect.BeyondTrend!.Value.Lower, effect.BeyondTrend.Value.Upper);
        Assert.Empty(MadeUpCourts.Report(decisions.ConvertAll(decision => decision with { Law = decision.Law! with { From = change } })).Findings!.LawChanges);
    }

    private static (NoFigures?, SpreadFindings?) Of(IEnumerable<ConsistencyDecision> decisions)
    {
        var report = MadeUpCourts.Report([.. decisions]);
        return (report.Why, report.Findings);
    }
}
