using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>Compares a draft with practice (analogs, profiles, the divergence test on the same state of the archive) and, apart from that, with the law.</summary>
/// <param name="practice">Reads practice.</param>
/// <param name="test">Tests the punishment against practice.</param>
/// <param name="law">Puts it before the rules of the law.</param>
public sealed class DraftComparer(PracticeReader practice, PunishmentDivergenceTest test, LawfulnessCases law)
{
    /// <summary>Compares.</summary>
    /// <param name="query">The case.</param>
    /// <param name="punishment">The draft's punishment for the count.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    public async Task<DraftComparison> CompareAsync(CaseQuery query, Punishment punishment, CancellationToken cancellationToken)
    {
        var answer = await practice.ReadAsync(query, explain: false, cancellationToken);
        var divergence = test.Assess(answer.Calibration, answer.Table, query.Count, punishment, query.DecidedOn);
        return new DraftComparison(query, punishment, answer, divergence, law.Check(query.Count, punishment, query.DecidedOn));
    }
}
