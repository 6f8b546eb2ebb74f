using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Tells the offence left from the one reached: «с ч. 3 ст. 188 переквалифицировать на ч. 2», «3-бөлігінен 2-бөлігіне қайта саралап».</summary>
internal static partial class Requalification
{
    public static bool LeavesBehind(ActSheet sheet, TextSpan sentence, CitedOffence offence)
    {
        if (!Requalifies().IsMatch(sheet.Text.FoldedAt(sentence)))
            return false;
        return LeftBehind().IsMatch(sheet.Text.Folded.AsSpan(sentence.Start, offence.Span.Start - sentence.Start)) || KazakhFrom().IsMatch(sheet.Text.FoldedAt(offence.Span));
    }

    [GeneratedRegex(@"(?:переквалифи|иную квалификац|қайта сарала)", RegexOptions.CultureInvariant)]
    private static partial Regex Requalifies();

    [GeneratedRegex(@"(?<![\p{L}])(?:с|со|вместо) $", RegexOptions.CultureInvariant)]
    private static partial Regex LeftBehind();

    [GeneratedRegex(@"(?:нен|нан|дан|ден|тан|тен)$", RegexOptions.CultureInvariant)]
    private static partial Regex KazakhFrom();
}
