using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Tests;

public sealed class SearchIndexTests : IDisposable
{
    private static readonly WordSource Words = new();
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reopened_index_has_the_same_version_sequence_and_answers()
    {
        string version;
        List<(string, double)> before;
        using (var index = Open())
        {
            await Fill(index, 1, 120);
            using var snapshot = index.Acquire();
            (version, before) = (snapshot.Version, await Ask(snapshot));
        }

        using var again = Open();
        using var reopened = again.Acquire();
        Assert.Equal(version, reopened.Version);
        Assert.Equal(120, again.Sequence);
        Assert.Equal(before, await Ask(reopened));
    }

    [Fact]
    public async Task Same_documents_in_the_same_order_give_the_same_bytes()
    {
        using var other = new TemporaryFolder();
        using (var index = Open())
            await Fill(index, 1, 90);
        using (var index = SearchIndex.Open(other.Path, Archive.Schema, Words))
            await Fill(index, 1, 90);

        var files = Directory.GetFiles(_folder.Path).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
            Assert.Equal(await File.ReadAllBytesAsync(file, Stop), await File.ReadAllBytesAsync(other.Of(Path.GetFileName(file)), Stop));
    }

    [Fact]
    public async Task Documents_put_in_together_give_the_same_bytes_as_one_by_one()
    {
        using var other = new TemporaryFolder();
        var documents = Archive.Documents(3, 400, words: 20);
        var model = LsiTrainer.Train(documents.Take(60).Select(d => new TrainingRow(d.Fields["facts"])), Words, new LsiOptions { Dimensions = 8 }, Stop);
        using var together = Open();
        using var single = SearchIndex.Open(other.Path, Archive.Schema, Words);
        together.Restart(model);
        single.Restart(model);
        together.Put(documents.Concat(documents.Take(5)), Stop);
        foreach (var document in documents.Concat(documents.Take(5)))
            single.Put(document);
        await together.CommitAsync(1, Stop);
        await single.CommitAsync(1, Stop);
        using SnapshotPair snapshots = new(together.Acquire(), single.Acquire());
        Assert.Equal(400, snapshots.First.DocumentCount);
        Assert.Equal(snapshots.Second.Version, snapshots.First.Version);
    }

    [Fact]
    public async Task What_a_crash_interrupted_is_gone_and_its_files_are_cleared_away()
    {
        using (var index = Open())
        {
            await Fill(index, 1, 50);
            index.Put(Archive.Document(new Random(9), 900));
        }

        // A segment written whole, but never named by the manifest; and a manifest that was not yet renamed.
        File.Copy(Directory.GetFiles(_folder.Path, "*segment.jas")[0], _folder.Of("00009999-segment.jas"));
        await File.WriteAllTextAsync(_folder.Of("index.json.new"), "{ half", Stop);

        using var again = Open();
        using var snapshot = again.Acquire();
        Assert.Equal(50, snapshot.DocumentCount);
        Assert.Equal(50, again.Sequence);
        Assert.False(snapshot.Contains("d00900"));
        Assert.False(File.Exists(_folder.Of("00009999-segment.jas")));
    }

