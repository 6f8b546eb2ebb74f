using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Practice.Audit;

/// <summary>Calls decisions of the archive as if they were drafts, each against practice without itself.</summary>
/// <param name="sanctions">Sanctions that sizes are placed in.</param>
/// <param name="options">Levels.</param>
public sealed class HeldOutAlerts(ISanctionSource sanctions, DivergenceOptions options)
{
    /// <summary>Most punished counts called; drawn evenly where there are more.</summary>
    public const int Most = 10_000;

    /// <summary>Punishments: the archive is cut in two by acts, and each half is compared with what was learned from the other.</summary>
    /// <param name="table">Decided counts.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IEnumerable<AuditedDecision> OfPunishments(CountTable table, CancellationToken cancellation)
    {
        var acts = table.All.Select(count => count.Address.ActId).Distinct(StringComparer.Ordinal).ToArray();
        new Random(1).Shuffle(acts);
        var first = acts.Take(acts.Length / 2).ToHashSet(StringComparer.Ordinal);
        foreach (var inFirst in new[] { true, false })
        {
            var others = TableOf(table.All.Where(count => first.Contains(count.Address.ActId) != inFirst), table.Sequence);
            var learned = PracticeCalibration.Fit(others, sanctions, cancellation);
            var test = new PunishmentDivergenceTest(sanctions, options);
            var called = table.All.Where(count => first.Contains(count.Address.ActId) == inFirst && count is { Punishment: not null, Facts.Found: not null, DecidedOn: not null }).ToArray();
            if (called.Length > Most / 2)
                called = [.. Evenly(called, Most / 2)];
            foreach (var count in called)
            {
                cancellation.ThrowIfCancellationRequested();
                var level = test.Assess(learned, others, count.Facts, count.Punishment!, count.DecidedOn!.Value).Level;
                yield return new AuditedDecision(count, DivergenceAspect.Punishment, level);
            }
        }
    }

    /// <summary>Qualification, outcome, award and discussion: the decisions that calibrate these comparisons, each taken out of the calibration first.</summary>
    /// <param name="table">Decided counts.</param>
    /// <param name="calibration">What was learned.</param>
    public IEnumerable<AuditedDecision> OfFacts(CountTable table, FactsCalibration calibration)
    {
        var test = new FactsDivergenceTest(options);
        foreach (var heldOut in calibration.HeldOut)
        {
            if (table.Find(heldOut.Address) is not { } count)
                continue;
            var (qualification, discussion) = test.OfHeldOut(calibration, heldOut);
            yield return new AuditedDecision(count, DivergenceAspect.Qualification, qualification.Level);
            if (discussion is not null)
                yield return new AuditedDecision(count, DivergenceAspect.Arguments, discussion.Level);
        }

        foreach (var heldOut in calibration.Claims.HeldOut)
        {
            if (table.Claims.OfAct(heldOut.Address.ActId) is not { } claim)
                continue;
            var (outcome, award, discussion) = test.OfHeldOut(calibration.Claims, heldOut);
            yield return new AuditedDecision(claim, DivergenceAspect.Outcome, outcome.Level);
            if (award is not null)
                yield return new AuditedDecision(claim, DivergenceAspect.Award, award.Level);
            if (discussion is not null)
                yield return new AuditedDecision(claim, DivergenceAspect.Arguments, discussion.Level);
        }
    }

    private static CountTable TableOf(IEnumerable<DecidedCount> counts, long sequence) => new(
        counts.GroupBy(count => count.Address.ActId, StringComparer.Ordinal).Select(act => KeyValuePair.Create(act.Key, act.ToArray())), sequence);

    private static DecidedCount[] Evenly(DecidedCount[] counts, int number)
    {
        new Random(1).Shuffle(counts);
        return counts[..number];
    }
}
