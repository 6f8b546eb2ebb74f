using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>The circumstances of a clause: by the points of the code it cites, and by their words where it cites none.</summary>
internal static partial class FactorItems
{
    public static List<(FactorCode Code, TextSpan Span)> Of(ActSheet sheet, FactorClause clause)
    {
        var named = FactorLexicon.Find(sheet.Text.Folded, clause.Span).Where(item => Fits(item.Code, clause)).ToList();
        var cited = sheet.CitationsWithin(clause.Span)
            .Select(citation => (Code: CodeOf(citation), citation.Span))
            .Where(item => item.Code is { } code && Fits(code, clause))
            .Select(item => (Code: item.Code!.Value, item.Span))
            .ToList();
        if (cited.Count == 0)
            return clause.Article is null || clause.Standing != FactorStanding.Accepted ? [.. named.Where(item => item.Code.Reference.Part != "2")] : Widened(sheet, clause, named);
        return OpensWithList(sheet, clause, cited, named) ? FromOpeningList(sheet, clause, cited, named) : FromMarkedItems(sheet, clause, cited, named);
    }

    private static bool Fits(FactorCode code, FactorClause clause) => clause.Article is null || code.Reference.Article == clause.Article;

    private static FactorCode? CodeOf(Citation citation)
    {
        var reference = citation.Reference;
        if (reference.Act != "УК" || reference.Article is not ("53" or "54"))
            return null;
        // ст. 53(3) and 54(2) forbid to count twice; ст. 54(3) closes the list: they name no circumstance.
        var names = reference is { Part: "1", Point: not null } or { Article: "53", Part: "2" };
        return names && FactorCode.TryParse(reference.ToString()["УК ".Length..], out var code) ? code : null;
    }

    /// <summary>All points first, then the circumstances: «в соответствии с п. 4, 11 ч. 1 ст. 53 … суд признает …».</summary>
    private static bool OpensWithList(ActSheet sheet, FactorClause clause, List<(FactorCode Code, TextSpan Span)> cited, List<(FactorCode Code, TextSpan Span)> named) =>
        named.Count > 0 && cited.Max(item => item.Span.End) <= named[0].Span.Start && !sheet.Text.Folded.AsSpan(clause.Span.Start, cited[0].Span.Start - clause.Span.Start).Contains('(');

    private static List<(FactorCode Code, TextSpan Span)> FromOpeningList(ActSheet sheet, FactorClause clause, List<(FactorCode Code, TextSpan Span)> cited, List<(FactorCode Code, TextSpan Span)> named)
    {
        var items = new List<(FactorCode, TextSpan)>();
        foreach (var code in cited.Select(item => item.Code).Distinct())
        {
            var words = named.Find(item => item.Code == code);
            items.Add((code, words.Span.Length > 0 ? ItemAround(sheet, clause, words.Span) : clause.Span));
        }

        return items;
    }

    /// <summary>Each circumstance with its point behind it; one without a point goes by its words.</summary>
    private static List<(FactorCode Code, TextSpan Span)> FromMarkedItems(ActSheet sheet, FactorClause clause, List<(FactorCode Code, TextSpan Span)> cited, List<(FactorCode Code, TextSpan Span)> named)
    {
        var items = new List<(FactorCode Code, TextSpan Span)>();
        foreach (var (code, span) in cited)
        {
            var item = ItemAround(sheet, clause, span);
            if (!items.Any(known => known.Code == code))
                items.Add((code, item));
        }

        foreach (var (code, span) in named)
        {
            var covered = items.Any(item => item.Span.Overlaps(span) || item.Code == code);
            if (!covered && clause.Standing == FactorStanding.Accepted && clause.Article is not null)
                items.Add((code, ItemAround(sheet, clause, span)));
        }

        return items;
    }

    private static List<(FactorCode Code, TextSpan Span)> Widened(ActSheet sheet, FactorClause clause, List<(FactorCode Code, TextSpan Span)> named)
    {
        var items = new List<(FactorCode Code, TextSpan Span)>();
        foreach (var (code, span) in named)
        {
            if (!items.Any(known => known.Code == code))
                items.Add((code, ItemAround(sheet, clause, span)));
        }

        return items;
    }

    /// <summary>
    /// The item of an enumeration that a place lies in: between commas, semicolons, colons and dashes outside brackets, without the words
    /// that recognise it («суд признает», «деп таниды»).
    /// </summary>
    private static TextSpan ItemAround(ActSheet sheet, FactorClause clause, TextSpan place)
    {
        var text = sheet.Text.Shaped;
        int start = place.Start, end = place.End, depth = 0;
        for (; start > clause.Span.Start; start--)
        {
            var c = text[start - 1];
            depth += c == ')' ? 1 : c == '(' && depth > 0 ? -1 : 0;
            if (depth == 0 && (c is ',' or ';' or ':' || (c == '-' && start - 2 >= 0 && text[start - 2] == ' ')))
                break;
            // «… (п. 6) и …»: an item closed by its point.
            if (depth == 1 && c == ')' && text.AsSpan(start).TrimStart() is var rest && (rest.StartsWith("и ") || rest.StartsWith("және ")) && start <= place.Start)
                break;
        }

        depth = 0;
        // A citation may have taken the bracket that closes it: «п. 6)».
        var closed = text[end - 1] == ')' && text.AsSpan(end).TrimStart().StartsWith("и ");
        for (; !closed && end < clause.Span.End; end++)
        {
            var c = text[end];
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && (c is ',' or ';' || (c == ')' && end + 1 < clause.Span.End && text.AsSpan(end + 1).TrimStart().StartsWith("и "))))
            {
                end += c == ')' ? 1 : 0;
                break;
            }
        }

        (start, end) = WithoutFrame(sheet, place, start, end);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '-' or ')'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '.'))
            end--;
        return new TextSpan(start, end - start);
    }

    private static (int Start, int End) WithoutFrame(ActSheet sheet, TextSpan place, int start, int end)
    {
        var origin = start;
        foreach (Match frame in Frame().Matches(sheet.Text.Folded[start..end]))
        {
            var (from, to) = (origin + frame.Index, origin + frame.Index + frame.Length);
            if (to <= place.Start)
                start = Math.Max(start, to);
            else if (from >= place.End)
                return (start, from);
        }

        if (sheet.Text.Folded.AsSpan(start, place.Start - start).TrimStart() is var lead && lead.StartsWith("и "))
            start = place.Start - lead.Length + 2;
        return (start, end);
    }

    [GeneratedRegex(
        @"(?:(?:смягча|отягча)\p{L}{2,5}(?: (?:уголовную )?(?:ответственность|наказание|обстоятельств\p{L}{1,3}))*|(?:суд(?:ом)? )?(?:признает|признал|признаны|признано|признается|учитывает|учитывается|относит|принимает во внимание)|(?<![\p{L}])(?:суд|сот)(?![\p{L}])|обстоятельств\p{L}{1,3}|сәйкес|ретінде|(?:жеңілдет|ауырлат)\p{L}{3,10}(?: мән-жай\p{L}{0,10})?(?: деп \p{L}{4,12})?|деп (?:таны|сана|есепте)\p{L}{2,5}|(?<![\p{L}])(?:таниды|таныды|жатқызады|жатқызды|ескереді|ескерді)|(?:является|являются)(?! признак))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Frame();
}
