using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>What some of the acts alike in facts voted for.</summary>
/// <param name="Part">Article and part found by the court; null for a kind of dispute.</param>
/// <param name="Category">Kind of dispute in words of the act most alike; empty for a qualification.</param>
/// <param name="Acts">Acts that have it, 1 and more.</param>
/// <param name="Share">Their share of all votes by likeness, above 0 to 1.</param>
public sealed record PresumedShare(NormRef? Part, string Category, int Acts, double Share);
