using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.Server.Telemetry;

/// <summary>What the records say of themselves, as last asked: figures are read at any moment, and then nothing may wait for a database.</summary>
internal sealed class ArchiveFigures(Engine engine)
{
    private readonly Lock _lock = new();
    private string _indexVersion = "";
    private DateTimeOffset _indexSince;
    private volatile Sample _sample = new(0, 0, true);

    /// <summary>Last change of the records; 0 before they were asked.</summary>
    public long Head => _sample.Head;

    /// <summary>Entries of the ledger.</summary>
    public long LedgerEntries => _sample.LedgerEntries;

    /// <summary>Whether the records answered when they were asked last.</summary>
    public bool RecordsAnswer => _sample.RecordsAnswer;

    /// <summary>How many changes each follower has still to take in.</summary>
    public IEnumerable<(string Follower, long Lag)> Lags() => engine.CatchUp.Followers.Select(follower => (follower.Name, Math.Max(0, Head - follower.Sequence)));

    /// <summary>Version of the index that answers, what it holds, and for how long it has been answering.</summary>
    public (string Version, long Sequence, TimeSpan Age) Index()
    {
        using var reader = engine.Index.Index.AcquireReader();
        var now = engine.Time.GetUtcNow();
        lock (_lock)
        {
            if (_indexVersion != reader.Version)
                (_indexVersion, _indexSince) = (reader.Version, now);
            return (reader.Version, reader.Sequence, now - _indexSince);
        }
    }

    /// <summary>Asks the records.</summary>
    public async Task SampleAsync(CancellationToken cancellationToken)
    {
        try
        {
            _sample = new Sample(await engine.Records.Changes.HeadAsync(cancellationToken), (await engine.Records.Ledger.CheckpointAsync(cancellationToken)).Sequence, true);
        }
        catch (RecordsException)
        {
            _sample = _sample with { RecordsAnswer = false };
        }
    }

    private sealed record Sample(long Head, long LedgerEntries, bool RecordsAnswer);
}
