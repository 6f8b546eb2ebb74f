namespace JudicialAnalogs.Search.Fusion;

/// <summary>What each leg gives to each candidate of one query, before any fusion: what weights are learned from.</summary>
/// <param name="Ids">Candidates: every leg's best documents, each once.</param>
/// <param name="Legs">Names of the legs that could answer, as in <see cref="Explanations.LegExplanation.Leg"/>.</param>
/// <param name="Raw">By leg, then by candidate: the leg's own score; 0 or less for a document that does not match.</param>
/// <param name="Normalised">By leg, then by candidate: the same within 0..1, as the convex combination adds it.</param>
public sealed record LegScores(
    IReadOnlyList<string> Ids, IReadOnlyList<string> Legs, IReadOnlyList<double[]> Raw, IReadOnlyList<double[]> Normalised)
{
    /// <summary>The documents that one leg finds, in no order; empty for a leg that could not answer.</summary>
    public IReadOnlyList<(string Id, double Score)> Alone(string leg)
    {
        var place = Legs.ToList().IndexOf(leg);
        return place < 0 ? [] : Found(Raw[place]);
    }

    /// <summary>The candidates under some weights, in no order; those with a score of 0 are left out.</summary>
    public IReadOnlyList<(string Id, double Score)> Fuse(FusionWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var scores = new double[Ids.Count];
        for (var leg = 0; leg < Legs.Count; leg++)
        {
            var weight = weights.Of(Legs[leg]);
            if (weight == 0)
                continue;
            var given = weights.Method == FusionMethod.Convex ? Normalised[leg] : ReciprocalRanks(Raw[leg]);
            for (var i = 0; i < scores.Length; i++)
                scores[i] += weight * given[i];
        }

        return Found(scores);
    }

    private double[] ReciprocalRanks(double[] raw)
    {
        var given = new double[raw.Length];
        var rank = 0;
        foreach (var i in Enumerable.Range(0, raw.Length).Where(i => raw[i] > 0).OrderByDescending(i => raw[i]).ThenBy(i => Ids[i], StringComparer.Ordinal))
            given[i] = 1.0 / (FusionWeights.RankConstant + ++rank);
        return given;
    }

    private List<(string Id, double Score)> Found(double[] scores) =>
        [.. Enumerable.Range(0, scores.Length).Where(i => scores[i] > 0).Select(i => (Ids[i], scores[i]))];
}
