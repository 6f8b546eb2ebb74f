using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>
/// How alike a decided unit is to a case, in five parts from 0 to 1 that are shown apart. What the court decided is not among them.
/// </summary>
/// <param name="Qualification">A count: same article 0.5, same part 0.7, the rest by the share of common points. A claim: words of the kind of dispute in common (Dice).</param>
/// <param name="Facts">Wording of the facts: the text search's score.</param>
/// <param name="Factors">Circumstances of УК ст. 53–54 in common: Jaccard index; when neither has any 1, but 0 for a case without a qualification, whose circumstances are not known. 0 for a claim.</param>
/// <param name="CitedNorms">Norms cited in common, of the Criminal Code for a count and of substantive law for a claim: Jaccard index; 0 when neither cites any.</param>
/// <param name="LegalState">Upheld 1, not appealed or not known 0.8, changed 0.4, cancelled 0.</param>
public sealed record Similarity(double Qualification, double Facts, double Factors, double CitedNorms, double LegalState)
{
    /// <summary>What each part weighs.</summary>
    public SimilarityWeights Weights { get; init; } = SimilarityWeights.OfCounts;

    /// <summary>True when the case names no qualification or kind of dispute and <see cref="Qualification"/> is the share of acts alike in facts that have that of this one.</summary>
    public bool Presumed { get; init; }

    /// <summary>The score that lists are ordered by: the weighted sum of the five parts, 0 to 1.</summary>
    public double RankScore => Weights.Sum(this);

    /// <summary>Compares with a count.</summary>
    /// <param name="query">The case.</param>
    /// <param name="decided">The decided count.</param>
    /// <param name="facts">The text search's score of its act, 0 to 1.</param>
    public static Similarity Of(CaseQuery query, DecidedCount decided, double facts) => new(
        OfQualification(query.Count.Found ?? query.Count.Charged, decided.Facts.Found),
        Math.Clamp(facts, 0, 1),
        Jaccard(query.Count.Factors, decided.Facts.Factors, whenBothEmpty: query.Count.Found is null ? 0 : 1),
        Jaccard(ComparedNorms.OfCount(query.CitedNorms), ComparedNorms.OfCount(decided.CitedNorms), whenBothEmpty: 0),
        OfLegalState(decided.AppealOutcome));

    /// <summary>Compares with a claim.</summary>
    /// <param name="query">The case.</param>
    /// <param name="decided">The decided claim.</param>
    /// <param name="facts">The text search's score of its act, 0 to 1.</param>
    public static Similarity Of(CaseQuery query, DecidedClaim decided, double facts) => new(
        OfCategory(query.Claim, decided.Facts),
        Math.Clamp(facts, 0, 1),
        0,
        Jaccard(ComparedNorms.OfClaim(query.CitedNorms), ComparedNorms.OfClaim(decided.CitedNorms), whenBothEmpty: 0),
        OfLegalState(decided.AppealOutcome))
    {
        Weights = SimilarityWeights.OfClaims,
    };

    private static double OfLegalState(AppealOutcome outcome) =>
        outcome switch { AppealOutcome.Upheld => 1, AppealOutcome.Changed => 0.4, AppealOutcome.Cancelled => 0, _ => 0.8 };

    internal static double OfQualification(Qualification? sought, Qualification? found)
    {
        if (sought is null || found is null || sought.Article != found.Article)
            return 0;
        if (sought.Part != found.Part)
            return 0.5;
        return 0.7 + (0.3 * Jaccard(sought.Points.ToHashSet(), found.Points.ToHashSet(), whenBothEmpty: 1));
    }

    internal static double OfCategory(CaseClaim? sought, CaseClaim found)
    {
        var words = (sought?.CategoryTerms.Count ?? 0) + found.CategoryTerms.Count;
        return sought is null || words == 0 ? 0 : 2.0 * sought.CategoryTerms.Count(found.CategoryTerms.Contains) / words;
    }

    private static double Jaccard<T>(IReadOnlySet<T> one, IReadOnlySet<T> other, double whenBothEmpty)
    {
        if (one.Count == 0 && other.Count == 0)
            return whenBothEmpty;
        var common = one.Count(other.Contains);
        return (double)common / (one.Count + other.Count - common);
    }
}
