using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>Finds personal data that show themselves by their form: numbers, dates of birth, addresses.</summary>
internal static partial class PersonalNumbers
{
    private const string Months = "(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)";
    private const string Day = @"(?:\d{1,2}[. /-]{1,2}\d{1,2}[. /-]{1,2}\d{4}(?: ?(?:года|г\.|жылы|ж\.))?|\d{1,2} " + Months + @"\p{L}{0,4} \d{4} ?(?:года|г\.)?|\d{4} ?(?:жылғы|жылдың|ж\.|жылы) \d{1,2}[- ]{1,3}" + Months + @"\p{L}{0,5}|\d{4}(?: ?(?:года|г\.|жылы|жылғы|ж\.))?)";

    public static IEnumerable<(PersonalDataKind Kind, TextSpan Span)> Find(ActText text)
    {
        foreach (var (kind, pattern) in new (PersonalDataKind, Regex)[]
        {
            (PersonalDataKind.Email, Email()),
            (PersonalDataKind.Account, Account()),
            (PersonalDataKind.IdentificationNumber, TwelveDigits()),
            (PersonalDataKind.BirthDate, BirthDate()),
            (PersonalDataKind.BirthDate, KazakhBirthDate()),
            (PersonalDataKind.Phone, Phone()),
            (PersonalDataKind.Plate, Plate()),
            (PersonalDataKind.Document, Document()),
        })
        {
            if (pattern == Email() && !text.Folded.Contains('@'))
                continue;
            if (pattern == KazakhBirthDate() && !text.Folded.Contains("туған", StringComparison.Ordinal) && !text.Folded.Contains("туылған", StringComparison.Ordinal) && !text.Folded.Contains("дүние", StringComparison.Ordinal))
                continue;
            // Only plates are told by their capitals.
            foreach (Match match in pattern.Matches(kind == PersonalDataKind.Plate ? text.Shaped : text.Folded))
            {
                var group = match.Groups["what"].Success ? match.Groups["what"] : match.Groups[0];
                yield return (kind, new TextSpan(group.Index, group.Length));
            }
        }

        foreach (var address in Addresses.Find(text))
            yield return (PersonalDataKind.Address, address);
    }

    [GeneratedRegex(@"[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    // An IBAN of Kazakhstan (KZ and 18 signs, K and Z possibly typed in Cyrillic) or a card.
    [GeneratedRegex(@"(?<![\p{L}\d])(?:[kк]z\d{2}(?: ?[a-z0-9а-я]{4}){4}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|\d{16,20})(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Account();

    // Also within longer runs, broken up, and with letters typed for zeros: an identification number may never pass.
    [GeneratedRegex(@"\d{12,}|(?<!\d)(?:\d[ -]?){5}\d(?:[ -]?[\dоo]){5}[ -]?\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex TwelveDigits();

    [GeneratedRegex(
        @"(?<![\d\p{L}])(?<what>" + Day + @" ?(?:г\.? ?р\.?|года рождения|г\. ?рожд\.?|рождения|ж\. ?т\.|(?:жылы )?ту(?:ған|ылған))(?: ?\(\d{1,2} " + Months + @"\p{L}{0,3}\))?)(?![\p{L}])"
        + @"|(?:родил(?:ся|ась)|род\.|родивш\p{L}{2,5}|уроженец|дата рождения|год рождения|рожд\.|тумысы|ту(?:ған|ылған) (?:күні|жылы)(?:,? жері)?)[\s:,-]{1,30}(?<what>" + Day + @")",
        RegexOptions.CultureInvariant)]
    private static partial Regex BirthDate();

    // «1999 жылғы 3 тамызда … қаласында туған»: the word of birth closes the phrase.
    [GeneratedRegex(@"(?<![\d\p{L}])(?<what>" + Day + @")(?= [^.\n;]{0,90}(?:туған|туылған|дүниеге келген))", RegexOptions.CultureInvariant)]
    private static partial Regex KazakhBirthDate();

    [GeneratedRegex(@"(?<![\d\p{L}.,])(?:\+ ?7|8)[ -]{0,2}\(?\d{3}\)?[ -]{0,2}\d{3}[ -]{0,2}\d{2}[ -]{0,2}\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    // «123 ABC 02», «A123BCD» and the same in Cyrillic look-alikes; names of codes between numbers are no plates.
    [GeneratedRegex(@"(?<![\p{L}\d/-])(?:\d{3} ?(?!УК|ГК|КК|ҚК|АК|ТГ|МРП|АЕК|РК|ҚР)[A-ZА-Я]{2,3} ?(?:0[1-9]|1\d|20)|[A-ZА-Я] ?\d{3} ?(?!УК|ГК|КК|ҚК|АК|ТГ|МРП|АЕК|РК|ҚР)[A-ZА-Я]{2,3}(?: ?\d{2})?)(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Plate();

    [GeneratedRegex(@"(?:уд(?:остоверени\p{L}{1,3}|\.) ?личности|паспорт\p{L}{0,3}|жеке (?:басын )?куәлі\p{L}{1,6}|водительск\p{L}{2,3} удостоверени\p{L}{1,3}|төлқұжат\p{L}{0,3})[^\d\n]{0,24}?(?<what>[a-zа-я]{0,2} ?\d{6,9})", RegexOptions.CultureInvariant)]
    private static partial Regex Document();
}
