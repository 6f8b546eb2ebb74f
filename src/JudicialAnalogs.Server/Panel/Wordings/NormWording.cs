using System.Text.RegularExpressions;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Wordings;

/// <summary>Canonical references as a lawyer of the page's language writes them: <c>УК 188(3)(3)</c> becomes <c>п. 3 ч. 3 ст. 188 УК</c>.</summary>
internal static partial class NormWording
{
    private static readonly HashSet<string> Codes = new(["АППК", "ГК", "ГПК", "КоАП", "УИК", "УК", "УПК"], StringComparer.Ordinal);

    /// <summary>A canonical reference, its points possibly several; acts without a short name keep the canonical text.</summary>
    public static string Of(Wording words, string canonical)
    {
        var match = Pattern().Match(canonical);
        if (!match.Success || !Codes.Contains(match.Groups["code"].Value))
            return canonical;
        var code = words.Say($"Panel.Norm.Code.{match.Groups["code"].Value}");
        var article = match.Groups["article"].Value;
        var part = match.Groups["part"].Value;
        var points = match.Groups["points"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (part.Length, points.Length) switch
        {
            (0, 0) => words.Say("Panel.Norm.Article", code, article),
            (0, _) => words.Say("Panel.Norm.ArticlePoint", code, article, string.Join(", ", points)),
            (_, 0) => words.Say("Panel.Norm.Part", code, article, part),
            (_, 1) => words.Say("Panel.Norm.Point", code, article, part, points[0]),
            _ => words.Say("Panel.Norm.Points", code, article, part, string.Join(", ", points)),
        };
    }

    /// <summary>A circumstance of УК ст. 53 or 54 by its code.</summary>
    public static string OfFactor(Wording words, string code) => Of(words, $"УК {code}");

    /// <summary>A qualification; null for none.</summary>
    public static string? Of(Wording words, V1.Qualification? qualification)
    {
        if (qualification is null || qualification.Article.Length == 0)
            return null;
        var part = qualification.Part.Length > 0 ? $"({qualification.Part})" : qualification.Points.Count > 0 ? "()" : "";
        var points = qualification.Points.Count > 0 ? $"({string.Join(',', qualification.Points)})" : "";
        return Of(words, $"УК {qualification.Article}{part}{points}");
    }

    [GeneratedRegex(@"^(?<code>\p{L}+) (?<article>\d+(?:-\d+)*)(?:\((?<part>[^()]*)\)(?:\((?<points>[^()]+)\))?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
