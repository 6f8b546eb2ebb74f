using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>The synthetic archive as it is read from its texts, with what was planted in each act.</summary>
internal static class PlantedArchive
{
    /// <summary>Acts by day, each with its plant; null where it follows the model.</summary>
    /// <param name="folder">Folder that <c>analogs synth</c> wrote.</param>
    /// <exception cref="BadInputException">The folder holds no synthetic archive.</exception>
    public static IReadOnlyList<(CourtAct Act, GoldPlant? Plant)> Read(string folder)
    {
        var (acts, gold) = (Path.Combine(folder, "synthetic-acts.jsonl"), Path.Combine(folder, "synthetic-gold.jsonl"));
        if (!File.Exists(acts) || !File.Exists(gold))
            throw new BadInputException($"{folder}: no synthetic archive; make one with: analogs synth {folder}");
        var plants = File.ReadLines(gold).Select(PlantOf).ToList();
        return
        [
            .. new ActReader().Read(acts).OfType<ReadAct>()
                .Where(read => read.Line is > 0 && read.Line <= plants.Count)
                .Select(read => (read.Act, plants[read.Line!.Value - 1]))
                .OrderBy(pair => pair.Act.Date ?? DateOnly.MinValue).ThenBy(pair => pair.Act.Id, StringComparer.Ordinal),
        ];
    }

    private static GoldPlant? PlantOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        var planted = json.RootElement.GetProperty("planted");
        return planted.ValueKind == JsonValueKind.Null ? null : new GoldPlant(planted.GetProperty("kind").GetString()!, planted.GetProperty("norm").GetString());
    }
}
