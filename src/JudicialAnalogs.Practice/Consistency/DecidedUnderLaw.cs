namespace JudicialAnalogs.Practice.Consistency;

/// <summary>The law a decision was made under.</summary>
/// <param name="Place">Part or point whose sanction it is, canonical.</param>
/// <param name="From">First day of the sanction.</param>
/// <param name="Ground">What decisions before and after a change must share to be compared: place × procedure.</param>
/// <param name="Severity">Severity on a line that does not depend on the sanction.</param>
public sealed record DecidedUnderLaw(string Place, DateOnly From, string Ground, double Severity);
