namespace JudicialAnalogs.Law.Sanctions;

/// <summary>Which version of the law is applied, and why.</summary>
/// <param name="Ground">Why.</param>
/// <param name="Applied">The version applied; null when it cannot be told.</param>
/// <param name="OffenceDate">The version of the offence date; null when it is not known.</param>
public sealed record MilderLawChoice(MilderLawGround Ground, SanctionVersion? Applied, SanctionVersion? OffenceDate);
