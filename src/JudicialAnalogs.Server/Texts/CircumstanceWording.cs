using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Server.Panel.Wordings;

namespace JudicialAnalogs.Server.Texts;

/// <summary>Circumstances of a counterfactual in words.</summary>
internal static class CircumstanceWording
{
    /// <summary>A circumstance as a condition: <c>если ущерб возмещён полностью</c>.</summary>
    public static string Of(Wording wording, Circumstance circumstance) => circumstance.Kind switch
    {
        CircumstanceKind.Compensation => wording.Say($"Circumstance.Compensation.{circumstance.Compensation}"),
        CircumstanceKind.Plea => wording.Say($"Circumstance.Plea.{circumstance.Plea}"),
        CircumstanceKind.Recidivism => wording.Say($"Circumstance.Recidivism.{circumstance.Recidivism}"),
        CircumstanceKind.Procedure => wording.Say("Circumstance.Procedure", wording.Say($"Procedure.{circumstance.Procedure}")),
        CircumstanceKind.WithFactor => wording.Say("Circumstance.WithFactor", NormWording.OfFactor(wording, circumstance.Factor.ToString())),
        CircumstanceKind.WithoutFactor => wording.Say("Circumstance.WithoutFactor", NormWording.OfFactor(wording, circumstance.Factor.ToString())),
        _ => wording.Say("Circumstance.AsInDraft"),
    };
}
