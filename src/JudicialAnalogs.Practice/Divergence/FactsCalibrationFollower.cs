using System.Runtime.CompilerServices;
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
/// own case. It is learned anew when the archive has grown or shrunk by one decision in a hundred or likeness is reckoned otherwise, and kept in a
/// file so that a restart costs nothing; the file may be deleted at any time.
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
    private long _besideSequence = -1;

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
        var (table, measure) = (counts.Table, finder.Measure);
        if (_calibration.StandsFor(table, measure))
        {
            // A restart would put it beside the table of that moment: so does every change, or the answer would depend on when the server was started.
            if (_besideSequence != table.Sequence)
                Publish(await Task.Run(() => _calibration.Beside(table), cancellationToken), table);
            return;
        }

        var kept = file?.Read(table, measure, options);
        var learned = kept ?? await Task.Run(() => LearnAsync(table, measure, cancellationToken), cancellationToken);
        if (kept is null)
            file?.Write(learned, options);
        Publish(learned, table);
    }

    private void Publish(FactsCalibration calibration, CountTable table)
    {
        Volatile.Write(ref _calibration, calibration);
        _besideSequence = table.Sequence;
    }

    private async Task<FactsCalibration> LearnAsync(CountTable table, string measure, CancellationToken cancellationToken)
    {
        var prior = new QualificationPrior(table);
        var heldOut = new List<HeldOutDecision>();
        await foreach (var (decided, facts, alike) in ComparedAsync(Drawn(table.All.Where(QualificationPrior.IsDecided)), CasesAlike.Criminal, cancellationToken))
        {
            var comparison = new FactsComparison(Neighbour.Of(alike, table), FoundOutcome.Of(decided.Facts.Found), prior, isDraft: false);
            heldOut.Add(comparison.HeldOut(decided, facts.Length));
        }

        var claimPrior = new ClaimPrior(table.Claims);
        var claims = new List<HeldOutClaim>();
        await foreach (var (decided, facts, alike) in ComparedAsync(Drawn(table.Claims.All.Where(ClaimPrior.IsDecided)), CasesAlike.Claims, cancellationToken))
        {
            var claim = new DraftClaim(decided.Facts, decided.Outcome, decided.AwardedTenge);
            claims.Add(new ClaimComparison(alike, table.Claims, claimPrior, claim, isDraft: false).HeldOut(decided, facts.Length));
        }

        return new FactsCalibration(heldOut, table, measure, claims);
    }

    private async IAsyncEnumerable<(T Decided, string Facts, IReadOnlyList<AlikeAct> Alike)> ComparedAsync<T>(
        IEnumerable<T> drawn, CasesAlike among, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : DecidedUnit
    {
        foreach (var batch in drawn.Chunk(Together))
        {
            var texts = await acts.GetManyAsync([.. batch.Select(unit => unit.Address.ActId)], cancellationToken);
            var byId = texts.ToDictionary(act => act.Id, StringComparer.Ordinal);
            foreach (var decided in batch)
            {
                if (byId.TryGetValue(decided.Address.ActId, out var act) && FactsAlone.Of(act) is { Length: > 0 } facts)
                    yield return (decided, facts, await finder.FindAsync(facts, among, null, decided.CaseNumber, act.Id, cancellationToken));
            }
        }
    }

    // One count an act, for counts of one act share their facts. Drawn evenly: to draw by what was found would bend the groups.
    private IEnumerable<T> Drawn<T>(IEnumerable<T> units)
        where T : DecidedUnit
    {
        var random = new Random(options.Seed);
        var all = units
            .GroupBy(unit => unit.Address.ActId, StringComparer.Ordinal)
            .Select(act => act.ToArray())
            .ToArray();
        random.Shuffle(all);
        return all.Take(options.Sample)
            .Select(act => act[random.Next(act.Length)])
            .OrderBy(unit => unit.Address.ActId, StringComparer.Ordinal);
    }
}
