using System.Text;
using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Originals;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Ingest;

public class ActImportTests
{
    private const string Good = """{"id":"act-good","synthetic":true,"language":"ru","text":"ПРИГОВОР\nПодсудимый похитил велосипед.\nПРИГОВОРИЛ: признать виновным."}""";
    private const string Another = """{"id":"act-another","synthetic":true,"language":"ru","text":"ПРИГОВОР\nПодсудимый похитил телевизор.\nПРИГОВОРИЛ: признать виновным."}""";

    [Fact]
    public async Task What_is_refused_does_not_stop_what_is_good()
    {
        await using var archive = await TestArchive.OpenAsync();

        var results = await ImportAsync(archive, $"{Good}\n{{\"id\": half a line\n{Another}\n[]\n");

        Assert.Equal([true, false, true, false], results.Select(result => result.Stored is not null));
        Assert.Equal([2, 4], results.Where(result => result.Outcome is Rejection).Select(result => result.Outcome.Line!.Value));
        Assert.Equal(["act-good", "act-another"], results.Where(result => result.Stored is not null).Select(result => result.Stored!.ActId));
        Assert.Equal(2, await archive.Records.Acts.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_import_run_again_changes_nothing()
    {
        await using var archive = await TestArchive.OpenAsync();
        await ImportAsync(archive, $"{Good}\n{Another}\n");
        var head = await archive.Records.Changes.HeadAsync(TestContext.Current.CancellationToken);

        var again = await ImportAsync(archive, $"{Good}\n{Another}\n");

        Assert.All(again, result => Assert.Equal(AppendOutcome.Unchanged, result.Stored!.Outcome));
        Assert.Equal(head, await archive.Records.Changes.HeadAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_record_gets_its_own_result_in_order_over_many_batches()
    {
        await using var archive = await TestArchive.OpenAsync();
        var lines = Enumerable.Range(0, 450).Select(i => i % 7 == 3 ? "{" : Good.Replace("act-good", $"act-{i}", StringComparison.Ordinal));
        var told = new List<ImportProgress>();

        var results = await ImportAsync(archive, string.Join('\n', lines), new Told(told));

        Assert.Equal(Enumerable.Range(1, 450), results.Select(result => result.Outcome.Line!.Value));
        Assert.All(results, result => Assert.Equal((result.Outcome.Line - 1) % 7 == 3 ? null : $"act-{result.Outcome.Line - 1}", result.Stored?.ActId));
        Assert.Equal([200, 400, 450], told.Select(progress => progress.Read));
        Assert.Equal(new ImportProgress(450, 386, 64), told[^1]);
    }

    [Fact]
    public async Task Source_texts_are_kept_only_where_there_are_keys()
    {
        await using var archive = await TestArchive.OpenAsync();
        await ImportAsync(archive, Good);
        Assert.Equal(0, await archive.Records.Originals.CountAsync(TestContext.Current.CancellationToken));
        var file = Path.Combine(archive.Folder, "keys.txt");
        await File.WriteAllTextAsync(file, $"first {Convert.ToBase64String(new byte[OriginalKey.Length])}", TestContext.Current.CancellationToken);
        var vault = new OriginalVault(archive.Records.Originals, OriginalKeys.Read(file));

        await ImportAsync(archive, $"{Good}\nnot an act\n{Another}\n", originals: vault);

        Assert.Equal(2, await archive.Records.Originals.CountAsync(TestContext.Current.CancellationToken));
        var text = await vault.OpenAsync("act-another", TestArchive.Importer, TestContext.Current.CancellationToken);
        Assert.Equal("ПРИГОВОР\nПодсудимый похитил телевизор.\nПРИГОВОРИЛ: признать виновным.", text);
    }

    [Fact]
    public async Task An_act_removed_on_request_is_not_taken_in_again()
    {
        await using var archive = await TestArchive.OpenAsync();
        await ImportAsync(archive, Good);
        await archive.Records.Acts.RemoveAsync("act-good", TestArchive.Importer, cancellationToken: TestContext.Current.CancellationToken);

        var again = await ImportAsync(archive, Good);

        Assert.Equal(AppendOutcome.Blocked, Assert.Single(again).Stored!.Outcome);
        Assert.Equal(0, await archive.Records.Acts.CountAsync(TestContext.Current.CancellationToken));
    }

    private static Task<List<ActImportResult>> ImportAsync(
        TestArchive archive, string lines, IProgress<ImportProgress>? progress = null, OriginalVault? originals = null) => CollectAsync(
        new ActImport(archive.Records.Acts, originals: originals).RunAsync(new ActReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "acts.jsonl"), TestArchive.Importer, progress, CancellationToken.None));

    private static async Task<List<ActImportResult>> CollectAsync(IAsyncEnumerable<ActImportResult> results)
    {
        var collected = new List<ActImportResult>();
        await foreach (var result in results)
            collected.Add(result);
        return collected;
    }

    private sealed class Told(List<ImportProgress> progress) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => progress.Add(value);
    }
}
