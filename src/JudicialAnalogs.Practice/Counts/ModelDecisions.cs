using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Counts;

/// <summary>Tells which civil judgments are model decisions.</summary>
internal static class ModelDecisions
{
    // Courts that may take over one of several homogeneous cases: of a region or of its rank, and of cassation (ГПК ст. 27-1, 27-2). Courts of
    // other cities are district courts, so «городской» alone says nothing.
    private static readonly string[] HigherCourts =
    [
        "областной", "областного", "кассационн", "верховн", "суд города астан", "суд города алмат", "суд города шымкент", "алматинский городской", "шымкентский городской",
        "облыстық", "кассациялық", "жоғарғы сот", "астана қаласының соты", "алматы қаласының соты", "шымкент қаласының соты", "алматы қалалық соты", "шымкент қалалық соты",
    ];

    /// <summary>
    /// What the source says; where it says nothing, a judgment of such a court at first instance that cites one of the two articles. A district
    /// court that cites them follows a model (ГПК ст. 226(5-1)) and is none itself.
    /// </summary>
    public static bool Holds(CourtAct act) => act.ModelDecision ?? (
        act.Kind == ActKind.CivilJudgment
        && act.Instance is Instance.First or Instance.Unspecified
        && act.CitedNorms.Any(norm => norm is { Act: "ГПК", Article: "27-1" or "27-2" })
        && HigherCourts.Any(court => act.Court.Contains(court, StringComparison.OrdinalIgnoreCase)));
}
