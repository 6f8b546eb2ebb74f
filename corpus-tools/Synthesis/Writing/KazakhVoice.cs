using System.Globalization;
using JudicialAnalogs.CorpusTools.Synthesis.Numbers;
using JudicialAnalogs.CorpusTools.Synthesis.Persons;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>The hand of a court that writes in Kazakh.</summary>
internal sealed class KazakhVoice(CourtStyle style) : IVoice
{
    private static readonly string[] Months =
        ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];

    private static readonly string[] PartOrdinals = ["", "бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы", "жетінші", "сегізінші"];

    /// <inheritdoc/>
    public string Cite(NormRef norm, char grammaticalCase)
    {
        if (norm.Act.StartsWith("НПВС", StringComparison.Ordinal))
            return Resolution(norm, grammaticalCase);
        var code = Code(norm.Act);
        var point = norm.Point is null ? null : style.QuotedPoints ? $"«{norm.Point}»" : norm.Point + ")";
        var part = norm.Part is null ? null : style.Citation == 3 && norm.Part.Length == 1 ? $"{PartOrdinals[norm.Part[0] - '0']} бөлігі" : $"{norm.Part}-бөлігі";

        // «188-бабының 3-бөлігінің 3) тармағы», or the lighter «188-бабы 3-бөлігінің 3) тармағы».
        var article = $"{code} {norm.Article}-баб{(part is null && point is null ? "" : style.Citation is 0 or 2 ? "ының" : "ы")}";
        if (point is not null)
            return $"{article}{(part is null ? "" : $" {part}нің")} {point} тармағ{Ending(grammaticalCase, front: false)}";
        return part is null ? article + Ending(grammaticalCase, front: false) : $"{article} {part[..^1]}{Ending(grammaticalCase, front: true)}";
    }

    /// <inheritdoc/>
    public string Name(Person person, string form, char grammaticalCase) => form switch
    {
        "full" => $"{person.Surname} {person.Given} {Inflect(person.Patronymic, grammaticalCase)}",
        "caps" => $"{person.Surname.ToUpperInvariant()} {person.Given} {Inflect(person.Patronymic, grammaticalCase)}",
        "init" => $"{person.Initials} {Inflect(person.Surname, grammaticalCase)}",
        _ => Inflect(person.Surname, grammaticalCase),
    };

    /// <inheritdoc/>
    public string Money(decimal tenge)
    {
        var grouped = tenge.ToString("#,0", CultureInfo.InvariantCulture);
        return style.Money switch
        {
            1 => $"{grouped.Replace(",", "", StringComparison.Ordinal)} ({KazakhNumbers.InWords((long)tenge)}) теңге",
            2 => $"{grouped.Replace(',', '.')} теңге",
            _ => $"{grouped.Replace(',', ' ')} теңге",
        };
    }

    /// <inheritdoc/>
    public string Day(DateOnly day, char grammaticalCase = 'n')
    {
        if (style.Day == 1)
            return day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) + (grammaticalCase switch { 'l' => " жылы", 'g' => " жылғы", 'b' => " жылдан", _ => " ж." });
        var text = $"{day.Year} жылғы {day.Day} {Months[day.Month - 1]}";
        if (grammaticalCase != 'g')
            return KazakhSuffixes.Attach(text, grammaticalCase);
        var on = KazakhSuffixes.Attach(text, 'l');
        return on + (on.EndsWith('а') ? "ғы" : "гі");
    }

    /// <inheritdoc/>
    public string Size(Punishment punishment, char grammaticalCase)
    {
        var amount = (long)punishment.Amount;
        var size = punishment.Unit switch
        {
            PunishmentUnit.Months => Term(amount),
            PunishmentUnit.Hours => $"{Number(amount)} сағат",
            PunishmentUnit.Days => $"{Number(amount)} тәулік",
            _ => $"{Number(amount)} {(style.CodeName == 0 ? "айлық есептік көрсеткіш" : "АЕК")}",
        };
        return Inflect(size, grammaticalCase);
    }

    /// <inheritdoc/>
    public string Inflect(string word, char grammaticalCase) =>
        word.EndsWith("АЕК", StringComparison.Ordinal) && grammaticalCase != 'n'
            ? word + "-" + KazakhSuffixes.Attach("ек", grammaticalCase)[2..]
            : KazakhSuffixes.Attach(word, grammaticalCase);

    // Endings after the possessive -ы, -і: the stem is given without it.
    private static string Ending(char grammaticalCase, bool front) => (grammaticalCase, front) switch
    {
        ('g', true) => "інің",
        ('g', false) => "ының",
        ('d', true) => "іне",
        ('d', false) => "ына",
        ('a', true) => "ін",
        ('a', false) => "ын",
        ('l', true) => "інде",
        ('l', false) => "ында",
        ('b', true) => "інен",
        ('b', false) => "ынан",
        ('i', true) => "імен",
        ('i', false) => "ымен",
        (_, true) => "і",
        _ => "ы",
    };

    private string Code(string act) => act switch
    {
        "УК" => style.CodeName switch { 0 => "ҚР ҚК-нің", 1 => "ҚК-нің", _ => "Қазақстан Республикасы Қылмыстық кодексінің" },
        "УПК" => style.CodeName switch { 0 => "ҚР ҚПК-нің", 1 => "ҚПК-нің", _ => "Қазақстан Республикасы Қылмыстық-процестік кодексінің" },
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "The archive cites no such act in Kazakh."),
    };

    private string Resolution(NormRef norm, char grammaticalCase)
    {
        var cut = norm.Act.IndexOf('/', StringComparison.Ordinal);
        var day = DateOnly.ParseExact(norm.Act[(cut + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"Қазақстан Республикасы Жоғарғы Сотының {Day(day, 'g')} № {norm.Act[5..cut]} нормативтік қаулыс{Ending(grammaticalCase, front: false)}";
    }

    private string Term(long months)
    {
        var parts = new List<string>();
        if (months >= 12)
            parts.Add($"{Number(months / 12)} жыл");
        if (months % 12 > 0)
            parts.Add($"{Number(months % 12)} ай");
        return string.Join(' ', parts);
    }

    private string Number(long amount)
    {
        var digits = amount.ToString(CultureInfo.InvariantCulture);
        return style.SizeInWords ? $"{digits} ({KazakhNumbers.InWords(amount)})" : digits;
    }
}
