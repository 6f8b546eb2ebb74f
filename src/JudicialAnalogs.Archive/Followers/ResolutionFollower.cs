using JudicialAnalogs.Archive.Norms;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Changes;

namespace JudicialAnalogs.Archive.Followers;

/// <summary>Keeps the catalogue of normative resolutions in step with the records. It lives in memory and is made again at every start.</summary>
/// <param name="norms">Where the texts are read from.</param>
public sealed class ResolutionFollower(INormStore norms) : IFollower
{
    private ResolutionCatalogue _catalogue = ResolutionCatalogue.Empty;
    private bool _stale;

    /// <inheritdoc/>
    public string Name => "resolutions";

    /// <inheritdoc/>
    public long Sequence { get; private set; }

    /// <summary>The newest published catalogue.</summary>
    public ResolutionCatalogue Catalogue => Volatile.Read(ref _catalogue);

    /// <inheritdoc/>
    public Task ApplyAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, CourtAct> acts, CancellationToken cancellationToken)
    {
        _stale |= changes.Any(change => change.Subject == ChangeSubject.Norm);
        Sequence = changes[^1].Sequence;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        if (!_stale)
            return;
        Volatile.Write(ref _catalogue, await ResolutionCatalogue.LoadAsync(norms, cancellationToken));
        _stale = false;
    }
}
