using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>What a draft does not discuss although nearly every decision alike does. For attention only: it is never sharp.</summary>
/// <param name="Level">Level and what it rests on.</param>
/// <param name="Missing">What is missing; listed also where so much is missing from ordinary decisions too.</param>
/// <param name="Looked">Decisions looked at.</param>
/// <param name="WhyNot">Why nothing can be said; none where something can.</param>
public sealed record DiscussionDivergence(AspectLevel Level, IReadOnlyList<MissingDiscussion> Missing, IReadOnlyList<CountAddress> Looked, Abstention WhyNot);
