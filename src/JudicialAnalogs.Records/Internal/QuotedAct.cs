using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JudicialAnalogs.Records.Internal;

/// <summary>
/// What a stored answer quotes of an act: every object whose <c>actId</c> names the act or whose <c>countAddress</c> names one of its counts. Emptied, it
/// keeps those names alone, so that a list is as long as it was and an address leads to a blocked act.
/// </summary>
internal static class QuotedAct
{
    private const string Act = "actId";
    private const string Count = "countAddress";

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer without what it quotes of the act; null when it quotes nothing, or is no JSON.</summary>
    public static byte[]? Empty(byte[] answer, string actId)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(answer);
        }
        catch (JsonException)
        {
            return null;
        }

        return root is not null && Empty(root, actId) ? JsonSerializer.SerializeToUtf8Bytes(root, Written) : null;
    }

    private static bool Empty(JsonNode node, string actId)
    {
        var emptied = false;
        switch (node)
        {
            case JsonObject quoted when Names(quoted[Act], actId, whole: true) || Names(quoted[Count], actId, whole: false):
                foreach (var name in quoted.Select(property => property.Key).Where(name => name is not (Act or Count)).ToList())
                    emptied |= quoted.Remove(name);
                return emptied;
            case JsonObject other:
                foreach (var (_, child) in other.Where(property => property.Value is not null))
                    emptied |= Empty(child!, actId);
                return emptied;
            case JsonArray list:
                foreach (var child in list.OfType<JsonNode>())
                    emptied |= Empty(child, actId);
                return emptied;
            default:
                return false;
        }
    }

    private static bool Names(JsonNode? value, string actId, bool whole) =>
        value is JsonValue text && text.TryGetValue<string>(out var name) && (whole ? name == actId : name.StartsWith(actId + "#", StringComparison.Ordinal));
}
