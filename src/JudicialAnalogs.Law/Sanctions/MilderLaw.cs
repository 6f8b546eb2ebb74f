namespace JudicialAnalogs.Law.Sanctions;

/// <summary>
/// Chooses between the law of the offence date and later ones: a law that eases the punishment or takes the offence out reaches back,
/// a harsher one does not (УК ст. 5–6). A law between the two days counts as well.
/// </summary>
public static class MilderLaw
{
    /// <summary>The version that is applied to an offence.</summary>
    /// <param name="versions">Versions of the part over time, earliest first, as <see cref="ISanctionHistory"/> gives them.</param>
    /// <param name="offence">Day of the offence.</param>
    /// <param name="decision">Day of decision; not before the offence.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decision is before the offence.</exception>
    public static MilderLawChoice Choose(IReadOnlyList<SanctionVersion> versions, DateOnly offence, DateOnly decision)
    {
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentOutOfRangeException.ThrowIfLessThan(decision, offence);
        var atOffence = versions.LastOrDefault(version => version.From <= offence && (version.To is null || version.To >= offence));
        var later = versions.Where(version => version.From > offence && version.From <= decision).ToList();
        if (later.Find(version => version.Sanction is null) is { } gone)
            return new MilderLawChoice(MilderLawGround.TakenOut, gone, atOffence);
        if (atOffence?.Sanction is null)
            return new MilderLawChoice(MilderLawGround.Unknown, null, atOffence);
        if (later.Count == 0)
            return new MilderLawChoice(MilderLawGround.OffenceDate, atOffence, atOffence);

        var mildest = atOffence;
        foreach (var version in later)
        {
            if (SanctionSeverity.Compare(version.Sanction!, mildest.Sanction!) < 0)
                mildest = version;
        }

        return new MilderLawChoice(mildest == atOffence ? MilderLawGround.LaterNotMilder : MilderLawGround.LaterMilder, mildest, atOffence);
    }
}
