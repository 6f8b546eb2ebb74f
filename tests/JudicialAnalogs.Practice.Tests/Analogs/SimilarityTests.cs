using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Tests.Analogs;

public class SimilarityTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20260101UL, 1UL);

    private static readonly Gen<DecidedCount> Counts =
        from article in Gen.Elements("188", "190", "106")
        from part in Gen.Elements("1", "3", null)
        from points in Gen.SubListOf("1", "2", "3")
        from factors in Gen.SubListOf("53(1)(1)", "53(1)(6)", "54(1)(1)")
        from norms in Gen.SubListOf("УК 53", "УК 188(3)(3)", "УПК 24")
        from outcome in Gen.Elements(Enum.GetValues<AppealOutcome>())
        select MadeUpCount.Of("a", found: new Qualification(article, part, [.. points]), factors: [.. factors]) with
        {
            CitedNorms = [.. norms.Select(NormRef.Parse)],
            AppealOutcome = outcome,
        };

    [Fact]
    public void Every_part_lies_between_0_and_1_and_the_score_is_their_weighted_sum() =>
        Prop.ForAll(Counts.ToArbitrary(), Counts.ToArbitrary(), Gen.Choose(-100, 200).ToArbitrary(), (one, other, facts) =>
        {
            var similarity = Similarity.Of(MadeUpCount.Query(one) with { CitedNorms = one.CitedNorms }, other, facts / 100.0);
            var weights = similarity.Weights;
            var sum = (weights.Qualification * similarity.Qualification) + (weights.Facts * similarity.Facts) + (weights.Factors * similarity.Factors)
                + (weights.CitedNorms * similarity.CitedNorms) + (weights.LegalState * similarity.LegalState);
            return new[] { similarity.Qualification, similarity.Facts, similarity.Factors, similarity.CitedNorms, similarity.LegalState }.All(part => part is >= 0 and <= 1)
                && Math.Abs(sum - similarity.RankScore) < 1e-12;
        }).Check(Repeatable);

    [Fact]
    public void The_weights_sum_to_one() =>
        Assert.Equal(1, new Similarity(1, 1, 1, 1, 1).RankScore, 12);

    [Theory]
    [InlineData("188", "3", "3", 1)]
    [InlineData("188", "3", "1", 0.7)]
    [InlineData("188", "2", "3", 0.5)]
    [InlineData("190", "3", "3", 0)]
    public void Qualification_is_compared_by_article_part_and_points(string article, string part, string point, double expected) =>
        Assert.Equal(expected, Similarity.Of(MadeUpCount.Query(MadeUpCount.Of("a")), MadeUpCount.Of("b", found: new(article, part, [point])), 0).Qualification, 10);

    [Fact]
    public void Factors_are_compared_by_what_is_common()
    {
        var sought = MadeUpCount.Query(MadeUpCount.Of("a", factors: ["53(1)(1)", "53(1)(6)"]));

        Assert.Equal(1.0 / 3, Similarity.Of(sought, MadeUpCount.Of("b", factors: ["53(1)(6)", "54(1)(1)"]), 0).Factors, 10);
        Assert.Equal(1, Similarity.Of(MadeUpCount.Query(MadeUpCount.Of("a")), MadeUpCount.Of("b"), 0).Factors);
        Assert.Equal(0, Similarity.Of(sought, MadeUpCount.Of("b"), 0).Factors);
    }

    [Fact]
    public void The_punishment_makes_no_difference() =>
        Prop.ForAll(Counts.ToArbitrary(), Gen.Choose(1, 84).ToArbitrary(), (count, months) =>
            Similarity.Of(MadeUpCount.Query(MadeUpCount.Of("a")), count, 0.5)
                == Similarity.Of(MadeUpCount.Query(MadeUpCount.Of("a")), count with { Punishment = MadeUpCount.Months(months), Acquitted = months % 2 == 0 }, 0.5)).Check(Repeatable);

    [Fact]
    public void A_cancelled_act_weighs_less_than_one_that_stood()
    {
        var query = MadeUpCount.Query(MadeUpCount.Of("a"));

        Assert.True(Of(AppealOutcome.Upheld) > Of(AppealOutcome.Unspecified) && Of(AppealOutcome.Unspecified) > Of(AppealOutcome.Changed) && Of(AppealOutcome.Changed) > Of(AppealOutcome.Cancelled));

        double Of(AppealOutcome outcome) => Similarity.Of(query, MadeUpCount.Of("b") with { AppealOutcome = outcome }, 0).LegalState;
    }
}
