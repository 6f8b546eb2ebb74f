using System.Globalization;

namespace JudicialAnalogs.CorpusTools.Evaluation.Retrieval;

/// <summary>Writes rankings as trec_eval reads them: <c>query Q0 document rank score tag</c>.</summary>
internal static class TrecRun
{
    /// <summary>Documents kept of one ranking.</summary>
    public const int Depth = 1000;

    /// <summary>
    /// The best <see cref="Depth"/> documents in trec_eval's order: by score in single precision, which is what it keeps, then by
    /// identifier, both greatest first.
    /// </summary>
    public static IReadOnlyList<(string Id, double Score)> Cut(IEnumerable<(string Id, double Score)> found) =>
        [.. found.Select(hit => (hit.Id, Score: (double)(float)hit.Score))
            .OrderByDescending(hit => hit.Score).ThenByDescending(hit => hit.Id, StringComparer.Ordinal).Take(Depth)];

    /// <summary>Writes a leg's rankings to a file.</summary>
    public static void Write(string path, LegReport report)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        foreach (var (query, found) in report.Runs)
        {
            for (var i = 0; i < found.Count; i++)
                file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query} Q0 {found[i].Id} {i + 1} {found[i].Score:G9} {report.Leg}"));
        }
    }
}
