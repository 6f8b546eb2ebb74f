using System.Text.Json.Serialization;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>How often untouched decisions of a stratum were flagged.</summary>
/// <param name="Key">Its columns and values.</param>
/// <param name="Learned">Its decisions in the years learned from.</param>
/// <param name="Tested">Its decisions in the test years.</param>
/// <param name="Rate">Share flagged, of all in the test years.</param>
/// <param name="Interval">95 % interval of the rate.</param>
/// <param name="Abstention">Share abstained from.</param>
internal sealed record StratumFigures(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("n_fit")] int Learned,
    [property: JsonPropertyName("n_test")] int Tested,
    [property: JsonPropertyName("rate")] double Rate,
    [property: JsonPropertyName("interval")] double[] Interval,
    [property: JsonPropertyName("abstention")] double Abstention)
{
    public static StratumFigures Of(string key, int learned, IReadOnlyList<FlagRow> rows)
    {
        var flagged = rows.Count(row => row.Flagged);
        return new StratumFigures(
            key, learned, rows.Count, (double)flagged / rows.Count, BinomialInterval.Of(flagged, rows.Count), (double)rows.Count(row => row.Abstained) / rows.Count);
    }
}
