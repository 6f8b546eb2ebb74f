using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Counts;

public class CountFollowerTests
{
    [Fact]
    public async Task The_table_holds_the_counts_of_open_acts_and_forgets_removed_ones()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(new MadeUpAct { Id = "open" }.Build(), new MadeUpAct { Id = "closed", Closed = true }.Build(), new MadeUpAct { Id = "gone" }.Build());
        var follower = new CountFollower();
        await archive.CatchUpAsync(follower);
        Assert.Equal(["gone", "open"], follower.Table.All.Select(count => count.Address.ActId));

        var before = follower.Table;
        await archive.Records.Acts.RemoveAsync("gone", TestArchive.Importer, cancellationToken: TestContext.Current.CancellationToken);
        await archive.CatchUpAsync(follower);

        Assert.Equal(["open"], follower.Table.All.Select(count => count.Address.ActId));
        Assert.Equal(2, before.All.Count);
        Assert.Equal(follower.Sequence, follower.Table.Sequence);
    }

    [Fact]
    public void Counts_stand_by_act_article_and_norm()
    {
        var table = MadeUpCount.Table([MadeUpCount.Of("b"), MadeUpCount.Of("a"), MadeUpCount.Of("c", found: new("106", "1", []))]);

        Assert.Equal(["a", "b", "c"], table.All.Select(count => count.Address.ActId));
        Assert.Equal(["a", "b"], table.UnderArticle("188").Select(count => count.Address.ActId));
        Assert.Equal(2, table.Under(Law.Norms.NormRef.Parse("УК 188(3)(3)")).Count());
        Assert.Empty(table.Under(Law.Norms.NormRef.Parse("УК 188(3)(1)")));
        Assert.Equal("c", table.Find(new CountAddress("c", 0, 0))!.Address.ActId);
        Assert.Null(table.Find(new CountAddress("c", 0, 1)));
        Assert.Empty(table.OfAct("unknown"));
    }

    [Fact]
    public void The_final_punishment_stands_for_a_single_count_and_never_for_one_of_several()
    {
        var act = new MadeUpAct { Punishment = null }.Build();
        var single = act with { Defendants = [act.Defendants[0] with { FinalPunishment = MadeUpCount.Months(40) }] };
        var several = single with { Defendants = [single.Defendants[0] with { Counts = [single.Defendants[0].Counts[0], single.Defendants[0].Counts[0]] }] };

        Assert.Equal(40, Assert.Single(DecidedCount.Of(single)).Punishment!.Amount);
        Assert.All(DecidedCount.Of(several), count => Assert.Null(count.Punishment));
    }
}
