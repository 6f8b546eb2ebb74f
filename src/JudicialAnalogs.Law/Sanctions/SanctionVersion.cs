namespace JudicialAnalogs.Law.Sanctions;

/// <summary>What a part threatened during an interval.</summary>
/// <param name="From">First day for which it is certain.</param>
/// <param name="To">Last day for which it is certain; null when it is the newest known.</param>
/// <param name="Sanction">The sanction; null when the part was taken out of the code and threatens nothing.</param>
public sealed record SanctionVersion(DateOnly From, DateOnly? To, Sanction? Sanction);
