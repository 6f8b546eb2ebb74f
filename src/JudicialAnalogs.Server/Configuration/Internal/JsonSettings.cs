using System.Text;
using System.Text.Json;

namespace JudicialAnalogs.Server.Configuration.Internal;

/// <summary>Reads a settings' file: JSON, in which comments and commas at the end are let pass. It knows the line of every setting.</summary>
internal static class JsonSettings
{
    /// <summary>The settings of a file in their order.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">What to call it.</param>
    /// <exception cref="ConfigurationException">The content is no JSON object, or a key stands twice.</exception>
    public static IReadOnlyList<GivenSetting> Read(ReadOnlySpan<byte> content, string name)
    {
        if (content.StartsWith("\uFEFF"u8))
            content = content[3..];
        if (!System.Text.Unicode.Utf8.IsValid(content))
            throw ConfigurationException.Of("", name, "no UTF-8; save the file with the settings as UTF-8");
        var (settings, seen) = (new List<GivenSetting>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        var reader = new Utf8JsonReader(content, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw ConfigurationException.Of("", $"{name}:1", "no JSON object; write { \"Section\": { \"Key\": value } }");
            var open = new Stack<Level>();
            open.Push(new Level("", inList: false));
            while (reader.Read())
            {
                var level = open.Peek();
                var place = $"{name}:{LineOf(content, reader.TokenStartIndex)}";
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        level.Name = reader.GetString()!;
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        open.Pop();
                        continue;
                    default:
                        var key = level.NextKey();
                        if (!seen.Add(key))
                            throw ConfigurationException.Of(key, place, "stands in the file already; leave one of them out");
                        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                            open.Push(new Level(key, reader.TokenType == JsonTokenType.StartArray));
                        else
                            settings.Add(new GivenSetting(key, TextOf(ref reader), place));
                        continue;
                }
            }
        }
        catch (JsonException broken)
        {
            throw ConfigurationException.Of("", $"{name}:{broken.LineNumber + 1}", $"no JSON from character {broken.BytePositionInLine + 1} of this line on; mind quotes, commas and braces");
        }
        catch (InvalidOperationException)
        {
            // The reader's word for \uD800 without its second half.
            throw ConfigurationException.Of("", $"{name}:{LineOf(content, reader.TokenStartIndex)}", "a text holds half a letter, \\uD800 to \\uDFFF alone; leave it out");
        }

        return settings;
    }

    private static string? TextOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    private static int LineOf(ReadOnlySpan<byte> content, long at) => content[..(int)at].Count((byte)'\n') + 1;

    private sealed class Level(string path, bool inList)
    {
        private int _next;

        public string Name { get; set; } = "";

        public string NextKey()
        {
            var name = inList ? $"{_next++}" : Name;
            return path.Length == 0 ? name : $"{path}:{name}";
        }
    }
}
