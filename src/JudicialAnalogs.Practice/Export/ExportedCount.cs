using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Export;

/// <summary>A row of an export.</summary>
/// <param name="Known">What could tell the case apart, coarsened.</param>
/// <param name="Count">The count, of which only what the columns read is told.</param>
/// <param name="CountsOfAct">Counts the same act decided, 1 or more.</param>
public sealed record ExportedCount(QuasiIdentifiers Known, DecidedCount Count, int CountsOfAct);
