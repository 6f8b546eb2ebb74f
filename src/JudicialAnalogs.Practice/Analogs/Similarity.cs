using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>
/// How alike a decided count is to a case, in five parts from 0 to 1 that are shown apart. The punishment is not among them.
/// </summary>
/// <param name="Qualification">Same article 0.5, same part 0.7, the rest by the share of common points.</param>
/// <param name="Facts">Wording of the facts: the text search's score.</param>
/// <param name="Factors">Circumstances of УК ст. 53–54 in common: Jaccard index; when neither has any 1, but 0 for a case without a qualification, whose circumstances are not known.</param>
/// <param name="CitedNorms">Norms of the Criminal Code cited in common: Jaccard index; 0 when neither cites any.</param>
/// <param name="LegalState">Upheld 1, not appealed or not known 0.8, changed 0.4, cancelled 0.</param>
public sealed record Similarity(double Qualification, double Facts, double Factors, double CitedNorms, double LegalState)
{
    /// <summary>Weights of the five parts in the order of the list, summing to 1: what was done and how it is qualified come first.</summary>
    public static Similarity Weights { get; } = new(0.35, 0.35, 0.15, 0.10, 0.05);

    /// <summary>The score that lists are ordered by: the weighted sum of the five parts, 0 to 1.</summary>
    public double RankScore =>
        (Weights.Qualification * Qualification) + (Weights.Facts * Facts) + (Weights.Factors * Factors)
        + (Weights.CitedNorms * CitedNorms) + (Weights.LegalState * LegalState);

    /// <summary>Compares.</summary>
    /// <param name="query">The case.</param>
    /// <param name="decided">The decided count.</param>
    /// <param name="facts">The text search's score of its act, 0 to 1.</param>
    public static Similarity Of(CaseQuery query, DecidedCount decided, double facts) => new(
        OfQualification(query.Count.Found ?? query.Count.Charged, decided.Facts.Found),
        Math.Clamp(facts, 0, 1),
        Jaccard(query.Count.Factors, decided.Facts.Factors, whenBothEmpty: query.Count.Found is null ? 0 : 1),
        Jaccard(CodeNorms(query.CitedNorms), CodeNorms(decided.CitedNorms), whenBothEmpty: 0),
        decided.AppealOutcome switch { AppealOutcome.Upheld => 1, AppealOutcome.Changed => 0.4, AppealOutcome.Cancelled => 0, _ => 0.8 });

    private static double OfQualification(Qualification? sought, Qualification? found)
    {
        if (sought is null || found is null || sought.Article != found.Article)
            return 0;
        if (sought.Part != found.Part)
            return 0.5;
        return 0.7 + (0.3 * Jaccard(sought.Points.ToHashSet(), found.Points.ToHashSet(), whenBothEmpty: 1));
    }

    private static HashSet<NormRef> CodeNorms(IEnumerable<NormRef> norms) => norms.Where(norm => norm.Act == "УК").ToHashSet();

    private static double Jaccard<T>(IReadOnlySet<T> one, IReadOnlySet<T> other, double whenBothEmpty)
    {
        if (one.Count == 0 && other.Count == 0)
            return whenBothEmpty;
        var common = one.Count(other.Contains);
        return (double)common / (one.Count + other.Count - common);
    }
}
