using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
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
    public IReadOnlyList<LawfulnessResult> Check(CaseCount count, Punishment punishment, DateOnly decidedOn) =>
        Put(count, punishment, decidedOn) is var (facts, _) ? LawfulnessCheck.Run(facts) : [];

    /// <summary>The count as the rules look at it, and the law applied to it; null when nothing was found.</summary>
    /// <inheritdoc cref="Check" path="/param"/>
    public (LawfulnessCase Facts, AppliedSanction Law)? Put(CaseCount count, Punishment punishment, DateOnly decidedOn)
    {
        if (count.Found is not { } found)
            return null;
        var offence = OffenceOf(found);
        var applied = sanctions.Find(offence, count.OffenceDate, decidedOn);
        var facts = new LawfulnessCase(count.LegalFacts)
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
        };
        return (facts, applied);
    }

    // Of several points found together each is part of the offence: the one with an aggravating circumstance built in decides (УК ст. 55(2)).
    private static NormRef OffenceOf(Qualification found) =>
        found.References.OrderByDescending(point => OffenceTraits.Of(point)?.Element is not null).First();
}
