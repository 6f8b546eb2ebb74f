using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Audit.Forms;

/// <summary>Norms of the Criminal Code as an analyst types them: <c>188(3)</c>, <c>УК 188</c>, <c>ч. 3 ст. 188 УК</c>, several with semicolons between them.</summary>
internal static class TypedNorms
{
    private const string Code = "УК";

    /// <summary>The norms in canonical form; what is none is an error.</summary>
    public static IReadOnlyList<string> Read(string field, string typed, FormErrors errors, Wording words)
    {
        var norms = new List<string>();
        foreach (var part in typed.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Of(part) is { } norm)
                norms.Add(norm.ToString());
            else
                errors.Add(field, words.Say("Panel.Audit.Error.Norm", part));
        }

        return norms;
    }

    private static NormRef? Of(string typed)
    {
        string[] canonical = [typed, $"{Code} {typed}"];
        string[] written = [typed, $"{typed} {Code}", $"ст. {typed} {Code}"];
        return canonical.Select(text => NormRef.TryParse(text, out var norm) ? norm : (NormRef?)null)
            .Concat(written.SelectMany(text => CitationReader.Read(text)).Select(citation => (NormRef?)citation.Reference))
            .FirstOrDefault(norm => norm is { Act: Code, Article: [>= '0' and <= '9', ..] });
    }
}
