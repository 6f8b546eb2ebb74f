using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Followers;

public class CatchUpTests
{
    [Fact]
    public async Task Each_follower_is_told_what_it_has_not_seen_once_and_in_order()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(MadeUpAct.Burglaries(1_100));
        var (fresh, late, done) = (new RecordingFollower(), new RecordingFollower(730), new RecordingFollower(1_100));
        var told = new List<CatchUpProgress>();

        await new CatchUp(archive.Records, [fresh, late, done]).RunAsync(new Told(told), TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1, 1_100).Select(i => (long)i), fresh.Seen.Select(change => change.Sequence));
        Assert.Equal(Enumerable.Range(731, 370).Select(i => (long)i), late.Seen.Select(change => change.Sequence));
        Assert.Empty(done.Seen);
        Assert.All([fresh, late, done], follower => Assert.Equal((1_100, 1), (follower.Sequence, follower.CaughtUp)));
        Assert.Equal(1_100, fresh.Acts.Count);
        Assert.Equal(new CatchUpProgress(1_100, 1_100), told[^1]);
    }

    [Fact]
    public async Task A_crash_loses_and_doubles_nothing()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(MadeUpAct.Burglaries(1_600));
        var (steady, weak) = (new RecordingFollower(), new RecordingFollower { FailsAfter = 2 });
        var catchUp = new CatchUp(archive.Records, [steady, weak]);

        await Assert.ThrowsAsync<IOException>(() => catchUp.RunAsync(null, TestContext.Current.CancellationToken));
        Assert.Equal(1_000, weak.Sequence);
        weak.FailsAfter = null;
        await catchUp.RunAsync(null, TestContext.Current.CancellationToken);

        Assert.All([steady, weak], follower => Assert.Equal(Enumerable.Range(1, 1_600).Select(i => (long)i), follower.Seen.Select(change => change.Sequence)));
        Assert.Equal((1, 1), (steady.CaughtUp, weak.CaughtUp));
    }

    [Fact]
    public async Task A_follower_is_given_acts_as_they_are_now_and_none_that_is_gone()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(new MadeUpAct { Id = "stays" }.Build(), new MadeUpAct { Id = "goes" }.Build());
        await archive.StoreAsync(new MadeUpAct { Id = "stays", Facts = "Новые факты." }.Build());
        await archive.Records.Acts.RemoveAsync("goes", TestArchive.Importer, cancellationToken: TestContext.Current.CancellationToken);
        var follower = new RecordingFollower();

        await new CatchUp(archive.Records, [follower]).RunAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal(["stays"], follower.Acts.Keys);
        Assert.Contains("Новые факты.", follower.Acts["stays"].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_archive_is_caught_up_with_at_once()
    {
        await using var archive = await TestArchive.OpenAsync();
        var follower = new RecordingFollower();

        await new CatchUp(archive.Records, [follower]).RunAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal((0, 1), (follower.Sequence, follower.CaughtUp));
    }

    private sealed class Told(List<CatchUpProgress> progress) : IProgress<CatchUpProgress>
    {
        public void Report(CatchUpProgress value) => progress.Add(value);
    }
}
