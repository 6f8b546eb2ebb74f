using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records.Norms;

namespace JudicialAnalogs.Records;

/// <summary>
/// Norms as the user imported them. A norm is one text: told apart by reference, language, first day in force and source file.
/// </summary>
public interface INormStore
{
    /// <summary>Stores norms in one transaction: all or none. The same norm with the same text is left alone.</summary>
    /// <param name="norms">Norms, may repeat: the last one stands.</param>
    /// <param name="caller">Who and why.</param>
    /// <param name="idempotencyKey">As in <see cref="IActStore.AppendAsync"/>.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <returns>One result per norm, in the same order.</returns>
    /// <exception cref="Failures.InvalidRecordException">A norm has no act, or a language other than Russian or Kazakh; nothing was stored.</exception>
    /// <exception cref="Failures.IdempotencyConflictException">The key was used for another request.</exception>
    Task<IReadOnlyList<NormAppendResult>> UpsertAsync(
        IReadOnlyList<Norm> norms, Caller caller, string? idempotencyKey = null, CancellationToken cancellationToken = default);

    /// <summary>The norm with this identity (<see cref="Changes.Change.Id"/>, <see cref="NormAppendResult.NormId"/>), or null.</summary>
    Task<Norm?> GetAsync(string normId, CancellationToken cancellationToken = default);

    /// <summary>
    /// The text of exactly <paramref name="reference"/> in force on <paramref name="day"/>. When several sources give one, the text
    /// with the latest first day wins, and among those the one stored last. A source without days counts as always in force, last choice.
    /// </summary>
    /// <returns>Null when no text of that reference in that language was in force.</returns>
    Task<Norm?> FindAsync(NormRef reference, DateOnly day, LawLanguage language, CancellationToken cancellationToken = default);

    /// <summary>Every stored text of exactly <paramref name="reference"/> in a language, newest first day first.</summary>
    Task<IReadOnlyList<Norm>> VersionsAsync(NormRef reference, LawLanguage language, CancellationToken cancellationToken = default);

    /// <summary>Every norm of an act in a language, in the order they were stored.</summary>
    /// <param name="act">Canonical name of the act, <see cref="NormRef.Act"/>.</param>
    /// <param name="language">Russian or Kazakh.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    IAsyncEnumerable<Norm> EnumerateAsync(string act, LawLanguage language, CancellationToken cancellationToken = default);

    /// <summary>The newest first day among the norms of an act in a language: how far the loaded texts tell of changes. Null when none tells a day.</summary>
    Task<DateOnly?> EditionAsync(string act, LawLanguage language, CancellationToken cancellationToken = default);

    /// <summary>How many norms of which acts are stored, by act and language.</summary>
    Task<IReadOnlyList<NormCount>> CountsAsync(CancellationToken cancellationToken = default);
}
