using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The law applied is that of the offence date or a later milder one (УК ст. 5–6); a part that was taken out punishes no more.</summary>
internal sealed class AppliedLawRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "6", "1");

    public LawfulnessResult Check(LawfulnessCase facts) => facts.LawGround switch
    {
        null or MilderLawGround.Unknown => LawfulnessResult.CannotTell(Norm, Unknown.LawApplied),
        MilderLawGround.TakenOut => LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.taken_out", [Norm.ToString(), facts.Offence.ToString()])),
        _ => LawfulnessResult.Lawful(Norm),
    };
}
