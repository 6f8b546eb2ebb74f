using JudicialAnalogs.Practice.Conformal;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Audit;

/// <summary>
/// Whether decisions of some languages, regions, sexes or citizenships are called more often than others. Rates are compared as they are: that
/// courts of a region decide other cases is not reckoned out, so a difference is a question and not a finding of bias.
/// </summary>
/// <param name="Rows">Every group of every trait that is known, in every aspect.</param>
/// <param name="NotKnown">Traits that the archive does not hold. They are never guessed, least of all from names.</param>
public sealed record FairnessAudit(IReadOnlyList<FairnessRow> Rows, IReadOnlyList<AuditedTrait> NotKnown)
{
    private const double OneSided = 0.975;

    /// <summary>Audits.</summary>
    /// <param name="decisions">Decisions as they were called.</param>
    public static FairnessAudit Of(IReadOnlyList<AuditedDecision> decisions)
    {
        var rows = new List<FairnessRow>();
        foreach (var aspect in decisions.GroupBy(decision => decision.Aspect).OrderBy(aspect => aspect.Key))
        {
            foreach (var trait in new[] { AuditedTrait.Language, AuditedTrait.Region })
                rows.AddRange(RowsOf(trait, aspect.Key, [.. aspect]));
        }

        // A redacted act names neither, and the reader stores neither.
        return new FairnessAudit(Controlled(rows), [AuditedTrait.Sex, AuditedTrait.Citizenship]);
    }

    private static IEnumerable<FairnessRow> RowsOf(AuditedTrait trait, DivergenceAspect aspect, List<AuditedDecision> decisions)
    {
        var all = decisions.Where(IsCalled).ToList();
        foreach (var group in decisions.GroupBy(decision => ValueOf(trait, decision), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var called = group.Where(IsCalled).ToList();
            yield return new FairnessRow(
                trait, group.Key, aspect, called.Count, group.Count() - called.Count, RateOf(called, all, IsSharp), RateOf(called, all, IsAlerted));
        }
    }

    private static AlertRate RateOf(List<AuditedDecision> group, List<AuditedDecision> all, Func<AuditedDecision, bool> alerted)
    {
        var (count, total) = (group.Count(alerted), all.Count(alerted));
        var others = all.Count - group.Count;
        var pValue = FisherExact.PValue(count, group.Count, total - count, others);
        return new AlertRate(
            count,
            group.Count == 0 ? 0 : (double)count / group.Count,
            BinomialLimits.Lower(count, group.Count, OneSided),
            BinomialLimits.Upper(count, group.Count, OneSided),
            others == 0 ? 0 : (double)(total - count) / others,
            pValue,
            pValue);
    }

    private static List<FairnessRow> Controlled(List<FairnessRow> rows)
    {
        var (sharp, alerted) = (0, rows.Count);
        var qValues = FalseDiscovery.QValues([.. rows.Select(row => row.Sharp.PValue), .. rows.Select(row => row.Alerted.PValue)]);
        return rows.ConvertAll(row => row with
        {
            Sharp = row.Sharp with { QValue = qValues[sharp++] },
            Alerted = row.Alerted with { QValue = qValues[alerted++] },
        });
    }

    private static string ValueOf(AuditedTrait trait, AuditedDecision decision) => trait == AuditedTrait.Language ? decision.Decided.Language.ToString() : decision.Decided.Region;

    private static bool IsCalled(AuditedDecision decision) => decision.Level is DivergenceLevel.None or DivergenceLevel.Notice or DivergenceLevel.Sharp;

    private static bool IsSharp(AuditedDecision decision) => decision.Level == DivergenceLevel.Sharp;

    private static bool IsAlerted(AuditedDecision decision) => decision.Level is DivergenceLevel.Notice or DivergenceLevel.Sharp;
}
