namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>Counts right, missing and needless values by field and language and keeps every miss.</summary>
internal sealed class ScoreBoard
{
    private readonly Dictionary<(string Field, string Language), (int Expected, int Found, int Right)> counts = [];
    private readonly List<string> order = [];
    private readonly List<FieldMiss> misses = [];

    /// <summary>Misses in the order they were found.</summary>
    public IReadOnlyList<FieldMiss> Misses => misses;

    /// <summary>Scores by field in the order fields were first seen, languages in ordinal order, <c>all</c> last.</summary>
    public IEnumerable<FieldScore> Scores => order.SelectMany(name => counts
        .Where(entry => entry.Key.Field == name)
        .OrderBy(entry => entry.Key.Language == All ? 1 : 0).ThenBy(entry => entry.Key.Language, StringComparer.Ordinal)
        .Select(entry => new FieldScore(name, entry.Key.Language, entry.Value.Expected, entry.Value.Found, entry.Value.Right)));

    private const string All = "all";

    /// <summary>One value of a field; null stands for nothing on either side.</summary>
    public void Value(string field, EvaluatedAct act, string? expected, string? read, Func<string, string, bool>? same = null)
    {
        var right = expected is not null && read is not null && (same ?? string.Equals)(expected, read);
        Add(field, act, expected is null ? 0 : 1, read is null ? 0 : 1, right ? 1 : 0);
        if (!right && (expected ?? read) is not null)
            misses.Add(new FieldMiss(field, act.Gold.File, expected, read));
    }

    /// <summary>Values whose order does not matter; a value written twice counts once.</summary>
    public void Set(string field, EvaluatedAct act, IEnumerable<string> expected, IEnumerable<string> read)
    {
        var (wanted, found) = (expected.ToHashSet(StringComparer.Ordinal), read.ToHashSet(StringComparer.Ordinal));
        Add(field, act, wanted.Count, found.Count, wanted.Count(found.Contains));
        misses.AddRange(wanted.Where(value => !found.Contains(value)).Order(StringComparer.Ordinal).Select(value => new FieldMiss(field, act.Gold.File, value, null)));
        misses.AddRange(found.Where(value => !wanted.Contains(value)).Order(StringComparer.Ordinal).Select(value => new FieldMiss(field, act.Gold.File, null, value)));
    }

    /// <summary>Counts made elsewhere, with what went wrong.</summary>
    public void Counted(string field, EvaluatedAct act, int expected, int found, int right, IEnumerable<(string? Expected, string? Read)> wrong)
    {
        Add(field, act, expected, found, right);
        misses.AddRange(wrong.Select(miss => new FieldMiss(field, act.Gold.File, miss.Expected, miss.Read)));
    }

    private void Add(string field, EvaluatedAct act, int expected, int found, int right)
    {
        if (expected == 0 && found == 0)
            return;
        if (!order.Contains(field))
            order.Add(field);
        foreach (var key in new[] { (field, act.Gold.Language ?? "und"), (field, All) })
        {
            var sum = counts.GetValueOrDefault(key);
            counts[key] = (sum.Expected + expected, sum.Found + found, sum.Right + right);
        }
    }
}
