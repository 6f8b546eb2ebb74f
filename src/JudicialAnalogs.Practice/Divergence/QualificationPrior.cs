using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>
/// How often each article, part and set of points was found in the whole archive: what a probability falls back to where neighbours are few.
/// A half is added to every number and one unseen possibility stands beside the seen ones, so that nothing is impossible (Jeffreys).
/// </summary>
public sealed class QualificationPrior
{
    private const double Added = 0.5;

    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _points = new(StringComparer.Ordinal);
    private readonly HashSet<FoundOutcome> _outcomes = [];
    private readonly int _size;

    /// <summary>Counts a table.</summary>
    public QualificationPrior(CountTable table)
    {
        foreach (var count in table.All)
        {
            if (!IsDecided(count))
                continue;
            _size++;
            var outcome = FoundOutcome.Of(count.Facts.Found);
            _outcomes.Add(outcome);
            Add(_articles, outcome.Article);
            Add(Inner(_parts, outcome.Article), outcome.Part);
            Add(Inner(_points, PartKey(outcome.Article, outcome.Part)), outcome.Points);
        }
    }

    /// <summary>Every outcome of the archive.</summary>
    public IReadOnlyCollection<FoundOutcome> Outcomes => _outcomes;

    /// <summary>True when it is known what the court found: an article, or nothing.</summary>
    public static bool IsDecided(DecidedCount count) => count.Facts.Found is not null || count.Acquitted;

    /// <summary>Share of an article, above 0 and below 1.</summary>
    /// <param name="article">Article, or <see cref="FoundOutcome.Acquitted"/>.</param>
    /// <param name="without">What the decision asked about found, which is left out of the numbers; null for a draft.</param>
    public double Article(string article, FoundOutcome? without) => Share(_articles, _size, article, without is null ? null : without.Article);

    /// <summary>Share of a part among the counts of an article.</summary>
    /// <param name="article">Article.</param>
    /// <param name="part">Part; empty for none.</param>
    /// <param name="without">As above.</param>
    public double Part(string article, string part, FoundOutcome? without) =>
        Share(Given(_parts, article), Given(_articles, article), part, without?.Article == article ? without.Part : null);

    /// <summary>Share of a set of points among the counts of a part.</summary>
    /// <param name="article">Article.</param>
    /// <param name="part">Part; empty for none.</param>
    /// <param name="points">Points, comma-separated; empty for none.</param>
    /// <param name="without">As above.</param>
    public double Points(string article, string part, string points, FoundOutcome? without) =>
        Share(
            Given(_points, PartKey(article, part)),
            Given(Given(_parts, article) ?? [], part),
            points,
            without?.Article == article && without.Part == part ? without.Points : null);

    private static string PartKey(string article, string part) => $"{article}|{part}";

    private static double Share(Dictionary<string, int>? numbers, int size, string key, string? without)
    {
        var seen = numbers?.Count ?? 0;
        var (number, all) = (numbers is null ? 0 : Given(numbers, key), size);
        if (without is not null)
        {
            all--;
            if (without == key)
                number--;

            // A possibility that only the decision itself has shown is unseen without it.
            if (Given(numbers ?? [], without) == 1)
                seen--;
        }

        return (number + Added) / (all + (Added * (seen + 1)));
    }

    private static int Given(Dictionary<string, int> numbers, string key) => numbers.GetValueOrDefault(key);

    private static Dictionary<string, int>? Given(Dictionary<string, Dictionary<string, int>> numbers, string key) => numbers.GetValueOrDefault(key);

    private static void Add(Dictionary<string, int> numbers, string key) => numbers[key] = numbers.GetValueOrDefault(key) + 1;

    private static Dictionary<string, int> Inner(Dictionary<string, Dictionary<string, int>> numbers, string key)
    {
        if (!numbers.TryGetValue(key, out var inner))
            numbers.Add(key, inner = new Dictionary<string, int>(StringComparer.Ordinal));
        return inner;
    }
}
