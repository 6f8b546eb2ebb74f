using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>The words to quote for a circumstance: its item of the enumeration.</summary>
internal static class FactorSpans
{
    /// <summary>
    /// The item of an enumeration that a place lies in: between commas, semicolons, colons and dashes outside brackets, without the words
    /// that recognise it («суд признает», «деп таниды»).
    /// </summary>
    public static TextSpan Around(ActSheet sheet, FactorClause clause, TextSpan place)
    {
        var text = sheet.Text.Shaped;
        var paired = Paired(text, clause.Span);
        int start = place.Start, end = place.End, depth = 0;
        for (; start > clause.Span.Start; start--)
        {
            var c = text[start - 1];
            depth += c == ')' && paired.Contains(start - 1) ? 1 : c == '(' && depth > 0 ? -1 : 0;
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
            depth += c == '(' && paired.Contains(end) ? 1 : c == ')' && depth > 0 && paired.Contains(end) ? -1 : 0;
            if (depth == 0 && (c is ',' or ';' || (c == ')' && paired.Contains(end) && end + 1 < clause.Span.End && text.AsSpan(end + 1).TrimStart().StartsWith("и "))))
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
        // «а) …», «1) …»: the mark of an item is no part of it.
        if (start + 3 < place.Start && text[start + 1] == ')' && char.IsLetterOrDigit(text[start]))
            start += 3;
        return new TextSpan(start, end - start);
    }

    /// <summary>Where brackets stand that have their counterpart; the bracket of «п. 6)» and «а)» has none.</summary>
    private static HashSet<int> Paired(string text, TextSpan span)
    {
        var paired = new HashSet<int>();
        var open = new Stack<int>();
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] == '(')
            {
                open.Push(i);
            }
            else if (text[i] == ')' && open.Count > 0 && !FactorClauses.ClosesPoint(text, i))
            {
                paired.Add(open.Pop());
                paired.Add(i);
            }
        }

        return paired;
    }

    private static (int Start, int End) WithoutFrame(ActSheet sheet, TextSpan place, int start, int end)
    {
        var origin = start;
        foreach (Match frame in Frame.Matches(sheet.Text.Flat[start..end]))
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

    private static Regex Frame => field ??= new TextPattern(
        @"(?:(?:смягча|отягча)\p{L}{2,5}(?: (?:уголовную )?(?:ответственность|наказание|обстоятельств\p{L}{1,3}))*|(?:суд(?:ом)? )?(?:признает|признал|признаны|признано|признается|признаются|учитывает|учитывается|относит|принимает во внимание)|(?<![\p{L}])(?:суд|сот)(?![\p{L}])|обстоятельств\p{L}{1,3}|сәйкес|ретінде|(?:жеңілдет|ауырлат)\p{L}{3,10}(?: мән-жай\p{L}{0,10})?(?: деп \p{L}{4,12})?|деп (?:таны|сана|есепте)\p{L}{2,5}|(?<![\p{L}])(?:таниды|таныды|танылады|жатқызады|жатқызды|ескереді|ескерді)|(?:является|являются)(?! признак))");
}
