using System.Globalization;
using System.Text;
using JudicialAnalogs.Search.Documents;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Search;

/// <summary>
/// Seeded acts of any number, each always the same: words drawn by Zipf's law (the share of the word of rank r falls with 1/r), seven acts of ten
/// in Russian and the others in Kazakh. There are no stop words, so every word is indexed and the commonest stand in nearly every act of
/// their language: harder on a search engine than real texts, from which such words are dropped.
/// </summary>
/// <param name="seed">Seed of everything.</param>
/// <param name="tokens">Words in an act.</param>
/// <param name="vocabulary">Different words of a language.</param>
internal sealed class ZipfianArchive(int seed, int tokens, int vocabulary)
{
    /// <summary>Courts, each with as many acts as any other.</summary>
    public const int Courts = 20;

    private const int TitleWords = 8;
    private readonly MadeUpWords _russian = new(vocabulary, kazakh: false);
    private readonly MadeUpWords _kazakh = new(vocabulary, kazakh: true);

    /// <summary>Fields of the index: a title, which counts twice, and a text with vectors of the whole act.</summary>
    /// <param name="shingles">Whether the text feeds the shared-wording leg.</param>
    public SearchSchema Schema(bool shingles) => new(
        new SearchField("title") { Weight = 2 },
        new SearchField("text") { VectorWeight = 1, Shingles = shingles })
    { PassageTerms = Math.Clamp(tokens * 2, 16, 4096) };

    /// <summary>Title and text of an act.</summary>
    public (string Title, string Text) Act(int number)
    {
        var random = RandomOf(number);
        var words = WordsOf(random);
        return (Words(random, words, Math.Min(TitleWords, tokens)), Words(random, words, Math.Max(0, tokens - TitleWords)));
    }

    /// <summary>An act as the index takes it.</summary>
    public SearchDocument Document(int number)
    {
        var (title, text) = Act(number);
        return new SearchDocument(string.Create(CultureInfo.InvariantCulture, $"act-{number}"))
        {
            Fields = new Dictionary<string, string> { ["title"] = title, ["text"] = text },
            Facets = new Dictionary<string, IReadOnlyList<string>> { ["court"] = [Court(number)] },
            Numbers = new Dictionary<string, double> { ["date"] = RandomOf(number).Next(3650) },
        };
    }

    /// <summary>Court of an act.</summary>
    public static string Court(int number) => string.Create(CultureInfo.InvariantCulture, $"court-{number % Courts}");

    /// <summary>Different words of an act, in seeded order; of an act outside the archive they make a query.</summary>
    /// <param name="number">The act.</param>
    /// <param name="count">Words wanted; fewer when the act has fewer.</param>
    public string Query(int number, int count)
    {
        var random = RandomOf(number);
        var words = WordsOf(random);
        var taken = new HashSet<int>();
        var different = Enumerable.Range(0, tokens).Select(_ => Rank(random)).Where(taken.Add).ToArray();
        random.Shuffle(different);
        return string.Join(' ', different.Take(count).Select(rank => words[rank, 0]));
    }

    private Random RandomOf(int number) => new(HashCode(seed, number));

    private MadeUpWords WordsOf(Random random) => random.Next(10) < 7 ? _russian : _kazakh;

    private string Words(Random random, MadeUpWords words, int count)
    {
        var text = new StringBuilder(count * 9);
        for (var i = 0; i < count; i++)
        {
            text.Append(words[Rank(random), random.Next(MadeUpWords.Forms)]);
            text.Append(i % 14 == 13 ? ". " : " ");
        }

        return text.ToString();
    }

    private int Rank(Random random) => Math.Min(vocabulary - 1, (int)Math.Pow(vocabulary + 1, random.NextDouble()) - 1);

    private static int HashCode(int seed, int number)
    {
        var mixed = ((ulong)(uint)seed << 32 | (uint)number) * 0x9E3779B97F4A7C15;
        return (int)(mixed >> 33);
    }
}
