using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Tells the offence left from the one reached: «с ч. 3 ст. 188 переквалифицировать на ч. 2», «3-бөлігінен 2-бөлігіне қайта саралап».</summary>
internal static class Requalification
{
    public static bool LeavesBehind(ActSheet sheet, TextSpan sentence, CitedOffence offence)
    {
        if (!Requalifies.IsMatch(sheet.Text.FoldedAt(sentence)))
            return false;
        return LeftBehind.IsMatch(sheet.Text.Folded.AsSpan(sentence.Start, offence.Span.Start - sentence.Start)) || KazakhFrom.IsMatch(sheet.Text.FoldedAt(offence.Span));
    }

    private static Regex Requalifies => field ??= new TextPattern(@"(?:переквалифи|иную квалификац|қайта сарала)");

    private static Regex LeftBehind => field ??= new TextPattern(@"(?<![\p{L}])(?:с|со|вместо) $");

    private static Regex KazakhFrom => field ??= new TextPattern(@"(?:нен|нан|дан|ден|тан|тен)$");
}
