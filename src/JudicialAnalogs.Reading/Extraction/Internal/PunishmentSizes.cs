using System.Globalization;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Finds what can measure a punishment: terms, sums, multiples, and the ways of saying half a year.</summary>
internal static class PunishmentSizes
{
    // «көрсеткіштің 200 еселенген», «200-кратного месячного расчетного показателя»: how far the index stands from its multiple.
    private const int IndexReach = 30;

    public static List<PunishmentSize> Within(ActSheet sheet, TextSpan stretch)
    {
        var sizes = new List<PunishmentSize>();
        for (var match = Spoken.Match(sheet.Text.Folded, stretch.Start, stretch.Length); match.Success; match = match.NextMatch())
            sizes.Add(new PunishmentSize(SpokenMonths(match), PunishmentUnit.Months, new TextSpan(match.Index, match.Length)));
        foreach (var term in sheet.TermsWithin(stretch))
        {
            var span = new TextSpan(term.Start, term.Length);
            if (sizes.Exists(spoken => spoken.Span.Overlaps(span)))
                continue;
            if (term.Value.TotalMonths > 0)
                sizes.Add(new PunishmentSize(term.Value.TotalMonths, PunishmentUnit.Months, span));
            else if (term.Value.Days > 0)
                sizes.Add(new PunishmentSize(term.Value.Days, PunishmentUnit.Days, span));
            else if (term.Value.Hours > 0)
                sizes.Add(new PunishmentSize(term.Value.Hours, PunishmentUnit.Hours, span));
        }

        foreach (var sum in sheet.SumsWithin(stretch))
            sizes.Add(new PunishmentSize(sum.Amount, sum.Unit == MoneyUnit.Tenge ? PunishmentUnit.Tenge : PunishmentUnit.MonthlyIndices, new TextSpan(sum.Start, sum.Length)));

        for (var match = Multiple.Match(sheet.Text.Folded, stretch.Start, stretch.Length); match.Success; match = match.NextMatch())
        {
            if (TimesOf(match) is { } times)
                sizes.Add(new PunishmentSize(times, OfIndex(sheet, stretch, match) ? PunishmentUnit.MonthlyIndices : PunishmentUnit.MultiplesOfSum, new TextSpan(match.Index, match.Length)));
        }

        sizes.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return sizes;
    }

    private static bool OfIndex(ActSheet sheet, TextSpan stretch, Match match)
    {
        var start = Math.Max(stretch.Start, match.Index - IndexReach);
        var end = match.Index + match.Length;
        return Index.IsMatch(sheet.Text.Folded.AsSpan(start, match.Index - start)) || Index.IsMatch(sheet.Text.Folded.AsSpan(end, Math.Min(IndexReach, stretch.End - end)));
    }

    /// <summary>«полтора года», «три с половиной года», «2-х лет 6-ти месяцев», «бір жарым жыл».</summary>
    private static decimal SpokenMonths(Match match)
    {
        if (match.Groups["oneandhalf"].Success)
            return 18;
        var years = match.Groups["number"].Success ? Digits(match.Groups["number"]) : ValueOf(match.Groups["word"].Value) ?? 0;
        var months = match.Groups["months"].Success ? Digits(match.Groups["months"]) : 0;
        return (years * 12) + months + (match.Groups["half"].Success ? 6 : 0);
    }

    private static decimal Digits(Group digits) => decimal.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static decimal? TimesOf(Match match) => match.Groups["digits"].Success ? Digits(match.Groups["digits"]) : ValueOf(match.Groups["word"].Value);

    private static decimal? ValueOf(string word)
    {
        foreach (var (stem, value) in Stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return value;
        }

        return null;
    }

    private static readonly (string Stem, decimal Value)[] Stems =
    [
        ("двадцатипяти", 25), ("двадцати", 20), ("тридцати", 30), ("сорока", 40), ("пятидесяти", 50), ("пятнадцати", 15), ("десят", 10), ("одн", 1), ("один", 1),
        ("дв", 2), ("тр", 3), ("четыр", 4), ("пят", 5), ("шест", 6), ("сем", 7), ("восем", 8), ("восьм", 8), ("девят", 9),
        ("бір", 1), ("екі", 2), ("үш", 3), ("төрт", 4), ("бес", 5), ("алты", 6), ("жеті", 7), ("сегіз", 8), ("тоғыз", 9), ("он", 10), ("жиырма", 20), ("отыз", 30),
    ];

    private static Regex Spoken => field ??= new TextPattern(
        @"(?<![\p{L}\d,.])(?:(?<oneandhalf>полтора года|полутора (?:лет|годам|годов))"
        + @"|(?:(?<number>\d{1,2})|(?<word>\p{L}{2,8}))(?: \([^()\n]{2,20}\))? (?<half>с половиной) (?:год\p{L}{0,3}|лет)"
        + @"|(?:(?<number>\d{1,2})|(?<word>бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз))(?: \([^()\n]{2,20}\))? (?<half>жарым) жыл\p{L}{0,4}"
        + @"|(?<number>\d{1,2})[,.](?<half>5) (?:год\p{L}{0,3}|лет|жыл(?!ғ)\p{L}{0,4})"
        + @"|(?<number>\d{1,2})(?: ?\([^()\n]{2,20}\))? ?(?:г|л)\.(?: ?(?<months>\d{1,2})(?: ?\([^()\n]{2,20}\))? ?(?:мес\.?|м\.|месяц\p{L}{0,3}))?(?= ?(?:лишени|ограничени|,|;|-|\)|$|\n|с |в |и |отбы|услов))"
        + @"|(?<number>\d{1,2})-(?:х|ти|ми|и|го|м|му) (?:\([^()\n]{2,20}\) )?(?:год\p{L}{0,3}|лет)(?: и)?(?: (?<months>\d{1,2})(?:-(?:х|ти|ми|и|го|м|му))?(?: \([^()\n]{2,20}\))? месяц\p{L}{0,3})?)(?![\p{L}])");

    private static Regex Multiple => field ??= new TextPattern(@"(?<![\p{L}\d])(?:(?<digits>\d{1,5})(?: \([^()\n]{2,40}\))?[- ]{0,2}(?:ти |х )?(?:кратн\p{L}{1,3}|есе\p{L}{0,6})|(?<word>\p{L}{2,14}?)[- ]{0,2}(?:кратн\p{L}{1,3}|есе\p{L}{0,6}))");

    private static Regex Index => field ??= new TextPattern(@"(?:есептік көрсеткіш|аек|мрп|расчетн\p{L}{2,3} показател)");
}
