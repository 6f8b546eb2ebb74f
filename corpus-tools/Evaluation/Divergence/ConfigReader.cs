using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>Reads the keys of a configuration, naming the file and the key where one is wrong.</summary>
internal sealed class ConfigReader
{
    private readonly string _path;
    private readonly JsonElement _root;

    public ConfigReader(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new BadInputException($"{path}: a JSON object is expected");
        (_path, _root) = (path, root);
    }

    public IEnumerable<string> Names => _root.EnumerateObject().Select(property => property.Name);

    public bool Has(string key) => _root.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null;

    public string Text(string key) => Of(key) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text
        ? text
        : throw Wrong(key, "must be a text");

    public IReadOnlyList<string> Texts(string key) => Texts(key, Of(key));

    public IReadOnlyList<IReadOnlyList<string>> Levels(string key)
    {
        var value = Of(key);
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0)
            throw Wrong(key, "must be a list of lists of columns, finest first");
        var levels = value.EnumerateArray().Select(level => Texts(key, level)).ToList();
        return levels.TrueForAll(level => level.Count > 0) ? levels : throw Wrong(key, "has a level without columns");
    }

    public IReadOnlyDictionary<string, string> Map(string key)
    {
        if (!Has(key))
            return new Dictionary<string, string>();
        var value = Of(key);
        if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Any(property => property.Value.ValueKind != JsonValueKind.String))
            throw Wrong(key, "must give each kind its column");
        return value.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString()!, StringComparer.Ordinal);
    }

    public double Number(string key) => Of(key) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : throw Wrong(key, "must be a number");

    public int Whole(string key) => Of(key) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var whole)
        ? whole
        : throw Wrong(key, "must be a whole number");

    private JsonElement Of(string key) => _root.TryGetProperty(key, out var value) ? value : throw new BadInputException($"{_path}: \"{key}\" is missing");

    private List<string> Texts(string key, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
            throw Wrong(key, "must be a list of texts");
        return [.. value.EnumerateArray().Select(item => item.GetString()!)];
    }

    private BadInputException Wrong(string key, string what) => new($"{_path}: \"{key}\" {what}");
}
