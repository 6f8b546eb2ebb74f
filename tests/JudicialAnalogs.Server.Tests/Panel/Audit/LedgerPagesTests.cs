using System.Net;

namespace JudicialAnalogs.Server.Tests.Panel.Audit;

public sealed class LedgerPagesTests(SpreadServer shared) : IDisposable
{
    private readonly PanelReader _reader = new(shared.Server);

    public void Dispose() => _reader.Dispose();

    [Fact]
    public async Task Every_page_for_analysts_leaves_an_entry_of_its_own()
    {
        var before = (await shared.Server.Records.Ledger.CheckpointAsync(TestContext.Current.CancellationToken)).Sequence;
        foreach (var path in new[] { "consistency", "divergences", "kpi", "fairness", "coverage", "ledger" })
            await _reader.ReadAsync($"/audit/{path}?lang=en");

        var entries = await shared.Server.Records.Ledger.ReadAsync(before, 10_000, TestContext.Current.CancellationToken);
        foreach (var action in new[] { "audit.consistency", "audit.divergences", "audit.kpi", "audit.fairness", "corpus.coverage", "ledger.read" })
            Assert.Contains(entries, entry => entry.Action == action && entry.Purpose == "panel");
    }

    [Fact]
    public async Task The_chain_is_verified_as_a_job_that_leads_back()
    {
        var token = PanelReader.Field(await _reader.ReadAsync("/audit/ledger?lang=en"), "form-token");

        var (status, job, _) = await _reader.SendAsync("/audit/ledger/verify?lang=en", ("form-token", token), ("sequence", ""), ("hash", ""));

        Assert.Equal(HttpStatusCode.SeeOther, status);
        string page;
        do
            page = await _reader.ReadAsync(job);
        while (page.Contains("data-job=\"Running\"", StringComparison.Ordinal));
        Assert.Contains("/audit/ledger?lang=en", page, StringComparison.Ordinal);
        Assert.Contains("The chain is whole", await _reader.ReadAsync("/audit/ledger?lang=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_entry_needs_number_and_hash_and_what_was_typed_stays()
    {
        var token = PanelReader.Field(await _reader.ReadAsync("/audit/ledger?lang=en"), "form-token");

        var (status, _, page) = await _reader.SendAsync("/audit/ledger/verify?lang=en", ("form-token", token), ("sequence", "12"), ("hash", "xyz"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("id=\"e-hash\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"12\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"xyz\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checkpoint_is_a_file_of_eight_lines_and_the_key_a_file_of_its_own()
    {
        var token = PanelReader.Field(await _reader.ReadAsync("/audit/ledger?lang=en"), "form-token");

        var (_, _, checkpoint) = await _reader.SendAsync("/audit/ledger/checkpoint?lang=en", ("form-token", token), ("part", "checkpoint"));
        var (_, _, key) = await _reader.SendAsync("/audit/ledger/checkpoint?lang=en", ("form-token", token), ("part", "key"));

        Assert.Equal(8, checkpoint.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(checkpoint.Split('\n')[0], Records.Ledger.SignedCheckpoint.Parse(checkpoint).Text.Split('\n')[0]);
        Assert.StartsWith("-----BEGIN PUBLIC KEY-----", key, StringComparison.Ordinal);
    }
}
