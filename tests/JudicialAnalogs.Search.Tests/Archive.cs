using JudicialAnalogs.Search.Documents;

namespace JudicialAnalogs.Search.Tests;

/// <summary>Schemas and seeded documents with made-up words.</summary>
internal static class Archive
{
    public static SearchSchema Schema { get; } = new(
        new SearchField("title") { Weight = 2, K1 = 1.0, B = 0.3 },
        new SearchField("facts") { VectorWeight = 1, Shingles = true },
        new SearchField("norms") { Weight = 1.5, K1 = 1.6, B = 0 })
    { PassageTerms = 24 };

    public static string Word(int rank) => $"w{rank}";

    /// <summary>A word with a Zipf-like frequency among <paramref name="vocabulary"/> words.</summary>
    public static string Draw(Random random, int vocabulary) => Word((int)(Math.Pow(vocabulary, random.NextDouble()) - 1));

    public static string Text(Random random, int words, int vocabulary) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Draw(random, vocabulary)));

    public static SearchDocument Document(Random random, int number, int vocabulary = 300, int words = 60) => new($"d{number:d5}")
    {
        Fields = new Dictionary<string, string>
        {
            ["title"] = Text(random, random.Next(0, 6), vocabulary),
            ["facts"] = Text(random, random.Next(1, words * 2), vocabulary),
            ["norms"] = Text(random, random.Next(0, 4), 20),
        },
        Facets = new Dictionary<string, IReadOnlyList<string>>
        {
            ["court"] = [$"c{random.Next(4)}"],
            ["article"] = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"a{random.Next(8)}").Distinct()],
        },
        Numbers = random.Next(5) == 0 ? new Dictionary<string, double>() : new Dictionary<string, double> { ["date"] = random.Next(1000) },
    };

    public static List<SearchDocument> Documents(int seed, int count, int vocabulary = 300, int words = 60)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Document(random, i, vocabulary, words))];
    }
}
