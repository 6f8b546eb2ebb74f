using System.Text;

namespace JudicialAnalogs.CorpusTools.Fuzzing;

/// <summary>One request as it goes over the wire.</summary>
/// <param name="Web">True for gRPC-Web on the panel's address over HTTP/1.1.</param>
/// <param name="Path">Path, <c>/package.Service/Method</c>.</param>
/// <param name="Headers">Headers, the content type among them.</param>
/// <param name="Body">Body, framed well or badly.</param>
internal sealed record WireInput(bool Web, string Path, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    /// <summary>The request as text, to be kept in a file: address and path, headers, an empty line, the body in base64.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Web ? "web " : "grpc ").Append(Path).Append('\n');
        foreach (var (name, value) in Headers)
            text.Append(name).Append(": ").Append(value).Append('\n');
        return text.Append('\n').Append(Convert.ToBase64String(Body)).Append('\n').ToString();
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static WireInput Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var empty = Array.IndexOf(lines, "");
        var first = lines[0].Split(' ', 2);
        if (empty < 1 || first.Length != 2)
            throw new FormatException("A request is kept as: grpc or web and the path, headers, an empty line, the body in base64.");
        var headers = lines[1..empty].Select(line => line.Split(": ", 2)).Select(pair => (pair[0], pair.Length > 1 ? pair[1] : "")).ToList();
        return new WireInput(first[0] == "web", first[1], headers, Convert.FromBase64String(string.Concat(lines[(empty + 1)..])));
    }
}
