using System.Text.Json;

namespace JudicialAnalogs.Server.Replays;

/// <summary>Where two answers differ, value by value.</summary>
internal static class AnswerDifferences
{
    private const int Most = 200;
    private const int LongestValue = 200;

    /// <summary>The first of them, in the order of the answer.</summary>
    public static IReadOnlyList<ReplayDifference> Between(ReadOnlyMemory<byte> then, ReadOnlyMemory<byte> again)
    {
        using var before = JsonDocument.Parse(then);
        using var after = JsonDocument.Parse(again);
        var found = new List<ReplayDifference>();
        Compare("", before.RootElement, after.RootElement, found);
        return found;
    }

    private static void Compare(string path, JsonElement? then, JsonElement? again, List<ReplayDifference> found)
    {
        if (found.Count >= Most)
            return;
        if (then is { ValueKind: JsonValueKind.Object } oneObject && again is { ValueKind: JsonValueKind.Object } otherObject)
        {
            foreach (var name in oneObject.EnumerateObject().Concat(otherObject.EnumerateObject()).Select(property => property.Name).Distinct(StringComparer.Ordinal))
                Compare(path.Length == 0 ? name : $"{path}.{name}", Of(oneObject, name), Of(otherObject, name), found);
        }
        else if (then is { ValueKind: JsonValueKind.Array } oneList && again is { ValueKind: JsonValueKind.Array } otherList)
        {
            for (var i = 0; i < Math.Max(oneList.GetArrayLength(), otherList.GetArrayLength()); i++)
                Compare($"{path}[{i}]", At(oneList, i), At(otherList, i), found);
        }
        else if (then?.GetRawText() != again?.GetRawText())
        {
            found.Add(new ReplayDifference(path, Shown(then), Shown(again)));
        }
    }

    private static JsonElement? Of(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? value : null;

    private static JsonElement? At(JsonElement list, int place) => place < list.GetArrayLength() ? list[place] : null;

    private static string? Shown(JsonElement? value)
    {
        var text = value is { ValueKind: JsonValueKind.String } named ? named.GetString() : value?.GetRawText();
        return text is null || text.Length <= LongestValue ? text : $"{text[..LongestValue]}…";
    }
}
