using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Points of УК ст. 53 or 54 cited together, and the circumstances they stand for: those behind them where they lead («в силу п. 4, 11 ч. 1 ст. 53
/// суд признает …»), else those before them back to the citation before («раскаяние (п. 11)»).
/// </summary>
/// <param name="Codes">The points.</param>
/// <param name="Span">Where they are cited, in the source text.</param>
/// <param name="Reach">The stretch whose circumstances they may stand for.</param>
/// <param name="Leads">True when they stand before them.</param>
internal sealed partial record FactorCitations(IReadOnlyList<FactorCode> Codes, TextSpan Span, TextSpan Reach, bool Leads)
{
    public static List<FactorCitations> Group(string flat, List<(FactorCode Code, TextSpan Span)> cited, List<(FactorCode Code, TextSpan Span)> named)
    {
        var clusters = new List<(List<FactorCode> Codes, TextSpan Span)>();
        foreach (var (code, span) in cited)
        {
            if (clusters is [.., var last] && (span.Start <= last.Span.End || Joined.IsMatch(flat.AsSpan(last.Span.End, span.Start - last.Span.End))))
            {
                last.Codes.Add(code);
                clusters[^1] = (last.Codes, new TextSpan(last.Span.Start, Math.Max(last.Span.End, span.End) - last.Span.Start));
            }
            else
            {
                clusters.Add(([code], span));
            }
        }

        var groups = new List<FactorCitations>();
        for (var i = 0; i < clusters.Count; i++)
        {
            var (codes, span) = clusters[i];
            var before = i > 0 ? clusters[i - 1].Span.End : int.MinValue;
            var behind = i + 1 < clusters.Count ? clusters[i + 1].Span.Start : int.MaxValue;
            var previous = named.FindAll(item => item.Span.Start >= before && item.Span.Start < span.Start);
            var following = named.FindAll(item => item.Span.Start >= span.End && item.Span.Start < behind);
            var leads = following.Count > 0 && !Bracketed(flat, span) && (previous.Count == 0 || Introduces.IsMatch(flat.AsSpan(Math.Max(0, span.Start - 40), Math.Min(40, span.Start))));
            var reach = leads
                ? new TextSpan(following[0].Span.Start, following[^1].Span.End - following[0].Span.Start)
                : previous.Count > 0 ? new TextSpan(previous[0].Span.Start, span.End - previous[0].Span.Start) : span;
            groups.Add(new FactorCitations([.. codes.Distinct()], span, reach, leads));
        }

        return groups;
    }

    /// <summary>Whether a circumstance named in words goes by these points.</summary>
    public bool Covers(string flat, (FactorCode Code, TextSpan Span) item)
    {
        if (!Reach.Overlaps(item.Span))
            return false;
        if (Codes.Contains(item.Code))
            return true;
        if (Leads)
            return Codes.Count == 1 && !Codes[0].Listed;
        // The circumstance right before the citation goes by it whatever its words; one further off only where they are joined.
        var between = flat.AsSpan(item.Span.End, Math.Max(0, Span.Start - item.Span.End));
        return !Separates.IsMatch(between) || (Codes.Count > 1 && Codes.All(code => code.Listed) && !item.Code.Listed);
    }

    private static bool Bracketed(string flat, TextSpan span)
    {
        var before = flat.AsSpan(0, span.Start).TrimEnd();
        return before.Length > 0 && before[^1] is '(' or '-';
    }

    private static Regex Joined => field ??= new TextPattern(@"^[\s,;и)]*(?:және )?$");

    private static Regex Introduces => field ??= new TextPattern(@"(?:в соответствии с|согласно|на основании|в силу|в порядке|(?<![\p{L}])по|руководствуясь|исходя из|со ссылкой на)(?: \p{L}+)?\s*$");

    private static Regex Separates => field ??= new TextPattern(@"[;:]|,(?! (?:котор|выра[зж]|что|состоя|заключ|вызван|связан|явля|имею|о ч|об |находя|оказан|совершен|направлен|предусмотр|а именно|в том числе|подтвержд|выявлен|установлен|перенес|возникш|атап айтқанда))| (?:и|а также|и также|және|сондай-ақ|сонымен қатар) ");
}
