using System.Globalization;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>How the legs of the search are joined, in words.</summary>
internal static class RankingLine
{
    public static string Of(FusionWeights weights) => string.Create(
        CultureInfo.InvariantCulture,
        $"{weights.Method}: keyword {weights.Keyword:0.##}, vector {weights.Vector:0.##}, shingle {weights.Shingle:0.##}, {TermsOf(weights)} terms; {(weights.LearnedFrom > 0 ? $"learned from {weights.LearnedFrom} queries" : "not learned")}");

    /// <summary>The same for JSON.</summary>
    public static object Shown(FusionWeights weights) =>
        new { fusion = weights.Method.ToString(), keyword = weights.Keyword, vector = weights.Vector, shingle = weights.Shingle, max_terms = TermsOf(weights), learned_from = weights.LearnedFrom };

    private static int TermsOf(FusionWeights weights) => weights.MaxTerms ?? HybridQuery.UsualTerms;
}
