using JudicialAnalogs.Practice.Consistency;

namespace JudicialAnalogs.CorpusTools.Evaluation.Consistency;

/// <summary>
/// A line of severity from kinds, mildest first, and sizes within a kind: each decision's place among all, as the normal score of that place, so
/// that no unit has to be made of another and no single long sentence outweighs a thousand fines.
/// </summary>
internal static class SeverityRanks
{
    /// <summary>Severity of each decision; a size that is not known stands in the middle of its kind.</summary>
    public static double?[] Of(IReadOnlyList<int> kinds, IReadOnlyList<double?> sizes)
    {
        var middles = Enumerable.Range(0, kinds.Count).Where(i => sizes[i] is not null).GroupBy(i => kinds[i]).ToDictionary(
            kind => kind.Key,
            kind =>
            {
                var ascending = kind.Select(i => sizes[i]!.Value).Order().ToArray();
                return ascending[ascending.Length / 2];
            });
        var places = kinds.Select((kind, i) => (kind, size: sizes[i] ?? middles.GetValueOrDefault(kind))).ToArray();
        return Scores(kinds.Count, i => places[i]);
    }

    /// <summary>Severity of each by a number that is the harsher the higher it is; null where none is given.</summary>
    public static double?[] Of(IReadOnlyList<double?> numbers)
    {
        var given = Enumerable.Range(0, numbers.Count).Where(i => numbers[i] is not null).ToArray();
        var scores = Scores(given.Length, i => numbers[given[i]]!.Value);
        var severities = new double?[numbers.Count];
        for (var i = 0; i < given.Length; i++)
            severities[given[i]] = scores[i];
        return severities;
    }

    private static double?[] Scores<T>(int count, Func<int, T> placeOf)
    {
        var scores = new double?[count];
        var below = 0;
        foreach (var equal in Enumerable.Range(0, count).GroupBy(placeOf).OrderBy(place => place.Key))
        {
            var members = equal.ToList();
            var score = NormalScore.Of((below + (members.Count / 2.0)) / count);
            members.ForEach(i => scores[i] = score);
            below += members.Count;
        }

        return scores;
    }
}
