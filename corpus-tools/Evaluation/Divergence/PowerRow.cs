using System.Text.Json.Serialization;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>Share of planted divergences that each rule flags; a decision it abstains from is not found.</summary>
/// <param name="Shift">What was planted.</param>
/// <param name="Planted">Decisions of the test years it could be planted into.</param>
/// <param name="Sharp">Found at sharp.</param>
/// <param name="Notice">Found at notice.</param>
/// <param name="Iqr">Found by quartile fences.</param>
/// <param name="Mad">Found by median deviations.</param>
/// <param name="Z">Found by standard deviations.</param>
internal sealed record PowerRow(
    [property: JsonPropertyName("shift")] string Shift,
    [property: JsonPropertyName("planted")] int Planted,
    [property: JsonPropertyName("sharp")] double Sharp,
    [property: JsonPropertyName("notice")] double Notice,
    [property: JsonPropertyName("iqr")] double Iqr,
    [property: JsonPropertyName("mad")] double Mad,
    [property: JsonPropertyName("z")] double Z);
