using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>A minor is fined only with earnings or property of their own (УК ст. 81(3)) and given corrective works only with a steady income (УК ст. 81(4)).</summary>
/// <param name="kind">The kind.</param>
/// <param name="norm">Its norm.</param>
internal sealed class MinorsMeansRule(PunishmentKind kind, NormRef norm) : ILawfulnessRule
{
    public NormRef Norm => norm;

    public LawfulnessResult Check(LawfulnessCase facts) => facts.Punishment.Kind != kind
        ? LawfulnessResult.Lawful(norm)
        : Verdict.Unless(norm, facts.Minor & !facts.OwnMeans, new LawfulnessStep("lawfulness.minor_without_means", [norm.ToString()]), (facts.Minor, Unknown.Minor), (facts.OwnMeans, Unknown.OwnMeans));
}
