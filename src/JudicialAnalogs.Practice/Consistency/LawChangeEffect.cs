namespace JudicialAnalogs.Practice.Consistency;

/// <summary>
/// What a change of a sanction went along with: decisions under the new sanction beside those under the old one, of the same part and
/// procedure, circumstances and courts adjusted for. On a line that does not depend on the sanction, in standard deviations within courts.
/// </summary>
/// <param name="Place">Part or point.</param>
/// <param name="From">First day of the new sanction.</param>
/// <param name="Before">Decisions under the old one.</param>
/// <param name="After">Decisions under the new one.</param>
/// <param name="Difference">After less before.</param>
/// <param name="BeyondTrend">The same with a steady trend taken out; null where the days do not allow to tell them apart.</param>
public sealed record LawChangeEffect(string Place, DateOnly From, int Before, int After, Estimate Difference, Estimate? BeyondTrend);
