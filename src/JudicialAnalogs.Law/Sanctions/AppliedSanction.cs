namespace JudicialAnalogs.Law.Sanctions;

/// <summary>The sanction applied to an offence, and why it is that one.</summary>
/// <param name="Sanction">The sanction; null when it is not known, or the part was taken out of the code.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Ground">Why it is applied (УК ст. 5–6); <see cref="MilderLawGround.Unknown"/> when that cannot be told.</param>
/// <param name="CertainFrom">First day for which the source vouches for it; null when the source names none.</param>
public sealed record AppliedSanction(Sanction? Sanction, SanctionOrigin Origin, MilderLawGround Ground, DateOnly? CertainFrom);
