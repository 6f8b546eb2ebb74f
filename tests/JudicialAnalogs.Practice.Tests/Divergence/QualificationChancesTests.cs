using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Neighbours;

namespace JudicialAnalogs.Practice.Tests.Divergence;

public class QualificationChancesTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260101UL, 1UL);

    private static readonly Qualification?[] Known = [MadeUpNeighbours.Theft, MadeUpNeighbours.Burglary, MadeUpNeighbours.LargeTheft, MadeUpNeighbours.Fraud, MadeUpNeighbours.Robbery, null];

    private static readonly Gen<(Qualification? Found, double Likeness)[]> Drawn =
        (from found in Gen.Elements(Known)
         from likeness in Gen.Choose(1, 100)
         select (found, likeness / 100.0)).ArrayOf();

    [Fact]
    public void Probabilities_of_all_articles_and_of_one_never_seen_sum_to_one() =>
        Prop.ForAll(Drawn.ToArbitrary(), drawn =>
        {
            var chances = Chances(drawn, Known);
            var sum = new[] { "188", "190", "191", FoundOutcome.Acquitted, "999" }.Sum(chances.Article);
            return Math.Abs(sum - 1) < 1e-9;
        }).Check(Repeatable);

    [Fact]
    public void So_do_those_of_parts_within_an_article_and_of_points_within_a_part() =>
        Prop.ForAll(Drawn.ToArbitrary(), drawn =>
        {
            var chances = Chances(drawn, Known);
            var parts = new[] { "1", "3", "9" }.Sum(part => chances.Part("188", part));
            var points = new[] { "3", "1", "9" }.Sum(point => chances.Points("188", "3", point));
            return Math.Abs(parts - 1) < 1e-9 && Math.Abs(points - 1) < 1e-9;
        }).Check(Repeatable);

    [Fact]
    public void A_probability_lies_between_nothing_and_certainty() =>
        Prop.ForAll(Drawn.ToArbitrary(), Gen.Elements(Known).ToArbitrary(), (drawn, found) =>
            Chances(drawn, Known).Of(FoundOutcome.Of(found)) is > 0 and < 1).Check(Repeatable);

    [Fact]
    public void The_tail_of_the_most_probable_qualification_is_all_and_of_a_less_probable_one_never_larger() =>
        Prop.ForAll(Drawn.ToArbitrary(), drawn =>
        {
            var chances = Chances(drawn, Known);
            var ordered = Known.Select(FoundOutcome.Of).OrderByDescending(chances.Of).ToList();
            var tails = ordered.ConvertAll(chances.Tail);
            return Math.Abs(tails[0] - 1) < 1e-9
                && tails.Zip(tails.Skip(1)).All(pair => pair.Second <= pair.First + 1e-9)
                && ordered.All(outcome => chances.Tail(outcome) >= chances.Of(outcome));
        }).Check(Repeatable);

    [Fact]
    public void One_more_neighbour_of_a_kind_never_makes_that_kind_less_probable()
    {
        var before = 0.0;
        for (var number = 0; number <= 25; number++)
        {
            var chances = new QualificationChances(
                MadeUpNeighbours.Of((number, MadeUpNeighbours.Fraud), (25 - number, MadeUpNeighbours.Burglary)), Prior(Known));
            var now = chances.Of(FoundOutcome.Of(MadeUpNeighbours.Fraud));
            Assert.True(now > before);
            before = now;
        }
    }

    [Fact]
    public void Without_neighbours_the_archives_own_shares_stand()
    {
        var prior = Prior([.. Enumerable.Repeat(MadeUpNeighbours.Burglary, 9), MadeUpNeighbours.Fraud]);

        var chances = new QualificationChances([], prior);

        Assert.Equal((9.5 / 11.5, 1.5 / 11.5, 0.5 / 11.5), (chances.Article("188"), chances.Article("190"), chances.Article("106")));
        Assert.Equal(0, chances.EffectiveSize);
        Assert.Equal(["*"], chances.Groups());
    }

    [Fact]
    public void A_decision_of_the_archive_is_taken_out_of_the_shares_it_is_compared_with()
    {
        var alone = FoundOutcome.Of(MadeUpNeighbours.Fraud);
        var prior = Prior([.. Enumerable.Repeat(MadeUpNeighbours.Burglary, 9), MadeUpNeighbours.Fraud]);
        var unseen = Prior([.. Enumerable.Repeat(MadeUpNeighbours.Burglary, 9)]);

        Assert.Equal(unseen.Article("190", null), prior.Article("190", alone), 12);
        Assert.Equal(unseen.Article("188", null), prior.Article("188", alone), 12);
    }

    [Fact]
    public void Equal_neighbours_count_whole_and_a_single_alike_one_outweighs_many_distant_ones()
    {
        Assert.Equal(20, Chances([.. Enumerable.Repeat(((Qualification?)MadeUpNeighbours.Fraud, 1.0), 20)], Known).EffectiveSize, 9);

        var one = MadeUpNeighbours.Of("near", MadeUpNeighbours.Fraud);
        var many = Enumerable.Range(0, 8).Select(i => MadeUpNeighbours.Of($"far-{i:d2}", MadeUpNeighbours.Burglary, 0.1));
        Assert.Equal(1 / 1.8, new QualificationChances([one, .. many], Prior(Known)).Shares()[0].Share, 9);
    }

    [Fact]
    public void Groups_follow_the_neighbours_and_not_what_the_case_found()
    {
        var chances = new QualificationChances(MadeUpNeighbours.Of((6, MadeUpNeighbours.Burglary), (4, MadeUpNeighbours.Fraud)), Prior(Known));

        Assert.Equal(["УК 188(3)", "УК 188", "*"], chances.Groups());
    }

    private static QualificationChances Chances((Qualification? Found, double Likeness)[] drawn, IReadOnlyList<Qualification?> archive) =>
        new([.. drawn.Select((one, i) => MadeUpNeighbours.Of($"n-{i:d3}", one.Found, one.Likeness))], Prior(archive));

    private static QualificationPrior Prior(IReadOnlyList<Qualification?> archive) =>
        new(MadeUpNeighbours.Table(archive.Select((found, i) => MadeUpNeighbours.Of($"a-{i:d3}", found))));
}
