namespace JudicialAnalogs.Practice.Analogs;

/// <summary>Comparable acts that are no analogs for one reason.</summary>
/// <param name="Reason">The reason; an act is counted under the first that holds, in the order of the enumeration.</param>
/// <param name="Acts">Number of acts, 1 or more.</param>
public sealed record LeftOut(ExclusionReason Reason, int Acts);
