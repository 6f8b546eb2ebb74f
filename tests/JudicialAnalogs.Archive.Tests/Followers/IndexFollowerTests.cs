using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Followers;

public class IndexFollowerTests
{
    private const string Question = "подсудимый через окно проник в дом и похитил велосипед";

    [Fact]
    public async Task What_is_stored_replaced_and_removed_is_found_so()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(new MadeUpAct { Id = "a", Facts = "Похищен велосипед." }.Build(), new MadeUpAct { Id = "b", Facts = "Похищен телевизор." }.Build());
        await archive.CatchUpAsync();
        Assert.Equal("a", (await archive.FindAsync("велосипед"))[0].Id);

        await archive.StoreAsync(new MadeUpAct { Id = "b", Facts = "Похищен велосипед, подробно: велосипед дорожный, велосипед горный." }.Build());
        await archive.Records.Acts.RemoveAsync("a", TestArchive.Importer, cancellationToken: TestContext.Current.CancellationToken);
        await archive.CatchUpAsync();

        Assert.Equal(["b"], (await archive.FindAsync("велосипед")).Select(hit => hit.Id));
    }

    [Fact]
    public async Task A_blocked_act_leaves_the_files_of_the_index_at_once()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync([.. Enumerable.Range(0, 12).Select(i => new MadeUpAct { Id = $"kept-{i}", Facts = "Похищен телевизор." }.Build())]);
        await archive.StoreAsync(new MadeUpAct { Id = "blocked", Facts = "Похищен астролябия." }.Build());
        await archive.CatchUpAsync();
        Assert.True(FilesHold("blocked"));

        await archive.Records.Acts.RemoveAsync("blocked", TestArchive.Importer, cancellationToken: TestContext.Current.CancellationToken);
        await archive.CatchUpAsync();

        Assert.False(FilesHold("blocked"));
        Assert.Equal(12, (await archive.FindAsync("телевизор")).Count);

        bool FilesHold(string text) => Directory.EnumerateFiles(Path.Combine(archive.Folder, "index"), "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("lock", StringComparison.Ordinal))
            .Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0);
    }

    [Fact]
    public async Task A_closed_act_is_never_found_and_one_that_is_closed_later_is_found_no_more()
    {
        await using var archive = await TestArchive.OpenAsync();
        var open = new MadeUpAct { Id = "open", Facts = "Похищен велосипед." };
        await archive.StoreAsync(open.Build(), (open with { Id = "closed", Closed = true }).Build());
        await archive.CatchUpAsync();
        Assert.Equal(["open"], (await archive.FindAsync("велосипед")).Select(hit => hit.Id));

        await archive.StoreAsync((open with { Closed = true }).Build());
        await archive.CatchUpAsync();

        Assert.Empty(await archive.FindAsync("велосипед"));
    }

    [Fact]
    public async Task Deleting_the_index_between_two_runs_gives_the_same_answers()
    {
        var folder = Directory.CreateTempSubdirectory("analogs-tests-");
        try
        {
            IReadOnlyList<(string, double)> before;
            await using (var archive = await TestArchive.OpenAsync(folder.FullName))
            {
                await archive.StoreAsync(MadeUpAct.Burglaries(120));
                await archive.CatchUpAsync();
                before = await archive.FindAsync(Question);
                Assert.NotNull(archive.Index.Model);
            }

            Directory.Delete(Path.Combine(folder.FullName, "index"), recursive: true);
            await using var again = await TestArchive.OpenAsync(folder.FullName);
            Assert.Empty(await again.FindAsync(Question));
            await again.CatchUpAsync();

            Assert.Equal(before, await again.FindAsync(Question));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_index_made_by_training_alone_answers_like_one_that_was_caught_up()
    {
        await using var trained = await TestArchive.OpenAsync();
        await using var caughtUp = await TestArchive.OpenAsync();
        await trained.StoreAsync(MadeUpAct.Burglaries(60));
        await caughtUp.StoreAsync(MadeUpAct.Burglaries(60));

        await trained.Follower.TrainAsync(TestContext.Current.CancellationToken);
        await caughtUp.CatchUpAsync();

        Assert.Equal(await caughtUp.FindAsync(Question), await trained.FindAsync(Question));
    }

    [Fact]
    public async Task A_process_that_ends_between_two_batches_goes_on_from_its_last_commit()
    {
        var folder = Directory.CreateTempSubdirectory("analogs-tests-");
        try
        {
            await using (var archive = await TestArchive.OpenAsync(folder.FullName))
            {
                await archive.StoreAsync(MadeUpAct.Burglaries(40));
                await archive.CatchUpAsync();
                await archive.StoreAsync(MadeUpAct.Burglaries(60, prefix: "later-"));
                await archive.StoreAsync(MadeUpAct.Burglaries(500, prefix: "latest-"));
                await Assert.ThrowsAsync<IOException>(() => archive.CatchUpAsync(new RecordingFollower { FailsAfter = 0 }));
            }

            await using var again = await TestArchive.OpenAsync(folder.FullName);
            Assert.InRange(again.Index.Sequence, 40, 599);
            await again.CatchUpAsync();

            using var snapshot = again.Index.Acquire();
            Assert.Equal(600, snapshot.DocumentCount);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(80, 5)]
    [InlineData(600, 300)]
    [InlineData(600, 599)]
    public async Task Training_that_is_cut_off_leaves_an_index_that_the_next_run_completes(int acts, int cutAfter)
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(MadeUpAct.Burglaries(acts));
        await archive.CatchUpAsync();
        using var cutOff = new CancellationTokenSource();

        // The second reading of the archive begins after the index was started over.
        var records = new CuttingRecords(archive.Records, cutOff, readings: 2, cutAfter);
        var follower = new JudicialAnalogs.Archive.Followers.IndexFollower(archive.Index, records, Search.AnalyzedTerms.ForArchive);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => follower.TrainAsync(cutOff.Token));

        await archive.StoreAsync(new MadeUpAct { Id = "new", Facts = "Угнан трактор." }.Build());
        await new JudicialAnalogs.Archive.Followers.CatchUp(archive.Records, [follower]).RunAsync(null, TestContext.Current.CancellationToken);

        using var snapshot = archive.Index.Acquire();
        Assert.Equal(acts + 1, snapshot.DocumentCount);
        Assert.Equal("new", (await archive.FindAsync("трактор"))[0].Id);
    }

    [Fact]
    public async Task Vectors_are_trained_once_there_is_enough_to_learn_from()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(MadeUpAct.Burglaries(49));
        await archive.CatchUpAsync();
        Assert.Null(archive.Index.Model);

        await archive.StoreAsync(MadeUpAct.Burglaries(1, seed: 8, prefix: "fiftieth-"));
        await archive.CatchUpAsync();

        Assert.NotNull(archive.Index.Model);
        using var snapshot = archive.Index.Acquire();
        Assert.Equal(50, snapshot.DocumentCount);
        Assert.Equal(50, archive.Index.Sequence);
    }

    [Fact]
    public async Task What_was_decided_leaves_no_trace_in_the_index()
    {
        await using var mild = await TestArchive.OpenAsync();
        await using var harsh = await TestArchive.OpenAsync();
        var acts = MadeUpAct.Burglaries(60);
        await mild.StoreAsync(acts);
        await harsh.StoreAsync([.. acts.Select(Harsher)]);

        await mild.CatchUpAsync();
        await harsh.CatchUpAsync();

        Assert.Equal(await mild.FindAsync(Question), await harsh.FindAsync(Question));
    }

    private static CourtAct Harsher(CourtAct act) => act with
    {
        Text = act.Text.Replace("на два года", "на семь лет", StringComparison.Ordinal),
        Segments = [.. act.Segments.Select(segment => segment.Kind == SegmentKind.Operative ? segment with { Span = new TextSpan(segment.Span.Start, segment.Span.Length - 1) } : segment)],
        Defendants = [.. act.Defendants.Select(defendant => defendant with
        {
            Counts = [.. defendant.Counts.Select(count => count with { Punishment = new(Law.Punishments.PunishmentKind.Imprisonment, 84, Law.Punishments.PunishmentUnit.Months) })],
        })],
    };
}
