using System.Text;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Originals;
using JudicialAnalogs.Records.Tests.Acts;

namespace JudicialAnalogs.Records.Tests.Originals;

public abstract class OriginalVaultContract(ITestStorage storage) : RecordsContract(storage)
{
    private const string Source = "Подсудимый Первый Второй признан виновным. Үкім.";

    [Fact]
    public async Task A_source_text_comes_back_as_it_was_and_the_ledger_notes_the_reading()
    {
        var vault = await KeepAsync("act-1", Source, "one");
        await ReopenAsync();

        var opened = await Vault("one").OpenAsync("act-1", Judge, Cancel);

        Assert.Equal(Source, opened);
        var entries = await Records.Ledger.ReadAsync(0, 10, Cancel);
        Assert.Equal(["acts.append", "originals.keep", "original.read"], entries.Select(entry => entry.Action));
        Assert.Equal((Judge.Actor, Judge.Purpose, "act-1"), (entries[^1].Actor, entries[^1].Purpose, entries[^1].Subject));
        Assert.NotNull(vault);
    }

    [Fact]
    public async Task What_is_stored_does_not_hold_the_text()
    {
        await KeepAsync("act-1", Source, "one");

        var stored = (await Records.Originals.ReadAsync("act-1", Clerk, Cancel))!;

        Assert.Equal(-1, stored.Content.AsSpan().IndexOf(Encoding.UTF8.GetBytes("Первый")));
        Assert.Equal("one", stored.Key);
    }

    [Fact]
    public async Task Reading_without_saying_what_for_is_refused()
    {
        var vault = await KeepAsync("act-1", Source, "one");

        var refused = await Assert.ThrowsAsync<InvalidRecordException>(() => vault.OpenAsync("act-1", Judge with { Purpose = " " }, Cancel));

        Assert.Equal("caller.purpose", refused.Field);
    }

    [Fact]
    public async Task Keeping_again_writes_only_what_has_another_source()
    {
        var vault = await KeepAsync("act-1", Source, "one");
        var before = (await Records.Originals.ReadAsync("act-1", Clerk, Cancel))!;

        var same = await vault.KeepAsync([(Act("act-1"), Source)], Clerk, Cancel);
        var other = await vault.KeepAsync([(Act("act-1") with { SourceHash = new string('b', 64) }, "другой текст")], Clerk, Cancel);

        Assert.Equal((0, 1), (same, other));
        Assert.Equal("другой текст", await vault.OpenAsync("act-1", Judge, Cancel));
        Assert.NotEqual(before.Content, (await Records.Originals.ReadAsync("act-1", Clerk, Cancel))!.Content);
    }

    [Fact]
    public async Task The_original_goes_with_the_act_and_is_not_kept_again()
    {
        var vault = await KeepAsync("act-1", Source, "one");
        await Records.Acts.RemoveAsync("act-1", Clerk, cancellationToken: Cancel);

        var kept = await vault.KeepAsync([(Act("act-1"), Source), (Act("unknown"), Source)], Clerk, Cancel);

        Assert.Equal(0, kept);
        Assert.Equal(0, await Records.Originals.CountAsync(Cancel));
        await Assert.ThrowsAsync<ActNotFoundException>(() => vault.OpenAsync("act-1", Judge, Cancel));
    }

    [Fact]
    public async Task A_new_key_takes_over_what_an_old_one_encrypted()
    {
        var old = await KeepAsync("act-1", Source, "one");
        await Records.Acts.AppendAsync([Act("act-2")], Clerk, cancellationToken: Cancel);
        await old.KeepAsync([(Act("act-2"), "второй")], Clerk, Cancel);

        var rekeyed = await Vault("two", "one").RekeyAsync(Clerk, Cancel);

        Assert.Equal(2, rekeyed);
        Assert.Equal([new("two", 2L)], await Records.Originals.CountByKeyAsync(Cancel));
        Assert.Equal(0, await Vault("two").RekeyAsync(Clerk, Cancel));
        Assert.Equal(Source, await Vault("two").OpenAsync("act-1", Judge, Cancel));
        var missing = await Assert.ThrowsAsync<InvalidRecordException>(() => Vault("one").OpenAsync("act-2", Judge, Cancel));
        Assert.Contains("\"two\"", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_original_of_another_act_or_under_another_key_of_the_same_name_does_not_open()
    {
        await KeepAsync("act-1", Source, "one");
        var stored = (await Records.Originals.ReadAsync("act-1", Clerk, Cancel))!;
        var another = new OriginalKey("one", Key("two"));

        Assert.Throws<RecordsDamagedException>(() => another.Open(stored));
        Assert.Throws<RecordsDamagedException>(() => new OriginalKey("one", Key("one")).Open(stored with { ActId = "act-2" }));
        Assert.Throws<RecordsDamagedException>(() => new OriginalKey("one", Key("one")).Open(stored with { Content = stored.Content[..20] }));
        for (var at = 0; at < stored.Content.Length; at++)
        {
            var altered = stored.Content.ToArray();
            altered[at] ^= 1;
            Assert.Throws<RecordsDamagedException>(() => new OriginalKey("one", Key("one")).Open(stored with { Content = altered }));
        }
    }

    private static CourtAct Act(string id) => SampleActs.Verdict(id);

    private static byte[] Key(string name) => [.. Enumerable.Range(0, OriginalKey.Length).Select(i => (byte)(i + name[0]))];

    private async Task<OriginalVault> KeepAsync(string id, string text, string key)
    {
        await Records.Acts.AppendAsync([Act(id)], Clerk, cancellationToken: Cancel);
        var vault = Vault(key);
        Assert.Equal(1, await vault.KeepAsync([(Act(id), text)], Clerk, Cancel));
        return vault;
    }

    private OriginalVault Vault(params string[] keys)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, keys.Select(name => $"{name} {Convert.ToBase64String(Key(name))}"));
            return new OriginalVault(Records.Originals, OriginalKeys.Read(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
