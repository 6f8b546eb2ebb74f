using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search.Internal.Fusion;

/// <summary>One query's candidates, ready to be ranked under many weights: identifiers descending, so that ties fall as in trec_eval.</summary>
internal sealed class FusedCandidates
{
    private readonly double[]? _keyword;
    private readonly double[]? _vector;
    private readonly double[]? _shingle;
    private readonly int[] _relevant;
    private readonly int _relevantInAll;
    private readonly double[] _scores;

    public FusedCandidates(JudgedQuery query)
    {
        var scores = query.Scores;
        var order = Enumerable.Range(0, scores.Ids.Count).OrderByDescending(i => scores.Ids[i], StringComparer.Ordinal).ToArray();
        double[]? Of(string leg)
        {
            for (var l = 0; l < scores.Legs.Count; l++)
            {
                if (scores.Legs[l] == leg)
                    return [.. order.Select(i => scores.Normalised[l][i])];
            }

            return null;
        }

        (_keyword, _vector, _shingle) = (Of("keyword"), Of("vector"), Of("shingle"));
        _relevant = [.. Enumerable.Range(0, order.Length).Where(place => query.Grades.GetValueOrDefault(scores.Ids[order[place]]) > 0)];
        _relevantInAll = query.Grades.Values.Count(grade => grade > 0);
        _scores = new double[order.Length];
    }

    public double AveragePrecision(FusionWeights weights)
    {
        Array.Clear(_scores);
        Add(_keyword, weights.Keyword);
        Add(_vector, weights.Vector);
        Add(_shingle, weights.Shingle);
        var ranks = _relevant.Where(place => _scores[place] > 0).Select(Rank).Order().ToArray();
        return _relevantInAll == 0 ? 0 : ranks.Select((rank, found) => (found + 1.0) / rank).Sum() / _relevantInAll;
    }

    private void Add(double[]? leg, double weight)
    {
        if (leg is null || weight == 0)
            return;
        for (var i = 0; i < leg.Length; i++)
            _scores[i] += weight * leg[i];
    }

    private int Rank(int place)
    {
        var rank = 1;
        for (var i = 0; i < _scores.Length; i++)
        {
            if (_scores[i] > _scores[place] || (_scores[i] == _scores[place] && i < place))
                rank++;
        }

        return rank;
    }
}
