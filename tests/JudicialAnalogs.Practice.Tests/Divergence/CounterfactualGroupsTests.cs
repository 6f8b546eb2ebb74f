using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Tests.Divergence;

public class CounterfactualGroupsTests
{
    private static readonly DecidedCount Draft = Told(MadeUpCount.Of("draft"), Compensation.None);

    [Fact]
    public void The_circumstances_as_in_the_draft_come_first_and_then_each_one_otherwise()
    {
        var found = Of([.. Some(25, "same", Draft), .. Some(25, "paid", Told(Draft, Compensation.Full))]);

        Assert.Equal([CircumstanceKind.AsInDraft, CircumstanceKind.Compensation], found.Select(one => one.Circumstance.Kind));
        Assert.Equal(Compensation.Full, found[1].Circumstance.Compensation);
        Assert.All(found[1].Counts, count => Assert.StartsWith("paid", count.Address.ActId, StringComparison.Ordinal));
        Assert.Equal((25, EvidenceTier.Quartiles), (found[1].Counts.Count, found[1].Tier));
        Assert.Empty(found[1].Relaxed);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Below_five_cases_a_circumstance_is_left_out(int number, bool shown) =>
        Assert.Equal(shown, Of([.. Some(25, "same", Draft), .. Some(number, "paid", Told(Draft, Compensation.Full))]).Any(one => one.Circumstance.Compensation == Compensation.Full));

    [Fact]
    public void Points_go_first_then_the_other_circumstances_then_the_procedure_and_the_part_never()
    {
        var paid = Told(Draft, Compensation.Full);
        DecidedCount[] exact = [.. Some(10, "a", paid)];
        DecidedCount[] otherPoint = [.. Some(10, "b", paid with { Facts = paid.Facts with { Found = new Qualification("188", "3", ["1"]) } })];
        DecidedCount[] denied = [.. Some(10, "c", paid with { Facts = paid.Facts with { Plea = Plea.Denied } })];
        DecidedCount[] shortened = [.. Some(10, "d", paid with { Facts = paid.Facts with { Procedure = Procedure.Shortened } })];
        DecidedCount[] otherPart = [.. Some(30, "e", paid with { Facts = paid.Facts with { Found = new Qualification("188", "2", []) } })];

        Assert.Equal([Relaxation.Points], Full([.. exact, .. otherPoint, .. denied, .. shortened]).Relaxed);
        Assert.Equal([Relaxation.Points, Relaxation.FactorSet], Full([.. exact, .. denied, .. shortened]).Relaxed);
        Assert.Equal([Relaxation.Points, Relaxation.FactorSet, Relaxation.Procedure], Full([.. exact, .. shortened]).Relaxed);
        Assert.Equal(10, Full([.. exact, .. otherPart]).Counts.Count);
    }

    [Fact]
    public void A_circumstance_of_the_draft_is_looked_at_as_missing_and_a_usual_other_one_as_present()
    {
        var remorse = FactorCode.Parse("53(1)(6)");
        var group = FactorCode.Parse("54(1)(3)");
        var draft = With(Draft, remorse);
        var found = CounterfactualGroups.Of(
            MadeUpCount.Query(draft), MadeUpCount.Table([.. Some(20, "same", draft), .. Some(20, "cold", Draft), .. Some(20, "many", With(Draft, remorse, group))]));

        Assert.All(found.Single(one => one.Circumstance.Kind == CircumstanceKind.WithoutFactor).Counts, count => Assert.DoesNotContain(remorse, count.Facts.Factors));
        var added = found.Single(one => one.Circumstance.Kind == CircumstanceKind.WithFactor);
        Assert.Equal((group, 20), (added.Circumstance.Factor, added.Counts.Count));
    }

    [Fact]
    public void Later_decisions_and_those_without_a_punishment_take_no_part()
    {
        var later = Some(30, "later", Told(Draft, Compensation.Full)).Select(count => count with { DecidedOn = new DateOnly(2027, 1, 1) });
        var released = Some(30, "released", Told(Draft, Compensation.Full)).Select(count => count with { Punishment = null });

        Assert.DoesNotContain(Of([.. later, .. released]), one => one.Circumstance.Kind == CircumstanceKind.Compensation);
    }

    [Fact]
    public void Without_a_qualification_nothing_is_looked_at() =>
        Assert.Empty(CounterfactualGroups.Of(MadeUpCount.Query(Draft with { Facts = new() }), MadeUpCount.Table(Some(30, "a", Draft))));

    private static Counterfactual Full(IEnumerable<DecidedCount> counts) => Of(counts).Single(one => one.Circumstance.Compensation == Compensation.Full);

    private static IReadOnlyList<Counterfactual> Of(IEnumerable<DecidedCount> counts) => CounterfactualGroups.Of(MadeUpCount.Query(Draft), MadeUpCount.Table(counts));

    private static IEnumerable<DecidedCount> Some(int number, string prefix, DecidedCount like) => Enumerable.Range(0, number)
        .Select(i => like with { Address = new CountAddress($"{prefix}-{i:d3}", 0, 0), CaseNumber = $"1-{prefix}-{i}", Punishment = MadeUpCount.Months(24 + (i % 12)) });

    private static DecidedCount Told(DecidedCount count, Compensation compensation) =>
        count with { Facts = count.Facts with { Compensation = compensation, Plea = Plea.Admitted, Recidivism = Recidivism.None } };

    private static DecidedCount With(DecidedCount count, params FactorCode[] factors) => count with { Facts = count.Facts with { Factors = factors.ToHashSet() } };
}
