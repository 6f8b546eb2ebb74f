using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Practice.Tests.Divergence;

public class UsualDiscussionTests
{
    private static readonly NormRef Aims = NormRef.Parse("УК 39(2)");
    private static readonly NormRef Conditional = NormRef.Parse("УК 63");

    [Theory]
    [InlineData(19, 0, false)]
    [InlineData(20, 0, true)]
    [InlineData(19, 1, false)]
    [InlineData(38, 2, true)]
    [InlineData(34, 6, false)]
    public void Something_is_usual_from_a_share_and_a_number_on(int discussing, int silent, bool usual) =>
        Assert.Equal(usual, UsualDiscussion.Of(Group(discussing, silent)).Usual.Any(one => one.RestsOn == Aims));

    [Fact]
    public void What_the_draft_cites_in_any_detail_is_not_missing()
    {
        var usual = UsualDiscussion.Of(Group(30, 0));

        Assert.Equal([Aims], usual.MissingFrom([]).Select(missing => missing.RestsOn));
        Assert.Empty(usual.MissingFrom([Aims]));
        Assert.Empty(usual.MissingFrom([NormRef.Parse("УК 39")]));
        Assert.Empty(usual.MissingFrom([NormRef.Parse("УК 39(2)(1)")]));
        Assert.NotEmpty(usual.MissingFrom([Conditional]));
    }

    [Fact]
    public void The_passage_is_that_of_the_decision_most_alike_and_every_decision_is_named()
    {
        var missing = Assert.Single(UsualDiscussion.Of(Group(30, 0)).MissingFrom([]));

        Assert.Equal(("a-000", "довод a-000"), (missing.BestActId, missing.Best!.Quote));
        Assert.Equal((30, 30), (missing.Counts.Count, missing.Size));
        Assert.InRange(missing.LowerBound, 0.9, 0.91);
    }

    [Fact]
    public void Offences_and_procedure_are_no_matter_of_discussion()
    {
        var group = Group(30, 0).ConvertAll(count => count with { Arguments = [], CitedNorms = [NormRef.Parse("УК 188(3)"), NormRef.Parse("УПК 393"), Aims] });

        Assert.Equal([NormRef.Parse("УК 39"), Aims], UsualDiscussion.Of(group).Usual.Select(one => one.RestsOn).OrderBy(norm => norm.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_missing_scores_nothing_and_more_missing_scores_more()
    {
        var group = Group(30, 0).ConvertAll(count => count with { CitedNorms = [Conditional] });
        var usual = UsualDiscussion.Of(group);

        Assert.Equal(0, UsualDiscussion.Score(usual.MissingFrom([Aims, Conditional])));
        Assert.True(UsualDiscussion.Score(usual.MissingFrom([Aims])) < UsualDiscussion.Score(usual.MissingFrom([])));
    }

    private static List<DecidedCount> Group(int discussing, int silent) =>
    [
        .. Enumerable.Range(0, discussing).Select(i => MadeUpCount.Of($"a-{i:d3}") with { Arguments = [new KeyArgument($"довод a-{i:d3}", ArgumentEffect.Milder, [Aims], new TextSpan(0, 5))] }),
        .. Enumerable.Range(0, silent).Select(i => MadeUpCount.Of($"s-{i:d3}")),
    ];
}
