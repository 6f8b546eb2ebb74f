using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>
/// Finds dates and years of birth by the words of birth beside them, before or behind. Where the word touches the date both are found, for
/// a date that stands after a mere label says nothing without it.
/// </summary>
internal static class BirthDates
{
    private const string Month = @"(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\p{L}{0,6}";
    private const string Number = @"""?\d{1,2}""?(?:-?(?:го|ші|шы))?";
    private const string Ordinal = @"(?:(?:двадцать|тридцать) )?\p{L}{4,14}(?:ого|его|ое|ье)";
    private const string YearInWords = @"(?:тысяча девятьсот \p{L}{4,14}(?: \p{L}{4,14})?|две тысячи(?: \p{L}{4,14}){1,2}|двухтысячн\p{L}{2,3}) год\p{L}{0,2}";
    private const string KazakhYearInWords = @"(?:бір )?мың тоғыз жүз \p{L}{3,10}(?: \p{L}{3,12})? жыл\p{L}{0,4}|екі мың(?:ыншы| \p{L}{3,12}(?: \p{L}{3,12})?) жыл\p{L}{0,4}";
    private const string YearWord = @"(?: ?(?:год\p{L}{0,2}|г\.(?! ?р\.)|жыл\p{L}{0,4}|ж\.(?! ?т\.)))?";

    private const string Day =
        @"(?:\d{1,2}[. /-]{1,2}\d{1,2}[. /-]{1,2}(?:\d{4}|\d{2}(?!\d))" + YearWord
        + @"|\d{4}[.-]\d{2}[.-]\d{2}"
        + "|(?:" + Number + "|" + Ordinal + @")[- ]" + Month + @",? (?:\d{4}" + YearWord + "|" + YearInWords + ")"
        + @"|(?:\d{4}" + YearWord + "|" + KazakhYearInWords + "),? (?:" + Number + @"|\p{L}{3,8}(?: \p{L}{3,8})?(?:ыншы|інші|ншы|нші))[- ]{1,3}" + Month
        + @"|" + Month + @" \d{4}" + YearWord
        + @"|\d{4}" + YearWord + "(?: " + Month + ")?|" + YearInWords + "|" + KazakhYearInWords + ")";

    private const string Remainder = @"(?:,? \(?(?:(?:день|число|месяц|күні|айы)(?: (?:и|мен) (?:месяц|число|день|айы|күні))?[ :-]{1,4})?" + Number + " " + Month + @"\)?)?";

    private const string WordBehind =
        @"(?:г\.? ?р(?:\.|(?!\p{L}))|г/р|(?:года? |г\.? ?)?рожд(?:ения|\.)|ж\. ?т\.|ж/т|(?:күні )?(?:дүниеге келген|ту(?:ған|ылған))\p{L}{0,4})";

    private const string WordBefore =
        @"(?:родил(?:ся|ась)|родивш\p{L}{2,5}|появи(?:л|вш)\p{L}{2,5} на свет|род\.|рожд(?:ения|ен|ена|енн\p{L}{2,3}|\.)|д\.р\.|д/р|урожен(?:ец|ца|ка|ки|ку)|тумысы"
        + @"|ту(?:ған|ылған) (?:күні|жылы|айы|уақыты)(?:,? (?:мен )?(?:айы|жылы|күні|жері)){0,3}|дүниеге келген(?: күні| жылы)?)";

    private static readonly WordSearch Words = new(
        "г.р", "г. р", "г/р", "рожд", "родил", "родив", "род.", "на свет", "д.р", "д/р", "урожен", "ж.т", "ж. т", "ж/т", "туған", "туыл", "тумыс", "дүниеге");

    // A word of birth is at most so far from its date.
    private const int Reach = 150;

    public static List<TextSpan> Find(ActText text)
    {
        var found = new List<TextSpan>();
        var flat = text.Flat;
        var from = 0;
        for (var at = Words.IndexIn(flat); at >= 0;)
        {
            // Words of birth near each other are looked at together, each stretch of the text once.
            var start = Math.Max(from, at - Reach);
            var end = Math.Min(flat.Length, at + Reach);
            for (var more = Words.IndexIn(flat.AsSpan(at + 1, end - at - 1)); more >= 0; more = Words.IndexIn(flat.AsSpan(at + 1, end - at - 1)))
            {
                at += more + 1;
                end = Math.Min(flat.Length, at + Reach);
            }

            foreach (var match in Beside.EnumerateMatches(flat.AsSpan(0, end), start))
            {
                found.Add(new TextSpan(match.Index, match.Length));
                from = match.Index + match.Length;
            }

            foreach (var match in Apart.EnumerateMatches(flat.AsSpan(0, end), start))
                found.Add(new TextSpan(match.Index, match.Length));
            from = Math.Max(from, end - Reach);
            var next = Words.IndexIn(flat.AsSpan(at + 1));
            at = next < 0 ? -1 : at + 1 + next;
        }

        return found;
    }

    /// <summary>«5 мая 1986 года рождения», «Год и дата рождения: 1987, 3 октября», «туған жылы 2002, күні мен айы – 7 маусым».</summary>
    private static Regex Beside => field ??= new TextPattern(
        @"(?<![\d\p{L}])" + Day + @"[ ,]{0,2}" + WordBehind + Remainder + @"(?!\p{L})"
        + @"|(?<!\p{L})(?:(?:дата|год|день|число|время)(?:,? (?:и )?(?:месяц|число|день|место|год|дата)){0,3} )?" + WordBefore + @"[\s:,;(-]{1,30}(?:в |во )?" + Day + Remainder);

    /// <summary>«1999 жылғы 3 тамызда … қаласында туған», «родился в городе …, 3 августа 1999 года»: other words stand between.</summary>
    private static Regex Apart => field ??= new TextPattern(
        @"(?<![\d\p{L}])" + Day + @"(?:(?= (?:[^.;]|(?<=[ ,](?:қ|а|ауд|обл))\.){0,90}(?:туған|туылған|дүниеге келген))|(?<=(?:родил(?:ся|ась)|родивш\p{L}{2,5}|урожен(?:ец|ца|ка|ки))[^.;\d]{1,50}" + Day + "))");
}
