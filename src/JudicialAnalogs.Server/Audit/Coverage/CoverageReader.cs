using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.Server.Audit.Coverage;

/// <summary>Reads what the archive holds, once for each state of it.</summary>
internal sealed class CoverageReader(Engine engine)
{
    private volatile Kept? _kept;

    /// <summary>What the archive holds now.</summary>
    public async Task<ArchiveCoverage> ReadAsync(CancellationToken cancellationToken)
    {
        // The feed's head is asked before the cells are read: what is stored between the two is counted again next time.
        var head = await engine.Records.Changes.HeadAsync(cancellationToken);
        var table = engine.Counts.Table;
        if (_kept is { } kept && (kept.Head, kept.Sequence) == (head, table.Sequence))
            return kept.Coverage;
        var cells = await engine.Records.Acts.CoverageAsync(cancellationToken);
        var (disputed, _) = await engine.Records.Acts.DisputedAsync(0, 0, cancellationToken);
        var coverage = new ArchiveCoverage(cells, table.All.Count, table.Acts.All.Count, disputed);
        _kept = new Kept(head, table.Sequence, coverage);
        return coverage;
    }

    private sealed record Kept(long Head, long Sequence, ArchiveCoverage Coverage);
}
