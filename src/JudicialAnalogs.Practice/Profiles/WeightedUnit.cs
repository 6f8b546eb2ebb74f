using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>A decided count or claim and how much it counts in a profile.</summary>
/// <param name="Decided">The count or claim.</param>
/// <param name="Weight">Its weight, above 0 and at most 1.</param>
public readonly record struct WeightedUnit(DecidedUnit Decided, double Weight);
