using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Findings of law on the wire: every rule that was asked, never a silent yes.</summary>
internal static class LawfulnessMapping
{
    public static V1.LawFinding ToWire(LawfulnessResult result, Punishment punishment, Wording wording)
    {
        var steps = result.Steps.Select(step => StepWording.Of(wording, step)).ToList();
        var wire = new V1.LawFinding
        {
            Result = ToWire(result.State),
            Norm = result.Norm.ToString(),
            Rule = result.Rule.ToString(),
            Message = Message(result, steps, wording),
        };
        wire.Steps.AddRange(steps);
        if (result.MissingFact is { } missing)
            wire.MissingFacts.Add(wording.Say(missing));
        if (result.Bound is { } bound)
        {
            if (result.BoundIsMinimum)
                wire.LowerBound = (double)bound;
            else
                wire.UpperBound = (double)bound;

            // The law bounds fines in indices whatever the court wrote.
            wire.Unit = PunishmentMapping.ToWire(punishment.Unit == PunishmentUnit.Tenge ? PunishmentUnit.MonthlyIndices : punishment.Unit);
        }

        return wire;
    }

    private static V1.LawResult ToWire(LawfulnessState state) => state switch
    {
        LawfulnessState.Lawful => V1.LawResult.Lawful,
        LawfulnessState.OutsideTheLaw => V1.LawResult.OutsideTheLaw,
        _ => V1.LawResult.CannotTell,
    };

    private static string Message(LawfulnessResult result, List<string> steps, Wording wording)
    {
        if (result.MissingFact is { } missing)
            return wording.Say("Law.CannotTell", wording.Say(missing));
        return steps.Count > 0 ? steps[^1] : wording.Say("Law.Lawful");
    }
}
