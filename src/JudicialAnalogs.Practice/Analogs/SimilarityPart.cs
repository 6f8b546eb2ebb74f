using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>One part of a similarity and what it rests on.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Value">0 to 1.</param>
/// <param name="Weight">What it weighs in the order of the list.</param>
/// <param name="Shared">What both have, in ordinal order: norms, codes of circumstances, kinds of dispute. Always empty for the facts, whose words only their passages tell, and for the legal state.</param>
/// <param name="Other">What only the act has.</param>
/// <param name="Missing">What only the case has.</param>
public sealed record SimilarityPart(
    SimilarityPartKind Kind, double Value, double Weight, IReadOnlyList<string> Shared, IReadOnlyList<string> Other, IReadOnlyList<string> Missing)
{
    /// <summary>The five parts of an analog's similarity, in the order of the enumeration.</summary>
    public static IReadOnlyList<SimilarityPart> Of(CaseQuery query, AlikeUnit alike)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(alike);
        var (similarity, weights) = (alike.Similarity, alike.Similarity.Weights);
        var count = (alike.Unit as DecidedCount)?.Facts;
        return
        [
            alike.Unit is DecidedClaim claim
                ? Of(SimilarityPartKind.Qualification, similarity.Qualification, weights.Qualification, Category(query.Claim), Category(claim.Facts))
                : Of(SimilarityPartKind.Qualification, similarity.Qualification, weights.Qualification, Levels(query.Count.Found ?? query.Count.Charged), Levels(count?.Found)),
            new SimilarityPart(SimilarityPartKind.Facts, similarity.Facts, weights.Facts, [], [], []),
            Of(SimilarityPartKind.Factors, similarity.Factors, weights.Factors, Codes(query.Count), count is null ? [] : Codes(count)),
            alike.Unit is DecidedClaim
                ? Of(SimilarityPartKind.CitedNorms, similarity.CitedNorms, weights.CitedNorms, ComparedNorms.OfClaim(query.CitedNorms).Select(norm => norm.ToString()), ComparedNorms.OfClaim(alike.Unit.CitedNorms).Select(norm => norm.ToString()))
                : Of(SimilarityPartKind.CitedNorms, similarity.CitedNorms, weights.CitedNorms, ComparedNorms.OfCount(query.CitedNorms).Select(norm => norm.ToString()), ComparedNorms.OfCount(alike.Unit.CitedNorms).Select(norm => norm.ToString())),
            new SimilarityPart(SimilarityPartKind.LegalState, similarity.LegalState, weights.LegalState, [], [], []),
        ];
    }

    private static SimilarityPart Of(SimilarityPartKind kind, double value, double weight, IEnumerable<string> sought, IEnumerable<string> found)
    {
        var (own, other) = (sought.ToHashSet(StringComparer.Ordinal), found.ToHashSet(StringComparer.Ordinal));
        return new SimilarityPart(kind, value, weight, Sorted(own.Where(other.Contains)), Sorted(other.Where(item => !own.Contains(item))), Sorted(own.Where(item => !other.Contains(item))));
    }

    private static IReadOnlyList<string> Sorted(IEnumerable<string> items) => [.. items.Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Codes(CaseCount count) => count.Factors.Select(factor => factor.ToString());

    private static IEnumerable<string> Category(CaseClaim? claim) => claim is { Category.Length: > 0 } ? [claim.Category] : [];

    private static IEnumerable<string> Levels(Qualification? found) => found is null
        ? []
        : found.References.Select(reference => reference.ToString()).Prepend(found.PartReference.ToString()).Prepend($"УК {found.Article}");
}
