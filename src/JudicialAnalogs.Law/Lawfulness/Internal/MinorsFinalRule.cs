using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>A minor's final imprisonment: ten years, twelve when aggravated murder or an act of terror is among the counts, twenty in place of life alone (УК ст. 81(7)).</summary>
internal sealed class MinorsFinalRule : IJudgmentRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "81", "7");

    public LawfulnessResult Check(JudgmentCase judgment)
    {
        if (judgment.Final is not { } final)
            return LawfulnessResult.CannotTell(Norm, Unknown.Punishment);
        if (final.Kind != PunishmentKind.Imprisonment || judgment.Counts.Any(count => count.Minor == false))
            return LawfulnessResult.Lawful(Norm);
        var maximum = judgment.Counts.Any(count => count.Sanction is { } sanction && Sizes.LifeOnly(sanction)) ? 240m
            : judgment.Counts.Any(count => count.Traits?.AggravatedMurderOrTerror == true) ? 144m
            : 120m;
        if (final.Unit != PunishmentUnit.Months)
            return LawfulnessResult.CannotTell(Norm, Unknown.Unit);
        bool? minor = judgment.Counts.Any(count => count.Minor is null) ? null : true;
        return Verdict.Of(
            Norm, minor & (final.Amount > maximum), maximum, new LawfulnessStep("lawfulness.minors_up_to", [Norm.ToString(), Sizes.Step(maximum, PunishmentUnit.Months)]), (minor, Unknown.Minor));
    }
}
