using System.IO.Compression;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Search.Evaluation;

namespace JudicialAnalogs.CorpusTools.Evaluation.Retrieval;

/// <summary>Reads the files of a retrieval set, plain or compressed with gzip.</summary>
internal static class RetrievalFile
{
    /// <summary>Lines of <c>{"id", "text"[, "title"]}</c> in the file's order; other properties are ignored.</summary>
    /// <exception cref="BadInputException">The file is missing, a line is not of this form, or an identifier comes twice.</exception>
    public static IReadOnlyList<RetrievalText> Texts(string path)
    {
        var texts = new List<RetrievalText>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var text = Parse(path, number, line);
            if (!ids.Add(text.Id))
                throw new BadInputException($"{path}:{number}: the identifier \"{text.Id}\" comes a second time");
            texts.Add(text);
        }

        return texts.Count > 0 ? texts : throw new BadInputException($"{path}: no texts");
    }

    /// <summary>Judgements in the form of TREC.</summary>
    /// <exception cref="BadInputException">The file is missing or a line is not of this form.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Judgements(string path)
    {
        try
        {
            return TrecQrels.Read(Lines(path));
        }
        catch (FormatException wrong)
        {
            throw new BadInputException($"{path}: {wrong.Message}");
        }
    }

    private static RetrievalText Parse(string path, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root && Of(root, "id") is { } id && Of(root, "text") is { } text
                ? new RetrievalText(id, text, Of(root, "title") ?? "")
                : throw new BadInputException($"{path}:{number}: \"id\" and \"text\" must be strings");
        }
        catch (JsonException error)
        {
            throw new BadInputException($"{path}:{number}: not JSON: {error.Message}");
        }
    }

    private static string? Of(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Lines(string path)
    {
        if (!File.Exists(path))
            throw new BadInputException($"{path}: no such file");
        using var file = File.OpenRead(path);
        using var text = new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (text.ReadLine() is { } line)
            yield return line;
    }
}
