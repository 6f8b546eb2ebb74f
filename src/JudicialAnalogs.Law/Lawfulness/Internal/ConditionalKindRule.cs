using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Only imprisonment can be conditional (УК ст. 63(1)).</summary>
internal sealed class ConditionalKindRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "63", "1");

    public LawfulnessResult Check(LawfulnessCase facts) => facts.Punishment is { Conditional: true, Kind: not PunishmentKind.Imprisonment }
        ? LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.conditional_only_imprisonment", [Norm.ToString()]))
        : LawfulnessResult.Lawful(Norm);
}
