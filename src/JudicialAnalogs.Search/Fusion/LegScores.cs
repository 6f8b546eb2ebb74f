namespace JudicialAnalogs.Search.Fusion;

/// <summary>What each leg gives to each candidate of one query, before any fusion: what weights are learned from.</summary>
/// <param name="Ids">Candidates: every leg's best documents, each once.</param>
/// <param name="Legs">Names of the legs that could answer, as in <see cref="Explanations.LegExplanation.Leg"/>.</param>
/// <param name="Raw">By leg, then by candidate: the leg's own score; 0 or less for a document that does not match.</param>
/// <param name="Normalised">By leg, then by candidate: the same within 0..1, as the convex combination adds it.</param>
public sealed record LegScores(
    IReadOnlyList<string> Ids, IReadOnlyList<string> Legs, IReadOnlyList<double[]> Raw, IReadOnlyList<double[]> Normalised)
{
    /// <summary>What the explanations of a result tell: its hits are the candidates. Resemblances of facets are left out.</summary>
    /// <param name="result">A result of a query that asked for explanations under weights above 0 for every leg.</param>
    public static LegScores Explained(HybridResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var hits = result.Hits.Where(hit => hit.Explanation is not null).ToList();
        string[] legs = [.. hits.SelectMany(hit => hit.Explanation!.Legs).Select(leg => leg.Leg).Where(leg => !leg.StartsWith("facet:", StringComparison.Ordinal)).Distinct()];
        double[] Of(string name, Func<Explanations.LegExplanation, double> given) =>
            [.. hits.Select(hit => hit.Explanation!.Legs.FirstOrDefault(leg => leg.Leg == name) is { } leg ? given(leg) : 0)];
        return new([.. hits.Select(hit => hit.Id)], legs, [.. legs.Select(leg => Of(leg, given => given.Raw))], [.. legs.Select(leg => Of(leg, given => given.Normalised))]);
    }

    /// <summary>The documents that one leg finds, in no order; empty for a leg that could not answer.</summary>
    public IReadOnlyList<(string Id, double Score)> Alone(string leg)
    {
        var place = Legs.ToList().IndexOf(leg);
        return place < 0 ? [] : Found(Raw[place]);
    }

    /// <summary>The same with one leg's scores taken from another index of the same documents; candidates are those of both.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="from">Scores that have the leg.</param>
    public LegScores Replace(string leg, LegScores from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var place = from.Legs.ToList().IndexOf(leg);
        ArgumentOutOfRangeException.ThrowIfNegative(place, nameof(leg));
        string[] ids = [.. Ids.Union(from.Ids)];
        var places = ids.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        double[] Spread(IReadOnlyList<string> own, double[] scores)
        {
            var spread = new double[ids.Length];
            for (var i = 0; i < scores.Length; i++)
                spread[places[own[i]]] = scores[i];
            return spread;
        }

        var others = Enumerable.Range(0, Legs.Count).Where(l => Legs[l] != leg).ToArray();
        return new(
            ids,
            [leg, .. others.Select(l => Legs[l])],
            [Spread(from.Ids, from.Raw[place]), .. others.Select(l => Spread(Ids, Raw[l]))],
            [Spread(from.Ids, from.Normalised[place]), .. others.Select(l => Spread(Ids, Normalised[l]))]);
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
