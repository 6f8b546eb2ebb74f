using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>Finds personal data that show themselves by their form or by the word before them: numbers, dates of birth, addresses.</summary>
internal static class PersonalNumbers
{
    /// <summary>Each kind with its pattern and the words without which a text has none; nothing where only the digits tell. Plates alone are told by their capitals.</summary>
    private static (PersonalDataKind Kind, Regex Pattern, WordSearch? Words, bool Cased)[] Patterns => field ??=
    [
        (PersonalDataKind.Email, Email, Any("@"), false),
        (PersonalDataKind.Account, Iban, Any("kz", "кz"), false),
        (PersonalDataKind.Account, Card, null, false),
        (PersonalDataKind.Account, LabelledAccount, Any("счет", "шот", "карт", "р/с", "иик", "жск", "жсқ"), false),
        (PersonalDataKind.IdentificationNumber, TwelveDigits, null, false),
        (PersonalDataKind.IdentificationNumber, LabelledNumber, Any("иин", "жсн", "бин", "бсн"), false),
        (PersonalDataKind.Phone, Phone, null, false),
        (PersonalDataKind.Phone, LabelledPhone, Any("тел", "моб", "абонент", "ұялы", "whatsapp", "ватсап", "вацап"), false),
        (PersonalDataKind.Plate, Plate, null, true),
        (PersonalDataKind.Plate, LabelledPlate, Any("гос", "г.н", "г/н", "грнз", "регистр", "номерн", "мемлекеттік", "м/н", "нөмірлі"), false),
        (PersonalDataKind.Document, Document, Any("личности", "паспорт", "куәлі", "удостоверени", "төлқұжат"), false),
    ];

    public static List<(PersonalDataKind Kind, TextSpan Span)> Find(ActText text)
    {
        var found = new List<(PersonalDataKind Kind, TextSpan Span)>();
        foreach (var (kind, pattern, words, cased) in Patterns)
        {
            if (words is not null && !words.IsIn(text.Folded))
                continue;
            foreach (var match in pattern.EnumerateMatches(cased ? text.Shaped : text.Folded))
                found.Add((kind, new TextSpan(match.Index, match.Length)));
        }

        foreach (var birth in BirthDates.Find(text))
            found.Add((PersonalDataKind.BirthDate, birth));
        foreach (var address in Addresses.Find(text))
            found.Add((PersonalDataKind.Address, address));
        return found;
    }

    private static WordSearch Any(params string[] words) => new(words);

    private const string NoSum = @"(?![\d ]*(?:тенге|теңге|тг|₸|руб|долл|шт|мрп|аек|%))(?!\d)";

    private static Regex Email => field ??= new TextPattern(@"[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}");

    // KZ, two check digits, three of the bank and thirteen signs, grouped anyhow; K and Z possibly typed in Cyrillic.
    private static Regex Iban => field ??= new TextPattern(@"(?<![\p{L}\d])[kк]z(?: ?\d){5}(?: ?[\da-zа-я]){13}(?![\p{L}\d])");

    // A card in groups of four, possibly with its middle starred, or a run of digits longer than an identification number.
    private static Regex Card => field ??= new TextPattern(@"(?<![\p{L}\d])(?:\d{4}[ -](?:[\d*xх]{4}[ -]){2}\d{4}|\d{4,6}[*xх]{4,8}\d{4}|\d{16,20})(?![\p{L}\d])");

    private static Regex LabelledAccount => field ??= new TextPattern(@"(?<=(?<!\p{L})(?:счет\p{L}{0,2}|р/с|иик|жс[кқ]|карт(?:а|ы|у|е|ой|очк\p{L}{1,3})|(?:есеп ?)?шот\p{L}{0,5}|картасы\p{L}{0,4})(?: номер\p{L}{0,2}| нөмір\p{L}{0,3})?[ :.№""(-]{1,5})(?>\d(?:[ -]?\d){7,})" + NoSum);

