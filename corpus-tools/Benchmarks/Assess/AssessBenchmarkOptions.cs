using System.Globalization;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Assess;

/// <summary>What to build and to ask.</summary>
/// <param name="Counts">Decided counts in the archive at last.</param>
/// <param name="Callers">Callers that ask at once, each its next question as soon as it has an answer.</param>
/// <param name="Requests">Questions timed at each size, all callers together.</param>
/// <param name="Words">Made-up words in the facts of an act.</param>
/// <param name="Seed">Seed of the archive and the questions.</param>
internal sealed record AssessBenchmarkOptions(int Counts, int Callers, int Requests, int Words, int Seed)
{
    /// <summary>What an archive is made from: folders of equal archives can be used again.</summary>
    public string Archive => string.Create(CultureInfo.InvariantCulture, $"assess, seed {Seed}, {Words} words");

    /// <summary>Sizes of the archive at which everything is timed: tens of thousands, hundreds of thousands and so on up to the last.</summary>
    public IEnumerable<int> Sizes
    {
        get
        {
            for (var size = 10_000; size < Counts; size *= 10)
                yield return size;
            yield return Counts;
        }
    }
}
