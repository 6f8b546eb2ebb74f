using System.Text.Encodings.Web;
using System.Text.Json;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>How commands print JSON: Cyrillic letters as they are.</summary>
internal static class PrintedJson
{
    /// <summary>Names as they are declared.</summary>
    public static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Names in the snake case of the documented schemas.</summary>
    public static JsonSerializerOptions Snake { get; } = new(Plain) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
}
