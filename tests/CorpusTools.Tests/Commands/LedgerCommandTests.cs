using System.Text.Json;
using JudicialAnalogs.Records;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class LedgerCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ledger-tests-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_checkpoint_kept_elsewhere_shows_that_the_end_was_cut_off()
    {
        string[] data = ["--data", Of("data")];
        await NoteAsync(5);
        Assert.Equal(0, (await CommandLineRun.OfAsync(["ledger", "key", "--out", Of("public.pem"), .. data])).Code);
        Assert.Equal(0, (await CommandLineRun.OfAsync(["ledger", "checkpoint", "--out", Of("kept.txt"), .. data])).Code);
        string[] verify = ["ledger", "verify", "--checkpoint", Of("kept.txt"), "--key", Of("public.pem"), .. data];
        var whole = await CommandLineRun.OfAsync(verify);
        Assert.Equal((0, true), (whole.Code, whole.Output.Contains("as the checkpoint at entry 6 says", StringComparison.Ordinal)));

        // Somebody with the file cuts the end off, the checkpoint in the records with it.
        await using (var database = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(Of("data"), "records", "records.db")};Pooling=False"))
        {
            await database.OpenAsync(Cancel);
            await using var cut = database.CreateCommand();
            cut.CommandText = "DELETE FROM ledger WHERE sequence > 3; DELETE FROM ledger_checkpoints WHERE sequence > 3";
            await cut.ExecuteNonQueryAsync(Cancel);
        }

        Assert.Equal(0, (await CommandLineRun.OfAsync(["ledger", "verify", .. data])).Code);
        var found = await CommandLineRun.OfAsync([.. verify, "--json"]);
        Assert.Equal(1, found.Code);
        using var json = JsonDocument.Parse(found.Output);
        Assert.InRange(int.Parse(json.RootElement.GetProperty("faultSequence").GetString()!, System.Globalization.CultureInfo.InvariantCulture), 4, 6);
    }

    [Fact]
    public async Task A_checkpoint_that_was_altered_or_comes_without_a_key_is_refused()
    {
        string[] data = ["--data", Of("data")];
        await NoteAsync(2);
        await CommandLineRun.OfAsync(["ledger", "key", "--out", Of("public.pem"), .. data]);
        await CommandLineRun.OfAsync(["ledger", "checkpoint", "--out", Of("kept.txt"), .. data]);
        await File.WriteAllTextAsync(Of("altered.txt"), (await File.ReadAllTextAsync(Of("kept.txt"), Cancel)).Replace("sequence 3", "sequence 2", StringComparison.Ordinal), Cancel);

        Assert.Equal(2, (await CommandLineRun.OfAsync(["ledger", "verify", "--checkpoint", Of("kept.txt"), .. data])).Code);
        Assert.Equal(1, (await CommandLineRun.OfAsync(["ledger", "verify", "--checkpoint", Of("altered.txt"), "--key", Of("public.pem"), .. data])).Code);
        Assert.Equal(2, (await CommandLineRun.OfAsync(["ledger", "verify", "--checkpoint", Of("public.pem"), "--key", Of("public.pem"), .. data])).Code);
    }

    private async Task NoteAsync(int count)
    {
        await using var records = await SqliteRecords.OpenAsync(Path.Combine(Of("data"), "records"), TimeProvider.System, Cancel);
        for (var i = 0; i < count; i++)
            await records.Ledger.NoteAsync(new Caller("test", "operator", "test"), "act.read", $"act-{i}", default, Cancel);
    }

    private string Of(string name) => Path.Combine(_folder.FullName, name);
}
