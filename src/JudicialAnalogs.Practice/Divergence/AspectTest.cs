using JudicialAnalogs.Practice.Conformal;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>
/// Places a score among those of held-out decisions of its group. "Notice" is group-conditional conformal, "sharp" the
/// calibration-conditional limit, as for punishments; each aspect holds its rates by itself (docs/decisions/0013).
/// </summary>
/// <param name="options">Levels.</param>
public sealed class AspectTest(DivergenceOptions options)
{
    /// <summary>The level of a draft.</summary>
    /// <param name="scores">Held-out scores.</param>
    /// <param name="groups">Groups of the draft, finest first.</param>
    /// <param name="score">Its score; larger is further from practice.</param>
    /// <param name="mayBeSharp">False where the effect is too small, or the aspect asks for no reason.</param>
    public AspectLevel Of(AspectScores scores, IReadOnlyList<string> groups, double score, bool mayBeSharp) =>
        Of(group => scores.Of(group), groups, score, mayBeSharp);

    /// <summary>The level of a held-out decision among the others: its own score is taken out first.</summary>
    /// <param name="scores">Held-out scores, its own among them.</param>
    /// <param name="groups">Its groups.</param>
    /// <param name="score">Its score.</param>
    /// <param name="mayBeSharp">As above.</param>
    public AspectLevel OfHeldOut(AspectScores scores, IReadOnlyList<string> groups, double score, bool mayBeSharp) =>
        Of(group => Without(scores.Of(group), score), groups, score, mayBeSharp);

    private AspectLevel Of(Func<string, IReadOnlyList<double>> scoresOf, IReadOnlyList<string> groups, double score, bool mayBeSharp)
    {
        var sets = groups.Select(group => (Group: group, Scores: scoresOf(group))).ToList();

        // Sharp is looked for in the finest group that is large enough for it, and a notice there too: one finding speaks of one group.
        var at = sets.FindIndex(set => ConformalLimit.Rank(set.Scores.Count, options.SharpLevel, options.SharpConfidence) > 0);
        if (at < 0)
            at = sets.FindIndex(set => set.Scores.Count >= options.NoticeSize);
        if (at < 0)
            return AspectLevel.NotEnough(groups);
        var (group, scores) = sets[at];
        var pValue = ConformalLimit.PValue(scores, score);
        var rank = ConformalLimit.Rank(scores.Count, options.SharpLevel, options.SharpConfidence);
        var sharp = mayBeSharp && rank > 0 && score > scores[^rank];
        var level = sharp ? DivergenceLevel.Sharp : pValue <= options.NoticeLevel ? DivergenceLevel.Notice : DivergenceLevel.None;
        return new AspectLevel(
            level,
            pValue,
            scores.Count,
            group,
            [.. groups.Take(at)],
            sharp ? options.SharpLevel : options.NoticeLevel,
            sharp ? options.SharpConfidence : 0);
    }

    private static List<double> Without(IReadOnlyList<double> ascending, double score)
    {
        var rest = ascending.ToList();
        rest.Remove(score);
        return rest;
    }
}
