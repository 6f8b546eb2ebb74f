using JudicialAnalogs.Archive.Sanctions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Changes;

namespace JudicialAnalogs.Archive.Followers;

/// <summary>Keeps the sanctions of the imported Criminal Code in step with the records. It lives in memory and is made again at every start.</summary>
/// <param name="norms">Where the texts are read from.</param>
public sealed class SanctionFollower(INormStore norms) : IFollower, ISanctionSource, ISanctionHistory
{
    private const string Code = "УК";

    private ImportedSanctions _sanctions = ImportedSanctions.None;
    private bool _stale;

    /// <inheritdoc/>
    public string Name => "sanctions";

    /// <inheritdoc/>
    public long Sequence { get; private set; }

    /// <summary>Last change of a norm that was taken in: the version of the imported law; 0 when none was imported.</summary>
    public long LawSequence { get; private set; }

    /// <summary>The newest published sanctions.</summary>
    public ImportedSanctions Sanctions => Volatile.Read(ref _sanctions);

    /// <inheritdoc/>
    public Sanction? Find(NormRef part, DateOnly day) => Sanctions.Find(part, day);

    /// <inheritdoc/>
    public IReadOnlyList<SanctionVersion> Versions(NormRef place) => Sanctions.Versions(place);

    /// <inheritdoc/>
    public Task ApplyAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, CourtAct> acts, CancellationToken cancellationToken)
    {
        if (changes.LastOrDefault(change => change.Subject == ChangeSubject.Norm) is { } newest)
            (_stale, LawSequence) = (true, newest.Sequence);
        Sequence = changes[^1].Sequence;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        if (!_stale)
            return;
        Volatile.Write(ref _sanctions, await ImportedSanctions.LoadAsync(norms, Code, cancellationToken));
        _stale = false;
    }
}