    [Fact]
    public async Task Every_damaged_byte_of_a_segment_is_noticed_on_opening()
    {
        using (var index = Open())
            await Fill(index, 1, 8);
        var file = Directory.GetFiles(_folder.Path, "*segment.jas")[0];
        var good = await File.ReadAllBytesAsync(file, Stop);
        var random = new Random(4);
        var padding = 0;
        for (var round = 0; round < 60; round++)
        {
            var bad = (byte[])good.Clone();
            bad[random.Next(bad.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(file, bad, Stop);
            try
            {
                Open().Dispose();
                padding++; // a byte between sections, which nobody reads
            }
            catch (IndexUnusableException e)
            {
                Assert.Contains("rebuild", e.Message, StringComparison.Ordinal);
            }
        }

        Assert.InRange(padding, 0, 20);
        await File.WriteAllBytesAsync(file, good[..^10], Stop);
        Assert.Throws<IndexUnusableException>(() => Open());
        File.Delete(file);
        Assert.Throws<IndexUnusableException>(() => Open());
    }

    [Fact]
    public async Task Damaged_manifest_or_foreign_schema_is_refused()
    {
        using (var index = Open())
            await Fill(index, 1, 8);
        Assert.Throws<IndexUnusableException>(() => SearchIndex.Open(_folder.Path, new SearchSchema(new SearchField("other")), Words));
        Assert.Throws<IndexUnusableException>(() => SearchIndex.Open(_folder.Path, Archive.Schema, AnalyzedTerms.ForArchive));
        var manifest = await File.ReadAllTextAsync(_folder.Of("index.json"), Stop);
        await File.WriteAllTextAsync(_folder.Of("index.json"), manifest.Replace("\"Sequence\":8", "\"Sequence\":9", StringComparison.Ordinal), Stop);
        Assert.Throws<IndexUnusableException>(() => Open());
    }

    [Fact]
    public async Task Deleting_the_folder_and_indexing_again_gives_the_same_version()
    {
        string version;
        using (var index = Open())
        {
            await Fill(index, 1, 30);
            using var snapshot = index.Acquire();
            version = snapshot.Version;
        }

        Directory.Delete(_folder.Path, recursive: true);
        using var again = Open();
        Assert.Equal(0, again.Sequence);
        await Fill(again, 1, 30);
        using var rebuilt = again.Acquire();
        Assert.Equal(version, rebuilt.Version);
    }

    [Fact]
    public async Task Removed_and_replaced_documents_are_not_found_and_survive_merges_as_such()
    {
        using var index = Open();
        var documents = Archive.Documents(8, 400, words: 10);
        var random = new Random(3);
        var live = new Dictionary<string, SearchDocument>();
        for (var i = 0; i < documents.Count; i++)
        {
            index.Put(documents[i]);
            live[documents[i].Id] = documents[i];
            if (i % 3 == 0)
            {
                var gone = $"d{random.Next(i + 1):d5}";
                Assert.Equal(live.Remove(gone), index.Remove(gone));
            }

            if (i % 5 == 0)
            {
                var changed = Archive.Document(random, random.Next(i + 1), words: 10);
                index.Put(changed);
                live[changed.Id] = changed;
            }

            if (i % 7 == 0)
                await index.CommitAsync(i, Stop);
        }

        await index.CommitAsync(400, Stop);
        using var snapshot = index.Acquire();
        Assert.Equal(live.Count, snapshot.DocumentCount);
        Assert.InRange(Directory.GetFiles(_folder.Path, "*segment.jas").Length, 1, 16);
        foreach (var document in documents)
            Assert.Equal(live.ContainsKey(document.Id), snapshot.Contains(document.Id));
        foreach (var document in live.Values)
        {
            var hits = await new HybridSearcher(snapshot).SearchAsync(new HybridQuery(document.Fields["facts"]) { Limit = 400 }, Stop);
            Assert.Contains(hits.Hits, hit => hit.Id == document.Id);
            Assert.Empty(hits.Hits.Select(hit => hit.Id).Except(live.Keys));
        }
    }

    [Fact]
    public async Task Merged_segments_rank_as_a_freshly_built_index_does()
    {
        using var other = new TemporaryFolder();
        var documents = Archive.Documents(12, 130);
        using var pieces = Open();
        using var whole = SearchIndex.Open(other.Path, Archive.Schema, Words);
        foreach (var document in documents)
        {
            pieces.Put(document);
            whole.Put(document);
            await pieces.CommitAsync(1, Stop);
        }

        await whole.CommitAsync(1, Stop);
        using SnapshotPair snapshots = new(pieces.Acquire(), whole.Acquire());
        var (a, b) = (await Ask(snapshots.First), await Ask(snapshots.Second));
        Assert.Equal(b.Select(hit => hit.Id), a.Select(hit => hit.Id));
    }

    [Fact]
    public async Task Snapshot_does_not_change_while_the_writer_goes_on()
    {
        using var index = Open();
        await Fill(index, 1, 60);
        using var before = index.Acquire();
        var (version, answer) = (before.Version, await Ask(before));
        for (var round = 0; round < 20; round++)
        {
            index.Put(Archive.Document(new Random(round), round));
            index.Remove($"d{round + 30:d5}");
            await index.CommitAsync(61 + round, Stop);
            Assert.Equal(answer, await Ask(before));
        }

        Assert.Equal(version, before.Version);
        Assert.Equal(60, before.DocumentCount);
        using var after = index.Acquire();
        Assert.Equal(40, after.DocumentCount);
        Assert.NotEqual(version, after.Version);
    }

    [Fact]
    public async Task Readers_are_served_while_documents_are_written()
    {
        using var index = Open();
        await Fill(index, 1, 40);
        var (writing, answers) = (true, 0);
        var reader = Task.Run(async () =>
        {
            while (Volatile.Read(ref writing) && !Stop.IsCancellationRequested)
            {
                using var snapshot = index.Acquire();
                Assert.NotEmpty(await Ask(snapshot));
                Interlocked.Increment(ref answers);
            }
        }, Stop);

        // A busy machine may start the reader late: it has to answer beside the writing, not within so many commits.
        for (var i = 0; i < 60 || (Volatile.Read(ref answers) == 0 && !reader.IsCompleted); i++)
        {
            index.Put(Archive.Document(new Random(i), 100 + i));
            await index.CommitAsync(100 + i, Stop);
        }

        Volatile.Write(ref writing, false);
        await reader;
        Assert.True(answers > 0);
    }

    [Fact]
    public async Task Restart_serves_the_old_index_until_the_new_one_is_committed()
    {
        using var index = Open();
        await Fill(index, 1, 40);
        var documents = Archive.Documents(1, 40);
        var model = LsiTrainer.Train(documents.Select(d => new TrainingRow(d.Fields["facts"])), Words, new LsiOptions { Dimensions = 8 }, Stop);
        index.Restart(model);
        foreach (var document in documents.Take(10))
            index.Put(document);
        using (var old = index.Acquire())
        {
            Assert.Equal(40, old.DocumentCount);
            Assert.Null(old.Model);
        }

        index.SetWeights(FusionWeights.Convex(0.6, 0.4));
        await index.CommitAsync(10, Stop);
        index.Dispose();
        using var again = Open();
        using var renewed = again.Acquire();
        Assert.Equal(10, renewed.DocumentCount);
        Assert.Equal(model!.Version, renewed.Model!.Version);
        Assert.Equal(FusionWeights.Convex(0.6, 0.4), renewed.Weights);
        Assert.Single(Directory.GetFiles(_folder.Path, "*segment.jas"));
    }

    [Fact]
    public async Task Closed_index_leaves_its_snapshots_readable_however_often_it_is_closed()
    {
        var index = Open();
        await Fill(index, 1, 20);
        using var snapshot = index.Acquire();
        index.Dispose();
        index.Dispose();
        Assert.NotEmpty(await Ask(snapshot));
        Assert.Throws<ObjectDisposedException>(() => index.Acquire());
    }

    [Fact]
    public void Second_writer_on_the_same_folder_is_refused()
    {
        using var index = Open();
        Assert.Throws<IOException>(() => Open());
    }

    [Fact]
    public async Task Document_with_an_unknown_field_or_a_passage_outside_its_text_is_refused_and_leaves_no_trace()
    {
        using var index = Open();
        var good = Archive.Document(new Random(1), 1);
        await Fill(index, 1, 5);
        foreach (var bad in new[]
        {
            good with { Fields = new Dictionary<string, string> { ["else"] = "w" } },
            good with { Passages = [new PassageSpan("facts", 0, 100_000)] },
            good with { Passages = [new PassageSpan("else", 0, 1)] },
            good with { Facets = new Dictionary<string, IReadOnlyList<string>> { ["court"] = ["a\0b"] } },
        })
        {
            Assert.Throws<ArgumentException>(() => index.Put(bad));
        }

        using var before = index.Acquire();
        await index.CommitAsync(5, Stop);
        using var after = index.Acquire();
        Assert.Equal(before.Version, after.Version);
    }

    private static async Task Fill(SearchIndex index, int seed, int count)
    {
        var documents = Archive.Documents(seed, count);
        for (var i = 0; i < count; i++)
        {
            index.Put(documents[i]);
            if (i % 25 == 24)
                await index.CommitAsync(i + 1, Stop);
        }

        await index.CommitAsync(count, Stop);
    }

    private static async Task<List<(string Id, double Score)>> Ask(IndexSnapshot snapshot)
    {
        var result = await new HybridSearcher(snapshot).SearchAsync(new HybridQuery("w1 w2 w3 w10 w20 w40 w80") { Weights = FusionWeights.Convex(1, 0) }, Stop);
        return [.. result.Hits.Select(hit => (hit.Id, hit.Score))];
    }

    private SearchIndex Open() => SearchIndex.Open(_folder.Path, Archive.Schema, Words);

    private sealed record SnapshotPair(IndexSnapshot First, IndexSnapshot Second) : IDisposable
    {
        public void Dispose()
        {
            First.Dispose();
            Second.Dispose();
        }
    }
}
