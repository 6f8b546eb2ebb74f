using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Sanctions;

/// <summary>
/// Orders sanctions by severity as courts compare laws: first by the harshest main punishment (the kinds in the order of УК ст. 40),
/// its maximum and its minimum; then by the mildest one on offer; then by additional punishments, obligatory before optional. The
/// order is total and transitive, so a choice of the mildest never depends on the order in which laws are looked at.
/// </summary>
public static class SanctionSeverity
{
    /// <summary>Below zero when <paramref name="left"/> is milder, above when it is harsher, zero when neither is.</summary>
    public static int Compare(Sanction left, Sanction right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var byHarshest = CompareAlternatives(Harshest(left), Harshest(right));
        if (byHarshest != 0)
            return byHarshest;
        var byMildest = CompareAlternatives(Mildest(left), Mildest(right));
        if (byMildest != 0)
            return byMildest;
        var byObligatory = left.Obligatory.Count.CompareTo(right.Obligatory.Count);
        return byObligatory != 0 ? byObligatory : left.Optional.Count.CompareTo(right.Optional.Count);
    }

    private static SanctionAlternative? Harshest(Sanction sanction) => sanction.Alternatives.Aggregate((SanctionAlternative?)null, (best, next) => CompareAlternatives(next, best) > 0 ? next : best);

    private static SanctionAlternative? Mildest(Sanction sanction) =>
        sanction.Alternatives.Aggregate((SanctionAlternative?)null, (best, next) => best is null || CompareAlternatives(next, best) < 0 ? next : best);

    private static int CompareAlternatives(SanctionAlternative? left, SanctionAlternative? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        var byKind = left.Kind.CompareTo(right.Kind);
        if (byKind != 0)
            return byKind;
        // A fine in multiples of a bribe has no size in monthly indices; the code keeps it for graver offences.
        var byUnit = (left.Unit == PunishmentUnit.MultiplesOfSum).CompareTo(right.Unit == PunishmentUnit.MultiplesOfSum);
        if (byUnit != 0)
            return byUnit;
        var byMaximum = (left.Maximum ?? decimal.MaxValue).CompareTo(right.Maximum ?? decimal.MaxValue);
        return byMaximum != 0 ? byMaximum : (left.Minimum ?? 0).CompareTo(right.Minimum ?? 0);
    }
}
