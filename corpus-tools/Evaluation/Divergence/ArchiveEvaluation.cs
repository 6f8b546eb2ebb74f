using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Records.Changes;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>
/// The divergence test of drafts on a synthetic archive: the newest two fifths are judged as drafts, in blocks, each block by a calibration
/// learned from all acts before it, as in an archive that acts are taken into.
/// </summary>
internal static class ArchiveEvaluation
{
    private const double Learned = 0.6;
    private const int Blocks = 8;

    /// <summary>Runs the evaluation.</summary>
    /// <param name="acts">Acts by day with their plants.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="BadInputException">There are too few acts.</exception>
    public static async Task<ArchiveReport> RunAsync(IReadOnlyList<(CourtAct Act, GoldPlant? Plant)> acts, CancellationToken cancellation)
    {
        var first = (int)(acts.Count * Learned);
        if (first < 100)
            throw new BadInputException($"{acts.Count} acts are too few to learn from and test on; make at least 500");
        var test = new PunishmentDivergenceTest(KnownSanctions.Instance, new DivergenceOptions());
        var law = new LawfulnessCases(new ApplicableSanctions(null));
        var counts = new CountFollower();
        var known = 0;
        var findings = new List<JudgedCount>();
        for (var block = 0; block < Blocks; block++)
        {
            var (from, to) = (Bound(block), Bound(block + 1));
            await LearnAsync(counts, acts.Skip(known).Take(from - known).Select(pair => pair.Act), known, cancellation);
            known = from;
            var calibration = PracticeCalibration.Fit(counts.Table, KnownSanctions.Instance, cancellation);
            foreach (var (act, plant) in acts.Skip(from).Take(to - from))
            {
                // A plant lies in the first count of the first defendant; what else such an act decided follows the model.
                foreach (var count in DecidedCount.Of(act).Where(count => count is { Punishment: not null, Facts.Found: not null, DecidedOn: not null }))
                {
                    findings.Add(new JudgedCount(
                        plant is not null && count.Address is { Defendant: 0, Count: 0 } ? plant.Kind : "",
                        test.Assess(calibration, counts.Table, count.Facts, count.Punishment!, count.DecidedOn!.Value),
                        law.Check(count.Facts, count.Punishment!, count.DecidedOn!.Value).Any(result => result.State == LawfulnessState.OutsideTheLaw)));
                }
            }
        }

        return ArchiveReport.Of(acts.Count, first, findings);

        int Bound(int block) => first + (int)((long)(acts.Count - first) * block / Blocks);
    }

    private static async Task LearnAsync(CountFollower counts, IEnumerable<CourtAct> acts, int known, CancellationToken cancellation)
    {
        var added = acts.ToList();
        if (added.Count == 0)
            return;
        await counts.ApplyAsync(
            [.. added.Select((act, i) => new Change(known + i + 1, ChangeSubject.Act, ChangeKind.Added, act.Id))],
            added.DistinctBy(act => act.Id).ToDictionary(act => act.Id, StringComparer.Ordinal),
            cancellation);
        await counts.CaughtUpAsync(cancellation);
    }
}