    // Also within longer runs, broken up, and with letters typed for zeros: an identification number may never pass.
    private static Regex TwelveDigits => field ??= new TextPattern(@"\d{12,}|(?<!\d)(?:\d[ -]?){5}\d(?:[ -]?[\dоo]){5}[ -]?\d(?!\d)");

    // Behind its label a number of another length is one too, with a digit lost or stars for some.
    private static Regex LabelledNumber => field ??= new TextPattern(@"(?<=(?<!\p{L})(?:иин|жсн|бин|бсн)[ :.,№""(/-]{0,5})\d(?:[ .-]?[\dоo*]){5,13}(?!\d)");

    private static Regex Phone => field ??= new TextPattern(@"(?<![\d\p{L}])(?<!\d[.,])(?:\+ ?7|8|7(?= ?[(-]?7))[ -]{0,2}(?:\(?\d{3}\)?[ -]{0,2}\d{3}|\(?\d{4}\)?[ -]{0,2}\d{2})[ -]{0,2}\d{2}[ -]{0,2}\d{2}(?!\d)");

    private static Regex LabelledPhone => field ??= new TextPattern(@"(?<=(?<!\p{L})(?:тел\.?|телефон\p{L}{0,3}|моб\.?|мобильн\p{L}{2,3}|абонентск\p{L}{2,3}|ұялы телефон\p{L}{0,5}|whatsapp|ватсап\p{L}{0,2})(?: номер\p{L}{0,3}| нөмір\p{L}{0,3})?[ :.№-]{0,5})(?>\+?\d(?:[ ()-]{0,3}\d){5,11})" + NoSum);

    // «123 ABC 02», «A123BCD», «KZ 123 ABC 02» and the same in Cyrillic look-alikes; names of codes between numbers are no plates.
    private static Regex Plate => field ??= new TextPattern(@"(?<![\p{L}\d/-])(?:[KК]Z ?)?(?:\d{3} ?(?!УК|ГК|КК|ҚК|АК|ТГ|МРП|АЕК|РК|ҚР)[A-ZА-Я]{2,3} ?(?:0[1-9]|1\d|20)|[A-ZА-Я] ?\d{3} ?(?!УК|ГК|КК|ҚК|АК|ТГ|МРП|АЕК|РК|ҚР)[A-ZА-Я]{2,3}(?: ?\d{2})?)(?![\p{L}\d])");

    // Behind its label a plate may be of a trailer, a motorcycle or another country, and in small letters.
    private static Regex LabelledPlate => field ??= new TextPattern(@"(?<=(?<!\p{L})(?:гос(?:ударственн\p{L}{2,3}|\.)? ?(?:рег(?:истрационн\p{L}{2,3}|\.) ?)?(?:номер\p{L}{0,3}|знак\p{L}{0,3}|№)|гос\. ?ном\.|регистрационн\p{L}{2,3} (?:номерн\p{L}{2,3} )?(?:номер\p{L}{0,3}|знак\p{L}{0,3})|г\.? ?н\.?(?: ?з\.?)?|г/н|грнз|м/н|мемлекеттік (?:тіркеу )?нөмір\p{L}{0,5}(?: белгісі)?)[ :№""(-]{1,4})(?:[kк]z ?)?(?:\d{2,4} ?[a-zа-я]{2,3} ?\d{2,3}|[a-zа-я] ?\d{3,4} ?[a-zа-я]{2,3}(?: ?\d{2,3})?|\d{2} ?[kк]z ?\d{3} ?[a-zа-я]{2,3}|\d{3,4} ?[a-zа-я]{2,3})(?![\p{L}\d])");

    private static Regex Document => field ??= new TextPattern(@"(?<=(?:уд(?:остоверени\p{L}{1,3}|\.) ?личности|паспорт\p{L}{0,3}|жеке (?:басын )?куәлі\p{L}{1,6}|водительск\p{L}{2,3} удостоверени\p{L}{1,3}|жүргізуші(?:нің)? куәлі\p{L}{1,6}|төлқұжат\p{L}{0,3})[^\d\n]{0,24}?)(?<!\p{L})[a-zа-я]{0,2} ?\d{6,9}");
}
