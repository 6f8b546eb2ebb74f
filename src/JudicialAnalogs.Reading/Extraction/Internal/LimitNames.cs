using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>How a stretch of an act names rules that lower a punishment or release from it, by article or by what they say.</summary>
internal static class LimitNames
{
    // Each with what tells it where the article is not cited.
    private static (NormRef Rule, Regex Words)[] ToldInWords => field ??=
    [
        (NormRef.Of("УК", "55", "4"), BelowMinimum),
        (NormRef.Of("УК", "63"), Conditional),
        (NormRef.Of("УК", "68"), Reconciled),
    ];

    /// <summary>Rules that a stretch cites, else those it tells in words.</summary>
    public static List<(NormRef Rule, TextSpan Span)> In(ActSheet sheet, TextSpan stretch)
    {
        var rules = new List<(NormRef, TextSpan)>();
        foreach (var citation in sheet.CitationsWithin(stretch))
        {
            if (LimitRules.Lowers(citation.Reference))
                rules.Add((citation.Reference, citation.Span));
        }

        if (rules.Count > 0)
            return rules;
        foreach (var (rule, words) in ToldInWords)
        {
            if (words.Match(sheet.Text.Flat, stretch.Start, stretch.Length) is { Success: true } told)
                rules.Add((rule, new TextSpan(told.Index, told.Length)));
        }

        return rules;
    }

    /// <summary>
    /// The rule as it is told. Points of ст. 55(2) and (3) name grades of offences; only those of ст. 55(1) are rules of their own. Null for what is
    /// no rule to be applied: ст. 55 as a whole is only refused, its parts 5 and 7 to 9 explain the others, and ст. 56 belongs to the stage.
    /// </summary>
    public static string? Code(NormRef rule, bool applied) => rule switch
    {
        { Article: "55", Part: null } => applied ? null : "55",
        { Article: "55", Part: "1", Point: { } point } => $"55(1)({point})",
        { Article: "55", Part: "1" or "2" or "3" or "4" or "6" } => $"55({rule.Part})",
        { Article: "55" or "56" } => null,
        // A conditional sentence is no reduction; that it was refused is told.
        { Article: "63" } when applied => null,
        _ => rule.Part is null ? rule.Article : $"{rule.Article}({rule.Part})",
    };

    private static Regex BelowMinimum => field ??= new TextPattern(@"(?:исключительн\p{L}+ обстоятельств|ниже (?:низшего|нижнего|минимальн\p{L}+) (?:предел|размер|порог)|(?:ерекше|айрықша) (?:мән-жай|жағдай)|төменгі шек\p{L}* (?:де )?төмен)");

    private static Regex Conditional => field ??= new TextPattern(@"(?<![\p{L}])(?:условн\p{L}+ (?:осуждени|наказани|лишени|срок|мер)|(?:осудить|назнач\p{L}+|наказани\p{L}+)[^,;]{0,30} условно(?![\p{L}-])|шартты (?:сотта|жаза|түрде|бас бостандығ|деп))");

    private static Regex Reconciled => field ??= new TextPattern(@"(?:(?<![\p{L}])примирени\p{L}+[^;]{0,80}(?:прекра|освобо)|(?:прекра|освобо)\p{L}+[^;]{0,80}примирени|(?:ходатайств|просьб|вопрос|довод|оснований для)\p{L}*[^;]{0,60}(?:о |за |в связи с )примирени|примирени\p{L}+ [^;]{0,40}не (?:достиг|состоя)\p{L}+[^;]{0,60}(?:ходатайств|просьб|вопрос)|татулас\p{L}*[^;]{0,80}(?:босат|қысқарт|тоқтат)|татулас\p{L}*[^;]{0,60}(?:өтініш|өтінім)|(?:босат|қысқарт|тоқтат)\p{L}*[^;]{0,80}татулас)");
}
