using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Practice.Tests.Divergence;

public class CounterfactualOrderTests
{
    [Fact]
    public void What_ends_the_finding_stands_before_what_only_differs_more_and_the_draft_as_it_is_stands_first()
    {
        Counterfactual[] groups =
        [
            Group(Circumstance.Of(Plea.Denied), 40, 44, 48), Group(Circumstance.AsInDraft, 20, 24, 28), Group(Circumstance.Of(Plea.Admitted), 18, 24, 28), Group(Circumstance.Of(Compensation.None), 22, 24, 28),
        ];

        var ordered = CounterfactualOrder.Of(groups, circumstance => circumstance == Circumstance.Of(Compensation.None) ? DivergenceLevel.None : DivergenceLevel.Sharp);

        Assert.Equal(
            ["as_in_draft", "compensation:none", "plea:denied", "plea:admitted"],
            ordered.Select(one => one.Circumstance.Key));
        Assert.Equal([0, 1, 1], new[] { ordered[0].Shift, ordered[2].Shift, Math.Sign(ordered[1].Shift) });
        Assert.True(ordered[3].Shift < 0);
        Assert.Equal(DivergenceLevel.None, ordered[1].Level);
    }

    [Fact]
    public void Delta_is_the_share_of_pairs_won_less_the_share_lost()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            double[] one = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (double)random.Next(6)).Order()];
            double[] other = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (double)random.Next(6)).Order()];

            var expected = (from a in one from b in other select Math.Sign(a - b)).Average();

            Assert.Equal(expected, CounterfactualOrder.Delta(one, other), 12);
            Assert.Equal(-expected, CounterfactualOrder.Delta(other, one), 12);
        }

        Assert.Equal(0, CounterfactualOrder.Delta([], [1]));
    }

    [Fact]
    public void Keys_lead_back_to_their_circumstances_and_an_unknown_key_to_none()
    {
        Circumstance[] all =
        [
            Circumstance.AsInDraft, Circumstance.Of(Compensation.Full), Circumstance.Of(Plea.Partial), Circumstance.Of(Recidivism.Dangerous), Circumstance.Of(Procedure.PleaAgreement),
            Circumstance.Of(FactorCode.Parse("53(1)(6)"), present: true), Circumstance.Of(FactorCode.Parse("54(1)(1)"), present: false),
        ];

        Assert.All(all, circumstance => Assert.Equal(circumstance, Circumstance.Find(circumstance.Key)));
        Assert.Equal("with:53(1)(6)", all[5].Key);
        Assert.All(["", "plea", "plea:nobody", "other:1", "with:x"], key => Assert.Null(Circumstance.Find(key)));
    }

    [Fact]
    public void A_circumstance_put_otherwise_changes_that_and_nothing_else_of_a_count()
    {
        var count = MadeUpCount.Of("a", factors: ["53(1)(6)"]).Facts with { Plea = Plea.Denied };

        Assert.Equal(count with { Plea = Plea.Admitted }, Circumstance.Of(Plea.Admitted).AppliedTo(count));
        Assert.Empty(Circumstance.Of(FactorCode.Parse("53(1)(6)"), present: false).AppliedTo(count).Factors);
        Assert.Equal(2, Circumstance.Of(FactorCode.Parse("54(1)(1)"), present: true).AppliedTo(count).Factors.Count);
        Assert.Same(count, Circumstance.AsInDraft.AppliedTo(count));
    }

    private static Counterfactual Group(Circumstance circumstance, params decimal[] months) =>
        new(circumstance, [.. months.Select((size, i) => MadeUpCount.Of($"{circumstance.Key}-{i}", MadeUpCount.Months(size)))], []);
}
