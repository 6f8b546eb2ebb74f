using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads punishments beside the main one (УК ст. 40(3)) from a clause of the operative part.</summary>
internal static partial class AdditionalReader
{
    private const int Detail = 160;

    public static void Read(ActSheet sheet, TextSpan clause, List<(AdditionalPunishmentKind Kind, decimal? Months, TextSpan Span)> found)
    {
        for (var match = Pattern().Match(sheet.Text.Folded, clause.Start, clause.Length); match.Success; match = match.NextMatch())
        {
            var kind = match.Groups["ban"].Success ? AdditionalPunishmentKind.ProhibitionOfActivity
                : match.Groups["confiscation"].Success ? AdditionalPunishmentKind.Confiscation
                : match.Groups["rank"].Success ? AdditionalPunishmentKind.DeprivationOfRank
                : match.Groups["citizenship"].Success ? AdditionalPunishmentKind.DeprivationOfCitizenship
                : AdditionalPunishmentKind.Expulsion;
            if (found.Any(known => known.Kind == kind))
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
        return Kazakh().IsMatch(sheet.Text.FoldedAt(span))
            ? sheet.TermsWithin(new TextSpan(start, span.Start - start)).LastOrDefault(term => term.Value.TotalMonths > 0)?.Value.TotalMonths
            : null;
    }

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?<ban>(?:пожизненн\p{L}{2,3} )?лишени\p{L}{1,2} права (?:занимат|заниматьс|управл|осуществл|на )\p{L}{0,8}|(?:пожизненным )?лишением (?:специального )?права|(?:өмір бойына? )?(?:айналысу|атқару|басқару) құқығынан (?:[^,.;\n]{0,40} )?айыр\p{L}{0,8}|құқығынан айыр\p{L}{0,8})"
        + @"|(?<confiscation>(?<!без )(?:с )?конфискаци(?:ей|ю) |(?:мүлкі|мүлік)\p{L}{0,4} тәркіле(?:у арқылы|п|нсін|у))"
        + @"|(?<rank>лишени\p{L}{1,2} (?:воинского |специального |почетного )?(?:звания|чина|ранга|наград)|атағынан айыр)"
        + @"|(?<citizenship>лишени\p{L}{1,2} гражданства|азаматтығынан айыр)"
        + @"|(?<expulsion>выдворени\p{L}{1,2}|выдворить|тысқары жерге шығарып|шегінен тыс жерге шығар|елден шығарып жібер))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"құқығынан", RegexOptions.CultureInvariant)]
    private static partial Regex Kazakh();
}
