using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Sanctions;

/// <summary>
/// Finds the sanction to apply: of the law of the offence date or a later milder one (УК ст. 5–6), from imported law where that answers, else
/// from the built-in table for days of which the table is certain.
/// </summary>
/// <param name="imported">Imported law over time; null when there is none.</param>
public sealed class ApplicableSanctions(ISanctionHistory? imported)
{
    /// <summary>The sanction applied to an offence. Without a day of offence it is the newest known one, and whether it applies is unknown.</summary>
    /// <param name="offence">Part or point.</param>
    /// <param name="offenceDate">Day of the offence; null when not known.</param>
    /// <param name="decidedOn">Day of decision; a day before the offence is taken as the day of the offence.</param>
    public AppliedSanction Find(NormRef offence, DateOnly? offenceDate, DateOnly decidedOn)
    {
        var versions = imported?.Versions(offence) ?? [];
        if (offenceDate is not { } day)
            return Newest(offence, versions, decidedOn);
        var choice = MilderLaw.Choose(versions, day, decidedOn < day ? day : decidedOn);
        if (choice.Applied is { } applied)
            return new AppliedSanction(applied.Sanction, SanctionOrigin.Imported, choice.Ground, applied.From);
        return KnownSanctions.Instance.Find(offence, day) is { } known
            ? new AppliedSanction(known, SanctionOrigin.BuiltIn, MilderLawGround.OffenceDate, KnownSanctions.Instance.CertainSince(offence))
            : new AppliedSanction(null, SanctionOrigin.None, MilderLawGround.Unknown, null);
    }

    private static AppliedSanction Newest(NormRef offence, IReadOnlyList<SanctionVersion> versions, DateOnly decidedOn)
    {
        if (versions.LastOrDefault(version => version.From <= decidedOn && version.Sanction is not null) is { } newest)
            return new AppliedSanction(newest.Sanction, SanctionOrigin.Imported, MilderLawGround.Unknown, newest.From);
        return KnownSanctions.Instance.Newest(offence) is { } known
            ? new AppliedSanction(known, SanctionOrigin.BuiltIn, MilderLawGround.Unknown, KnownSanctions.Instance.CertainSince(offence))
            : new AppliedSanction(null, SanctionOrigin.None, MilderLawGround.Unknown, null);
    }
}
