using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Practice.Audit;

/// <summary>A decision of the archive as the comparison would have called it, had it been a draft.</summary>
/// <param name="Decided">The decision.</param>
/// <param name="Aspect">What of it was compared.</param>
/// <param name="Level">Its level against practice without itself.</param>
public sealed record AuditedDecision(DecidedUnit Decided, DivergenceAspect Aspect, DivergenceLevel Level);
