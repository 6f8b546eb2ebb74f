using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Archive.Norms;

/// <summary>A point of a normative resolution of the Supreme Court and what it speaks of.</summary>
/// <param name="Reference">The point: <c>НПВС 4/2015-06-25 п.12</c>.</param>
/// <param name="AdoptedOn">Day of the resolution.</param>
/// <param name="Cited">Norms of codes and laws that the point cites, distinct, in ordinal order.</param>
public sealed record ResolutionPoint(NormRef Reference, DateOnly AdoptedOn, IReadOnlyList<NormRef> Cited);
