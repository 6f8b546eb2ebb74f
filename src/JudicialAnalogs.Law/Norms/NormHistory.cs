namespace JudicialAnalogs.Law.Norms;

/// <summary>Tells which of the loaded texts of a norm is in force on a day, and when none is known to be.</summary>
public static class NormHistory
{
    /// <summary>What the loaded texts tell of a day.</summary>
    /// <param name="versions">Every loaded text of one reference in one language; of texts with the same first day the first stands.</param>
    /// <param name="day">Day.</param>
    public static NormOnDay On(IReadOnlyList<Norm> versions, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(versions);
        versions = [.. versions.Where(version => !version.IsWithdrawn)];
        var dated = versions.Where(version => version.InForceFrom is not null).ToList();
        if (dated.Count == 0)
            return OfUndated(versions, day);

        Norm? current = null;
        foreach (var version in dated)
        {
            if (version.InForceFrom <= day && (version.InForceTo is null || version.InForceTo >= day)
                && (current is null || version.InForceFrom > current.InForceFrom))
            {
                current = version;
            }
        }

        if (current is null)
            return new NormOnDay(NormStanding.OutsideLoaded, null, Nearest(dated, day));
        if (IsChangedSince(current, dated, day))
            return new NormOnDay(NormStanding.OutsideLoaded, null, current);
        var standing = current.IsExcluded ? NormStanding.Excluded : day >= current.CertainFrom ? NormStanding.InForce : NormStanding.PerhapsInForce;
        return new NormOnDay(standing, current, null);
    }

    /// <summary>
    /// What is known of a norm whose source tells no days, beside its text in the other language: the two change together, so where the
    /// other tells that the day is outside what was loaded, or that the place is gone, this one cannot be given as in force.
    /// </summary>
    public static NormOnDay Beside(NormOnDay found, NormOnDay twin)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(twin);
        return found is { Standing: NormStanding.PerhapsInForce, Norm: { InForceFrom: null } norm } && twin.Standing is NormStanding.OutsideLoaded or NormStanding.Excluded
            ? new NormOnDay(NormStanding.OutsideLoaded, null, twin.Nearest ?? norm)
            : found;
    }

    // Two editions may leave out the one between them. The later one names the law that made it, and that law was in force by the day.
    private static bool IsChangedSince(Norm current, List<Norm> dated, DateOnly day) =>
        current.InForceTo is null && dated.Exists(version => version.InForceFrom > day && version.Amendments.Any(amendment =>
            amendment.Earliest > current.InForceFrom && amendment.Earliest <= day && !Knows(current, amendment)));

    private static bool Knows(Norm norm, Amendment amendment) =>
        norm.Amendments.Any(amendment.IsSameLawAs);

    private static NormOnDay OfUndated(IReadOnlyList<Norm> versions, DateOnly day)
    {
        if (versions.Count == 0)
            return new NormOnDay(NormStanding.Unknown, null, null);
        if (versions.FirstOrDefault(version => version.InForceTo is null || version.InForceTo >= day) is not { } norm)
            return new NormOnDay(NormStanding.OutsideLoaded, null, versions[0]);
        return new NormOnDay(norm.IsExcluded ? NormStanding.Excluded : NormStanding.PerhapsInForce, norm, null);
    }

    private static Norm Nearest(List<Norm> dated, DateOnly day) => dated.MinBy(version =>
        version.InForceFrom!.Value > day ? version.InForceFrom.Value.DayNumber - day.DayNumber : day.DayNumber - (version.InForceTo ?? day).DayNumber)!;
}
