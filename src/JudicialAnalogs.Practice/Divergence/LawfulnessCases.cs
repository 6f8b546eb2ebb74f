using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>Puts a count and its punishment before the rules of the law.</summary>
/// <param name="sanctions">Finds the sanction of the law applied.</param>
public sealed class LawfulnessCases(ApplicableSanctions sanctions)
{
    /// <summary>What every rule says; empty when nothing was found, for then there is no sanction to check by.</summary>
    /// <param name="count">The count.</param>
    /// <param name="punishment">The punishment.</param>
    /// <param name="decidedOn">Day of decision: a milder law up to it reaches back (УК ст. 6).</param>
    public IReadOnlyList<LawfulnessResult> Check(CaseCount count, Punishment punishment, DateOnly decidedOn)
    {
        if (count.Found is not { } found)
            return [];
        var offence = found.References.First();
        var applied = sanctions.Find(offence, count.OffenceDate, decidedOn);
        return LawfulnessCheck.Run(new LawfulnessCase(count.LegalFacts)
        {
            Offence = offence,
            Punishment = punishment,
            Sanction = applied.Sanction,
            LawGround = applied.Ground,
            Traits = OffenceTraits.Of(offence),
            Factors = [.. count.Factors],
            Stage = count.Stage,
            Procedure = count.Procedure,
            Recidivism = count.Recidivism,
            Compensation = count.Compensation,
            OffenceDate = count.OffenceDate,
            Minor = count.Minor,
        });
    }
}
