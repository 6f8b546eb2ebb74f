using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Originals;

/// <summary>Encrypts originals on their way into the store and opens them for people who say what for.</summary>
/// <param name="store">The store.</param>
/// <param name="keys">The keys.</param>
public sealed class OriginalVault(IOriginalStore store, OriginalKeys keys)
{
    private const int Page = 200;

    /// <summary>Keeps the source texts of stored acts.</summary>
    /// <param name="acts">Acts, each with its source text.</param>
    /// <param name="caller">Who and why.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <returns>How many were written; the others are kept already.</returns>
    public Task<int> KeepAsync(IEnumerable<(CourtAct Act, string Text)> acts, Caller caller, CancellationToken cancellationToken) =>
        store.KeepAsync([.. acts.Select(kept => keys.Current.Seal(kept.Act.Id, kept.Act.SourceHash, kept.Text))], caller, cancellationToken);

    /// <summary>The source text of an act; the ledger notes who read it and for what.</summary>
    /// <exception cref="ActNotFoundException">No original of the act is kept.</exception>
    /// <exception cref="InvalidRecordException">The caller gives no purpose, or the key is not in the key file.</exception>
    /// <exception cref="RecordsDamagedException">The original does not open.</exception>
    public async Task<string> OpenAsync(string actId, Caller caller, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(caller.Purpose))
            throw new InvalidRecordException("caller.purpose", RecordRule.Purpose, "Say what the original is needed for: it goes into the ledger.");
        var original = await store.ReadAsync(actId, caller, cancellationToken).ConfigureAwait(false) ?? throw new ActNotFoundException(actId);
        return keys.Named(original.Key).Open(original);
    }

    /// <summary>Puts every original under the current key; cut off, it goes on when it is run again.</summary>
    /// <returns>How many were changed.</returns>
    /// <exception cref="InvalidRecordException">A key is not in the key file.</exception>
    /// <exception cref="RecordsDamagedException">An original does not open.</exception>
    public async Task<int> RekeyAsync(Caller caller, CancellationToken cancellationToken)
    {
        var changed = 0;
        while (await store.UnderOtherKeysAsync(keys.Current.Name, Page, cancellationToken).ConfigureAwait(false) is { Count: > 0 } some)
        {
            await store.RekeyAsync(
                [.. some.Select(original => keys.Current.Seal(original.ActId, original.SourceHash, keys.Named(original.Key).Open(original)))],
                caller,
                cancellationToken).ConfigureAwait(false);
            changed += some.Count;
        }

        return changed;
    }
}
