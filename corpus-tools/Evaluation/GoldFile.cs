using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>Reads a file of gold: a JSON array of acts, or one act a line.</summary>
internal static class GoldFile
{
    /// <summary>The acts in the file's order.</summary>
    /// <exception cref="BadInputException">The file or an act's file is missing, or the gold is not in the schema.</exception>
    public static IEnumerable<EvaluatedAct> Load(string path)
    {
        if (!File.Exists(path))
            throw new BadInputException($"{path}: no such file");
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return Acts(path).Select(act => new EvaluatedAct(act.Gold, FileOf(folder, act.Gold.File), act.Acceptable));
    }

    private static IEnumerable<(ExtractedAct Gold, IReadOnlyList<ExtractedArgument> Acceptable)> Acts(string path)
    {
        var line = 0;
        foreach (var text in path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? File.ReadLines(path) : [File.ReadAllText(path)])
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
                continue;
            List<(ExtractedAct, IReadOnlyList<ExtractedArgument>)> acts;
            try
            {
                using var json = JsonDocument.Parse(text);
                acts = json.RootElement.ValueKind == JsonValueKind.Array
                    ? [.. json.RootElement.EnumerateArray().Select(ActOf)]
                    : [ActOf(json.RootElement)];
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
            {
                throw new BadInputException($"{path}:{line}: not gold of docs/extraction-schema.md: {error.Message}");
            }

            foreach (var act in acts)
                yield return act;
        }
    }

    private static (ExtractedAct Gold, IReadOnlyList<ExtractedArgument> Acceptable) ActOf(JsonElement act) =>
        (ExtractionJson.Read(act), act.TryGetProperty("key_arguments_acceptable", out var list) ? [.. list.EnumerateArray().Select(AcceptableOf)] : []);

    private static ExtractedArgument AcceptableOf(JsonElement argument) => argument.ValueKind == JsonValueKind.String
        ? new ExtractedArgument(argument.GetString()!, "")
        : new ExtractedArgument(argument.GetProperty("quote").GetString()!, argument.TryGetProperty("effect", out var effect) ? effect.GetString()! : "");

    private static string FileOf(string folder, string name) =>
        new[] { Path.Combine(folder, name), Path.Combine(folder, "acts", name) }.FirstOrDefault(File.Exists)
        ?? throw new BadInputException($"{name}: the gold names this file and it lies neither beside the gold nor in acts/ below it");
}
