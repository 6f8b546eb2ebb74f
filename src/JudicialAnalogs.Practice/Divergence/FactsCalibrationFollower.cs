using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Neighbours;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Changes;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>
/// Learns how far decisions are from their own neighbours: acts drawn evenly from the archive are compared with it one by one, each without its
/// own case. It is learned anew when records or index have changed, and kept in a file so that a restart costs nothing; the file may be deleted
/// at any time.
/// </summary>
/// <param name="counts">The table it learns from.</param>
/// <param name="acts">The texts of the acts held out.</param>
/// <param name="finder">Finds their neighbours.</param>
/// <param name="file">Keeps what was learned; null to learn at every start.</param>
/// <param name="options">How many, and which.</param>
public sealed class FactsCalibrationFollower(
    CountFollower counts, IActStore acts, NeighbourFinder finder, FactsCalibrationFile? file, FactsCalibrationOptions options) : IFollower
{
    private const int Together = 100;

    private FactsCalibration _calibration = FactsCalibration.Empty;

    /// <inheritdoc/>
    public string Name => "calibration-by-facts";

    /// <inheritdoc/>
    public long Sequence { get; private set; }

    /// <summary>The newest published calibration.</summary>
    public FactsCalibration Calibration => Volatile.Read(ref _calibration);

    /// <inheritdoc/>
    public Task ApplyAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, CourtAct> acts, CancellationToken cancellationToken)
    {
        Sequence = changes[^1].Sequence;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        var (table, version) = (counts.Table, finder.Version);
        if (_calibration.Sequence == table.Sequence && _calibration.IndexVersion == version)
            return;
        var learned = file?.Read(table, version, options) ?? await Task.Run(() => LearnAsync(table, version, cancellationToken), cancellationToken);
        file?.Write(learned, options);
        Volatile.Write(ref _calibration, learned);
    }

    private async Task<FactsCalibration> LearnAsync(CountTable table, string version, CancellationToken cancellationToken)
    {
        var prior = new QualificationPrior(table);
        var heldOut = new List<HeldOutDecision>();
        foreach (var batch in Drawn(table).Chunk(Together))
        {
            var texts = await acts.GetManyAsync([.. batch.Select(count => count.Address.ActId)], cancellationToken);
            var byId = texts.ToDictionary(act => act.Id, StringComparer.Ordinal);
            foreach (var decided in batch)
            {
                if (!byId.TryGetValue(decided.Address.ActId, out var act) || FactsAlone.Of(act) is not { Length: > 0 } facts)
                    continue;
                var neighbours = Neighbour.Of(await finder.FindAsync(facts, null, decided.CaseNumber, act.Id, cancellationToken), table);
                heldOut.Add(new FactsComparison(neighbours, FoundOutcome.Of(decided.Facts.Found), prior, isDraft: false).HeldOut(decided, facts.Length));
            }
        }

        return new FactsCalibration(heldOut, table, version);
    }

    // One count an act, for counts of one act share their facts. Drawn evenly: to draw by what was found would bend the groups.
    private IEnumerable<DecidedCount> Drawn(CountTable table)
    {
        var random = new Random(options.Seed);
        var all = table.All.Where(QualificationPrior.IsDecided)
            .GroupBy(count => count.Address.ActId, StringComparer.Ordinal)
            .Select(act => act.ToArray())
            .ToArray();
        random.Shuffle(all);
        return all.Take(options.Sample)
            .Select(act => act[random.Next(act.Length)])
            .OrderBy(count => count.Address.ActId, StringComparer.Ordinal);
    }
}
