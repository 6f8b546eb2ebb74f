using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Tests.Ledger;

public abstract class CheckpointContract(ITestStorage storage) : RecordsContract(storage), IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("checkpoints-");

    private string KeyFile => Path.Combine(_folder.FullName, "key.pem");

    [Fact]
    public async Task Checkpoints_are_signed_chained_and_survive_a_restart()
    {
        using var key = CheckpointKey.OpenOrMake(KeyFile);
        await NoteAsync(3);
        var first = await Records.Ledger.SignAsync(key, Cancel);
        await NoteAsync(2);
        var second = await Records.Ledger.SignAsync(key, Cancel);
        await ReopenAsync();

        Assert.Equal((1L, 3L, LedgerEncoding.Origin), (first.Number, first.Sequence, first.Previous));
        Assert.Equal((2L, 5L), (second.Number, second.Sequence));
        Assert.True(key.Public.Verifies(first) && key.Public.Verifies(second));
        Assert.Equal([first, second], await Records.Ledger.SignedAsync(0, 10, Cancel));
        Assert.Equal(second, await Records.Ledger.LastSignedAsync(Cancel));
        Assert.Equal(second.End, await Records.Ledger.CheckpointAsync(Cancel));
        var verification = await Records.Ledger.VerifyAsync(first.End, [key.Public], Cancel);
        Assert.True(verification.Intact);
        Assert.Equal((5, 2), (verification.Entries, verification.Checkpoints));
    }

    [Fact]
    public async Task An_end_that_was_signed_is_not_signed_again()
    {
        using var key = CheckpointKey.OpenOrMake(KeyFile);
        await NoteAsync(1);

        Assert.Equal(await Records.Ledger.SignAsync(key, Cancel), await Records.Ledger.SignAsync(key, Cancel));
        Assert.Single(await Records.Ledger.SignedAsync(0, 10, Cancel));
    }

    [Theory]
    [InlineData("DELETE FROM ledger WHERE sequence > 4", LedgerFaultKind.Truncated, 5)]
    [InlineData("DELETE FROM ledger_checkpoints WHERE number = 1", LedgerFaultKind.CheckpointForged, 6)]
    [InlineData("UPDATE ledger_checkpoints SET sequence = 2 WHERE number = 1", LedgerFaultKind.CheckpointForged, 2)]
    [InlineData("UPDATE ledger_checkpoints SET hash = previous WHERE number = 2", LedgerFaultKind.CheckpointForged, 6)]
    [InlineData("UPDATE ledger_checkpoints SET at = 'yesterday' WHERE number = 2", LedgerFaultKind.CheckpointForged, 6)]
    [InlineData("UPDATE ledger_checkpoints SET previous = hash WHERE number = 2", LedgerFaultKind.CheckpointForged, 6)]
    [InlineData("UPDATE ledger_checkpoints SET signature = 'AAAA' WHERE number = 2", LedgerFaultKind.CheckpointForged, 6)]
    public async Task Checkpoints_in_the_records_show_what_was_done_to_the_ledger_and_to_themselves(string sql, LedgerFaultKind kind, long sequence)
    {
        using var key = CheckpointKey.OpenOrMake(KeyFile);
        await NoteAsync(3);
        await Records.Ledger.SignAsync(key, Cancel);
        await NoteAsync(3);
        await Records.Ledger.SignAsync(key, Cancel);
        await Storage.TamperAsync(sql);

        var fault = (await Records.Ledger.VerifyAsync(null, [key.Public], Cancel)).Fault;

        Assert.NotNull(fault);
        Assert.Equal((kind, sequence), (fault.Kind, fault.Sequence));
    }

    [Fact]
    public async Task A_checkpoint_of_another_key_is_refused()
    {
        using var key = CheckpointKey.OpenOrMake(KeyFile);
        using var other = CheckpointKey.OpenOrMake(KeyFile + ".other");
        await NoteAsync(1);
        await Records.Ledger.SignAsync(other, Cancel);

        Assert.Equal(LedgerFaultKind.CheckpointForged, (await Records.Ledger.VerifyAsync(null, [key.Public], Cancel)).Fault?.Kind);
        Assert.True((await Records.Ledger.VerifyAsync(null, [key.Public, other.Public], Cancel)).Intact);
    }

    [Fact]
    public async Task The_end_is_signed_after_so_many_entries_or_so_long_and_not_without_news()
    {
        using var key = CheckpointKey.OpenOrMake(KeyFile);
        var checkpointer = new LedgerCheckpointer(Records.Ledger, key, new CheckpointCadence(5, TimeSpan.FromHours(1)), Clock);

        Assert.Null(await checkpointer.RunAsync(Cancel));
        await NoteAsync(1);
        Assert.Equal(1, (await checkpointer.RunAsync(Cancel))?.Sequence);
        await NoteAsync(4);
        Assert.Null(await checkpointer.RunAsync(Cancel));
        await NoteAsync(1);
        Assert.Equal(6, (await checkpointer.RunAsync(Cancel))?.Sequence);
        await NoteAsync(1);
        Clock.Now += TimeSpan.FromMinutes(59);
        Assert.Null(await checkpointer.RunAsync(Cancel));
        Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(7, (await checkpointer.RunAsync(Cancel))?.Sequence);
        Clock.Now += TimeSpan.FromDays(1);
        Assert.Null(await checkpointer.RunAsync(Cancel));

        // A clock that was moved back: by count, as before.
        Clock.Now -= TimeSpan.FromDays(30);
        await NoteAsync(5);
        Assert.Equal(12, (await checkpointer.RunAsync(Cancel))?.Sequence);
    }

    [Fact]
    public async Task A_clock_moved_back_keeps_the_order_and_is_told()
    {
        await NoteAsync(2);
        Clock.Now -= TimeSpan.FromHours(3);
        await NoteAsync(2);

        var verification = await Records.Ledger.VerifyAsync(cancellationToken: Cancel);

        Assert.Equal((true, 4L, 1L), (verification.Intact, verification.Entries, verification.ClockStepsBack));
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private async Task NoteAsync(int count)
    {
        for (var i = 0; i < count; i++)
            await Records.Ledger.NoteAsync(Judge, "act.read", $"act-{i}", default, Cancel);
    }
}
