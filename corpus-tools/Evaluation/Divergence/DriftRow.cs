using System.Text.Json.Serialization;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>A stratum whose practice was noticed to shift in the test years.</summary>
/// <param name="Stratum">Its key.</param>
/// <param name="Line">Line of the decision after which it was noticed.</param>
/// <param name="Year">Year of that decision.</param>
/// <param name="TestedBefore">Decisions of the stratum in the test years up to the notice, that one included.</param>
/// <param name="SinceChange">Decisions of the stratum since the estimated change.</param>
/// <param name="Message">The same in words.</param>
internal sealed record DriftRow(
    [property: JsonPropertyName("stratum")] string Stratum,
    [property: JsonPropertyName("line")] int Line,
    [property: JsonPropertyName("year")] int Year,
    [property: JsonPropertyName("tested_before")] int TestedBefore,
    [property: JsonPropertyName("since_change")] int SinceChange,
    [property: JsonPropertyName("message")] string Message);
