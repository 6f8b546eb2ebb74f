using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Tests.Profiles;

public class QualificationProfileTests
{
    private static readonly Qualification Robbery = new("191", "2", ["1"]);

    [Fact]
    public void Weighted_and_plain_shares_stand_beside_each_other()
    {
        // By hand: weights 1, 0.5, 0.5 of 2.
        var profile = QualificationProfile.Of(
        [
            new WeightedCount(Charged("a", Robbery), 1),
            new WeightedCount(Charged("b", MadeUpCount.Burglary), 0.5),
            new WeightedCount(Charged("c", MadeUpCount.Burglary), 0.5),
        ]);

        Assert.Equal([(Robbery, 1.0 / 3, 0.5), (MadeUpCount.Burglary, 2.0 / 3, 0.5)], profile.Shares.Select(share => (share.Charged!, share.Share, share.WeightedShare)).OrderBy(share => share.Item2));
        Assert.Equal((3, EvidenceTier.CasesOnly), (profile.Evidence.Size, profile.Evidence.Tier));
        Assert.Equal(4 / 1.5, profile.Evidence.EffectiveSize, 10);
    }

    [Fact]
    public void Points_keep_ways_of_qualifying_apart()
    {
        var other = MadeUpCount.Burglary with { Points = ["1", "3"] };

        Assert.Equal(2, QualificationProfile.Of(Drawn.Even([Charged("a", other), Charged("b", MadeUpCount.Burglary)])).Shares.Count);
    }

    [Fact]
    public void Reasons_of_requalification_come_most_alike_first_at_most_five_with_their_places()
    {
        var counts = Enumerable.Range(0, 8).Select(i => new WeightedCount(
            Charged($"act-{i}", Robbery) with { RequalificationReason = $"причина {i}", RequalificationSpan = new TextSpan(i, 9) }, (i + 1) / 8.0)).ToList();

        var reasons = Assert.Single(QualificationProfile.Of(counts).Shares).Reasons;

        Assert.Equal(["причина 7", "причина 6", "причина 5", "причина 4", "причина 3"], reasons.Select(reason => reason.Quote));
        Assert.Equal(("act-7", (TextSpan?)new TextSpan(7, 9)), (reasons[0].Count.ActId, reasons[0].Span));
    }

    private static DecidedCount Charged(string act, Qualification charged)
    {
        var count = MadeUpCount.Of(act);
        return count with { Facts = count.Facts with { Charged = charged } };
    }
}
