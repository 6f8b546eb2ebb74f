using System.Globalization;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Shares of the maximum that УК ст. 55(2), 55(3) and 56 leave, and the comparison with a cap.</summary>
internal static class Caps
{
    /// <summary>УК ст. 55(2): 1/2, 2/3, 3/4 or 4/5 by category and object.</summary>
    public static (int Of, int Parts) Mitigated(OffenceCategory category, bool lifeOrHealth) => (category, lifeOrHealth) switch
    {
        ( < OffenceCategory.Grave, _) => (1, 2),
        (OffenceCategory.Grave, false) => (2, 3),
        (OffenceCategory.EspeciallyGrave, true) => (4, 5),
        _ => (3, 4),
    };

    /// <summary>УК ст. 55(3), first sentence: 1/2, 3/4 or 4/5.</summary>
    public static (int Of, int Parts) Procedure(OffenceCategory category, bool lifeOrHealth) => (category, lifeOrHealth) switch
    {
        (OffenceCategory.EspeciallyGrave, true) => (4, 5),
        (OffenceCategory.EspeciallyGrave, false) or (OffenceCategory.Grave, true) => (3, 4),
        _ => (1, 2),
    };

    /// <summary>УК ст. 56(2)–(3): 1/2 for preparation, 3/4 for an attempt, 1 otherwise.</summary>
    public static (int Of, int Parts) Stage(OffenceStage stage) => stage switch
    {
        OffenceStage.Preparation => (1, 2),
        OffenceStage.Attempt => (3, 4),
        _ => (1, 1),
    };

    /// <summary>
    /// Compares the punishment with the share of the sanction's maximum. For an unfinished offence the share of УК ст. 56 is taken first
    /// (УК ст. 55(7)); the two are multiplied, which is the usual reading.
    /// </summary>
    public static LawfulnessResult Compare(LawfulnessCase facts, NormRef norm, (int Of, int Parts) share, (int Of, int Parts) stage)
    {
        if (facts.Sanction?.Of(facts.Punishment.Kind) is not { Maximum: { } maximum } alternative)
            return LawfulnessResult.Lawful(norm);
        if (alternative.Unit != facts.Punishment.Unit)
            return LawfulnessResult.CannotTell(norm, "fact.punishment_in_unit_of_sanction");
        var bound = maximum * share.Of * stage.Of / (share.Parts * stage.Parts);
        var step = new LawfulnessStep("lawfulness.cap", [norm.ToString(), Number(maximum), $"{share.Of}/{share.Parts}", $"{stage.Of}/{stage.Parts}", Number(bound)]);
        return facts.Punishment.Amount > bound ? LawfulnessResult.Outside(norm, bound, step) : LawfulnessResult.Lawful(norm, bound, step);
    }

    /// <summary>True for the procedures of УК ст. 55(3), first sentence.</summary>
    public static bool HasProcedureCap(Procedure procedure) => procedure is Acts.Procedure.Accelerated or Acts.Procedure.PleaAgreement;

    /// <summary>A number as the texts show it.</summary>
    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
