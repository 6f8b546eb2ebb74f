using System.Text.Json.Serialization;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>The whole report; docs/divergence-evaluation.md defines every figure.</summary>
internal sealed record DivergenceReport
{
    [JsonPropertyName("sharp")]
    public required LevelFigures Sharp { get; init; }

    [JsonPropertyName("notice")]
    public required LevelFigures Notice { get; init; }

    [JsonPropertyName("power")]
    public required IReadOnlyList<PowerRow> Power { get; init; }

    [JsonPropertyName("rules")]
    public required IReadOnlyDictionary<string, LevelFigures> Rules { get; init; }

    [JsonPropertyName("drift")]
    public required IReadOnlyList<DriftRow> Drift { get; init; }

    [JsonPropertyName("learned")]
    public required int Learned { get; init; }

    [JsonPropertyName("tested")]
    public required int Tested { get; init; }

    [JsonPropertyName("alpha")]
    public required double Alpha { get; init; }

    [JsonPropertyName("confidence")]
    public required double Confidence { get; init; }

    [JsonPropertyName("notice_level")]
    public required double NoticeLevel { get; init; }

    [JsonPropertyName("frozen")]
    public required bool Frozen { get; init; }
}
