using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads punishments beside the main one (УК ст. 40(3)) from a clause of the operative part.</summary>
internal static class AdditionalReader
{
    private const int Detail = 160;

    // «конфискацию имущества не применять», «мүлкін тәркілеу қолданылмасын».
    private const int RefusalReach = 60;

    public static void Read(ActSheet sheet, TextSpan clause, List<(AdditionalPunishmentKind Kind, decimal? Months, TextSpan Span)> found)
    {
        for (var match = Pattern.Match(sheet.Text.Folded, clause.Start, clause.Length); match.Success; match = match.NextMatch())
        {
            var kind = match.Groups["ban"].Success ? AdditionalPunishmentKind.ProhibitionOfActivity
                : match.Groups["confiscation"].Success ? AdditionalPunishmentKind.Confiscation
                : match.Groups["rank"].Success ? AdditionalPunishmentKind.DeprivationOfRank
                : match.Groups["citizenship"].Success ? AdditionalPunishmentKind.DeprivationOfCitizenship
                : AdditionalPunishmentKind.Expulsion;
            if (Withdrawn.IsMatch(sheet.Text.Folded.AsSpan(clause.Start, match.Index - clause.Start)))
            {
                found.RemoveAll(known => known.Kind == kind);
                continue;
            }

            if (found.Any(known => known.Kind == kind) || Refused.IsMatch(sheet.Text.Folded.AsSpan(match.Index + match.Length, Math.Min(RefusalReach, clause.End - match.Index - match.Length))))
                continue;
            var end = Math.Min(clause.End, match.Index + Detail);
            var stop = sheet.Text.Folded.AsSpan(match.Index, end - match.Index).IndexOf(';');
            var span = new TextSpan(match.Index, stop < 0 ? end - match.Index : stop);
            var term = kind == AdditionalPunishmentKind.ProhibitionOfActivity
                ? TermOf(sheet, clause, span)
                : null;
            found.Add((kind, term, span));
        }
    }

    /// <summary>The term after the ban in Russian, before it in Kazakh; null for a ban for life.</summary>
    private static decimal? TermOf(ActSheet sheet, TextSpan clause, TextSpan span)
    {
        var after = sheet.TermsWithin(span).FirstOrDefault(term => term.Value.TotalMonths > 0);
        if (after is not null)
            return after.Value.TotalMonths;
        var start = Math.Max(clause.Start, span.Start - 60);
        return Kazakh.IsMatch(sheet.Text.FoldedAt(span))
            ? sheet.TermsWithin(new TextSpan(start, span.Start - start)).LastOrDefault(term => term.Value.TotalMonths > 0)?.Value.TotalMonths
            : null;
    }

    private static Regex Pattern => field ??= new TextPattern(
        @"(?<![\p{L}])(?:(?<ban>(?:пожизненн\p{L}{2,3} )?лиш(?:ени\p{L}{1,2}|ить|ив)(?: его| ее| их| осужденн\p{L}{2,3})?(?: пожизненно)? (?:специального )?права(?! (?:на (?:реабилитац|обжалован|апелляц)))|(?:өмір бойына? )?(?:айналысу|атқару|басқару|жүргізу) құқығынан|құқығынан (?:[^,.;]{0,40} )?айыр\p{L}{0,8})"
        + @"|(?<confiscation>(?<!без )конфиск(?:аци(?:ей|ю|я)|овать|овав)(?![\p{L}])|(?<=(?:исключ|отмен)[^;]{0,200})конфискации|тәркіле(?:у арқылы|у(?=[ ,.;]|$)|п|нсін|ніп|нді|неді))"
        + @"|(?<rank>лиш(?:ени\p{L}{1,2}|ить|ив)(?: его| ее)?(?: на основании [^,;]{0,30}?ук(?: рк)?)? (?:воинского |специального |почетного |классного )?(?:звания|чина|ранга|наград)|атағынан (?:[^,.;]{0,30} )?айыр)"
        + @"|(?<citizenship>лиш(?:ени\p{L}{1,2}|ить|ив) (?:его |ее )?гражданства|азаматтығынан (?:[^,.;]{0,30} )?айыр)"
        + @"|(?<expulsion>выдвор(?:ени\p{L}{1,2}|ить|ив)|(?:тысқары жерге|шегінен тыс\p{L}{0,3}(?: жерге)?|аумағынан|елден) (?:[^,.;]{0,20} )?шығар))");

    private static Regex Refused => field ??= new TextPattern(@"^[^.;,]{0,50}?(?<![\p{L}])(?:не (?:примен|назнач)|қолданылмасын|қолданбау|тағайындалмасын)");

    /// <summary>What an appeal takes away: «исключить указание о конфискации имущества».</summary>
    private static Regex Withdrawn => field ??= new TextPattern(@"(?<![\p{L}])(?:исключ(?:ить|ив|ается|ает)|отмен(?:ить|ив)|освобод(?:ить|ив))(?![\p{L}])[^;]*$");

    private static Regex Kazakh => field ??= new TextPattern(@"құқығынан");
}
