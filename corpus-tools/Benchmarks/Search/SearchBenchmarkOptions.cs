using System.Globalization;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Search;

/// <summary>What to build and to time.</summary>
/// <param name="Acts">Acts in the archive at last.</param>
/// <param name="Tokens">Words in an act.</param>
/// <param name="Queries">Queries of each kind.</param>
/// <param name="Seed">Seed of the archive and the queries.</param>
/// <param name="Vocabulary">Different words of a language.</param>
/// <param name="Dimensions">Dimensions of the vectors; 0 for none.</param>
/// <param name="Shingles">Whether shared wording is indexed too.</param>
/// <param name="PeerQueries">Queries of each kind for SQLite FTS5; 0 leaves it out.</param>
internal sealed record SearchBenchmarkOptions(
    int Acts, int Tokens, int Queries, int Seed, int Vocabulary, int Dimensions, bool Shingles, int PeerQueries)
{
    /// <summary>What an archive is made from: folders of equal archives can be used again.</summary>
    public string Archive => string.Create(CultureInfo.InvariantCulture, $"seed {Seed}, {Tokens} tokens, vocabulary {Vocabulary}, {Dimensions} dimensions, shingles {Shingles}");

    /// <summary>Words in a query.</summary>
    public static IReadOnlyList<int> Terms { get; } = [5, 20, 60, 150];

    /// <summary>Sizes of the archive at which everything is timed: tens of thousands, hundreds of thousands and so on up to the last.</summary>
    public IEnumerable<int> Sizes
    {
        get
        {
            for (var size = 10_000; size < Acts; size *= 10)
                yield return size;
            yield return Acts;
        }
    }
}
