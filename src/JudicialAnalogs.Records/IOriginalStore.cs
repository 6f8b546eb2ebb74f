using JudicialAnalogs.Records.Originals;

namespace JudicialAnalogs.Records;

/// <summary>
/// Source texts of acts, encrypted. They are kept only where the operator sets a key file, are never indexed, and are erased with the act.
/// The store never sees a key.
/// </summary>
public interface IOriginalStore
{
    /// <summary>
    /// Keeps originals in one transaction. One of the same act and source is left alone, one of another source is replaced; that of an unknown or
    /// blocked act is not kept.
    /// </summary>
    /// <returns>How many were written.</returns>
    Task<int> KeepAsync(IReadOnlyList<SealedOriginal> originals, Caller caller, CancellationToken cancellationToken = default);

    /// <summary>The original of an act and a note of the reading in the ledger; null when none is kept.</summary>
    Task<SealedOriginal?> ReadAsync(string actId, Caller caller, CancellationToken cancellationToken = default);

    /// <summary>Originals encrypted with another key than the one named, by identity of the act.</summary>
    /// <param name="key">Name of a key.</param>
    /// <param name="limit">At most this many, 1–1,000.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<SealedOriginal>> UnderOtherKeysAsync(string key, int limit, CancellationToken cancellationToken = default);

    /// <summary>Puts the same texts under another key in one transaction; what was erased or replaced meanwhile is left alone.</summary>
    /// <param name="originals">Newly encrypted originals.</param>
    /// <param name="caller">Who and why.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    Task RekeyAsync(IReadOnlyList<SealedOriginal> originals, Caller caller, CancellationToken cancellationToken = default);

    /// <summary>Number of originals kept.</summary>
    Task<long> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>How many originals are encrypted with each key, by its name: a key that is not among them opens nothing here any more.</summary>
    Task<IReadOnlyDictionary<string, long>> CountByKeyAsync(CancellationToken cancellationToken = default);
}
