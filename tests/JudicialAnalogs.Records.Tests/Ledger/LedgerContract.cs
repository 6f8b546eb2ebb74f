using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Tests.Ledger;

public abstract class LedgerContract(ITestStorage storage) : RecordsContract(storage)
{
    [Fact]
    public async Task Entries_are_chained_from_the_origin_and_survive_a_restart()
    {
        await NoteAsync(3);
        await ReopenAsync();
        await NoteAsync(1);

        var entries = await Records.Ledger.ReadAsync(0, 10, Cancel);

        Assert.Equal([1L, 2, 3, 4], entries.Select(entry => entry.Sequence));
        Assert.Equal(LedgerEncoding.Origin, entries[0].PreviousHash);
        for (var i = 1; i < entries.Count; i++)
            Assert.Equal(entries[i - 1].Hash, entries[i].PreviousHash);
        Assert.All(entries, entry => Assert.Equal(LedgerEncoding.HashOf(entry), entry.Hash));
        Assert.All(entries, entry => Assert.Equal(Clock.Now, entry.At));
    }

    [Fact]
    public async Task An_untouched_ledger_verifies_also_against_its_own_checkpoint()
    {
        Assert.True((await Records.Ledger.VerifyAsync(cancellationToken: Cancel)).Intact);
        await NoteAsync(5);
        var checkpoint = await Records.Ledger.CheckpointAsync(Cancel);
        await NoteAsync(5);

        var verification = await Records.Ledger.VerifyAsync(checkpoint, Cancel);

        Assert.True(verification.Intact);
        Assert.Equal((10, 10), (verification.Entries, verification.Head.Sequence));
    }

    [Theory]
    [InlineData("UPDATE ledger SET purpose = 'another' WHERE sequence = 4", LedgerFaultKind.Edited, 4)]
    [InlineData("UPDATE ledger SET at = 'yesterday' WHERE sequence = 4", LedgerFaultKind.Edited, 4)]
    [InlineData("UPDATE ledger SET previous_hash = details_hash WHERE sequence = 4", LedgerFaultKind.Edited, 4)]
    [InlineData("UPDATE ledger SET details_hash = hash WHERE sequence = 6", LedgerFaultKind.Edited, 6)]
    [InlineData("DELETE FROM ledger WHERE sequence = 3", LedgerFaultKind.Gap, 3)]
    [InlineData("DELETE FROM ledger WHERE sequence <= 2", LedgerFaultKind.Gap, 1)]
    [InlineData("UPDATE ledger SET sequence = 9 WHERE sequence = 2; UPDATE ledger SET sequence = 2 WHERE sequence = 4; UPDATE ledger SET sequence = 4 WHERE sequence = 9", LedgerFaultKind.Reordered, 2)]
    [InlineData("UPDATE ledger SET sequence = 9 WHERE sequence = 1; UPDATE ledger SET sequence = 1 WHERE sequence = 2; UPDATE ledger SET sequence = 2 WHERE sequence = 9", LedgerFaultKind.Reordered, 1)]
    [InlineData("DELETE FROM ledger WHERE sequence >= 5", LedgerFaultKind.Truncated, 5)]
    [InlineData("DELETE FROM ledger", LedgerFaultKind.Truncated, 1)]
    public async Task Tampering_is_found_and_placed(string sql, LedgerFaultKind kind, long sequence)
    {
        await NoteAsync(6);
        var checkpoint = await Records.Ledger.CheckpointAsync(Cancel);
        await Records.DisposeAsync();
        await Storage.TamperAsync(sql);
        await ReopenAsync();

        var fault = (await Records.Ledger.VerifyAsync(checkpoint, Cancel)).Fault;

        Assert.NotNull(fault);
        Assert.Equal((kind, sequence), (fault.Kind, fault.Sequence));
    }

    [Fact]
    public async Task A_chain_rewritten_with_right_hashes_shows_against_the_checkpoint()
    {
        await NoteAsync(4);
        var checkpoint = await Records.Ledger.CheckpointAsync(Cancel);
        await Records.DisposeAsync();
        await Storage.TamperAsync("DELETE FROM ledger WHERE sequence >= 3");
        await ReopenAsync();
        await Records.Ledger.NoteAsync(Judge, "act.read", "another", default, Cancel);
        await Records.Ledger.NoteAsync(Judge, "act.read", "another", default, Cancel);

        Assert.True((await Records.Ledger.VerifyAsync(cancellationToken: Cancel)).Intact);
        var fault = (await Records.Ledger.VerifyAsync(checkpoint, Cancel)).Fault;
        Assert.Equal((LedgerFaultKind.Rewritten, 4), (fault!.Kind, fault.Sequence));
    }

    [Fact]
    public async Task A_clock_that_steps_back_does_not_disturb_the_order()
    {
        await NoteAsync(1);
        Clock.Now -= TimeSpan.FromDays(1);
        await NoteAsync(1);

        Assert.True((await Records.Ledger.VerifyAsync(cancellationToken: Cancel)).Intact);
    }

    private async Task NoteAsync(int count)
    {
        for (var i = 0; i < count; i++)
            await Records.Ledger.NoteAsync(Judge, "act.read", $"act-{i}", new byte[] { 1, 2, (byte)i }, Cancel);
    }
}
