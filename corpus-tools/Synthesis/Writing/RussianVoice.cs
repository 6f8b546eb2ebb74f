using System.Globalization;
using JudicialAnalogs.CorpusTools.Synthesis.Numbers;
using JudicialAnalogs.CorpusTools.Synthesis.Persons;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>The hand of a court that writes in Russian.</summary>
internal sealed class RussianVoice(CourtStyle style) : IVoice
{
    private static readonly string[] Months =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] PartOrdinals = ["", "первой", "второй", "третьей", "четвертой", "пятой", "шестой", "седьмой", "восьмой"];

    /// <inheritdoc/>
    public string Cite(NormRef norm, char grammaticalCase)
    {
        if (norm.Act.StartsWith("НПВС", StringComparison.Ordinal))
            return Resolution(norm, grammaticalCase);
        var code = Code(norm.Act);
        var point = norm.Point is null ? null : style.QuotedPoints ? $"«{norm.Point}»" : norm.Point + ")";
        switch (style.Citation)
        {
            case 0:
                return $"{(point is null ? "" : $"п.{point} ")}{(norm.Part is null ? "" : $"ч.{norm.Part} ")}ст.{norm.Article} {code}";
            case 1:
                return $"ст. {norm.Article}{(norm.Part is null ? "" : $" ч. {norm.Part}")}{(point is null ? "" : $" п. {point}")} {code}";
            default:
                var ordinal = style.Citation == 3 && norm.Part is { Length: 1 } part ? PartOrdinals[part[0] - '0'] : null;
                if (point is not null)
                {
                    return norm.Part is null
                        ? $"{Point(grammaticalCase)} {point} статьи {norm.Article} {code}"
                        : $"{Point(grammaticalCase)} {point} части {ordinal ?? norm.Part} статьи {norm.Article} {code}";
                }

                if (norm.Part is not null)
                    return $"{Feminine("част", grammaticalCase)} {PartWord(norm.Part, ordinal, grammaticalCase)} статьи {norm.Article} {code}";
                return $"{Article(grammaticalCase)} {norm.Article} {code}";
        }
    }

    /// <inheritdoc/>
    public string Name(Person person, string form, char grammaticalCase)
    {
        var surname = RussianNames.Surname(person.Surname, person.Female, grammaticalCase);
        return form switch
        {
            "full" or "caps" =>
                $"{(form == "caps" ? surname.ToUpperInvariant() : surname)} {RussianNames.Given(person.Given, person.Female, grammaticalCase)} {RussianNames.Patronymic(person.Patronymic, person.Female, grammaticalCase)}",
            "init" => style.InitialsFirst ? $"{person.Initials} {surname}" : $"{surname} {person.Initials}",
            _ => surname,
        };
    }

    /// <inheritdoc/>
    public string Money(decimal tenge)
    {
        var grouped = tenge.ToString("#,0", CultureInfo.InvariantCulture);
        return style.Money switch
        {
            1 => $"{grouped.Replace(",", "", StringComparison.Ordinal)} ({RussianNumbers.InWords((long)tenge)}) тенге",
            2 => $"{grouped.Replace(',', '.')} тенге",
            _ => $"{grouped.Replace(',', ' ')} тенге",
        };
    }

    /// <inheritdoc/>
    public string Day(DateOnly day, char grammaticalCase = 'n') => style.Day == 1
        ? day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) + " года"
        : $"{day.Day} {Months[day.Month - 1]} {day.Year} года";

    /// <inheritdoc/>
    public string Size(Punishment punishment, char grammaticalCase)
    {
        var amount = (long)punishment.Amount;
        return punishment.Unit switch
        {
            PunishmentUnit.Months => Term(amount, grammaticalCase),
            PunishmentUnit.Hours => Counted(amount, grammaticalCase, ("час", "часа", "часов"), ("часу", "часам"), feminine: false),
            PunishmentUnit.Days => $"{Number(amount, grammaticalCase, feminine: true)} {(grammaticalCase == 'd' ? "суткам" : "суток")}",
            _ => $"{Number(amount, 'g', feminine: false)} {(style.CodeName == 0 ? "месячных расчетных показателей" : "МРП")}",
        };
    }

    /// <inheritdoc/>
    public string Inflect(string word, char grammaticalCase) => word;

    private static string Point(char grammaticalCase) => grammaticalCase switch
    {
        'g' => "пункта",
        'd' => "пункту",
        'i' => "пунктом",
        'l' => "пункте",
        _ => "пункт",
    };

    private static string Feminine(string stem, char grammaticalCase) => stem + (grammaticalCase switch { 'n' or 'a' => "ь", 'i' => "ью", _ => "и" });

    private static string Article(char grammaticalCase) => grammaticalCase switch
    {
        'n' => "статья",
        'a' => "статью",
        'i' => "статьей",
        'g' => "статьи",
        _ => "статье",
    };

    private static string PartWord(string part, string? ordinal, char grammaticalCase) => ordinal is null
        ? part
        : grammaticalCase switch { 'n' => Nominative(ordinal), 'a' => Accusative(ordinal), _ => ordinal };

    private static string Nominative(string ordinal) => ordinal == "третьей" ? "третья" : ordinal[..^2] + "ая";

    private static string Accusative(string ordinal) => ordinal == "третьей" ? "третью" : ordinal[..^2] + "ую";

    private string Code(string act) => act switch
    {
        "УК" => style.CodeName switch { 0 => "УК РК", 1 => "УК", _ => "УК Республики Казахстан" },
        "УПК" => style.CodeName switch { 0 => "УПК РК", 1 => "УПК", _ => "УПК Республики Казахстан" },
        _ => act + " РК",
    };

    private string Resolution(NormRef norm, char grammaticalCase)
    {
        var cut = norm.Act.IndexOf('/', StringComparison.Ordinal);
        var number = norm.Act[5..cut];
        var day = DateOnly.ParseExact(norm.Act[(cut + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = grammaticalCase switch
        {
            'g' => "нормативного постановления",
            'd' => "нормативному постановлению",
            'i' => "нормативным постановлением",
            'l' => "нормативном постановлении",
            _ => "нормативное постановление",
        };
        var point = norm.Article is null ? "" : $" (п. {norm.Article})";
        return $"{name} Верховного Суда Республики Казахстан от {Day(day)} № {number}{point}";
    }

    private string Term(long months, char grammaticalCase)
    {
        var years = months / 12;
        var rest = months % 12;
        var parts = new List<string>();
        if (years > 0)
            parts.Add(Counted(years, grammaticalCase, ("год", "года", "лет"), ("году", "годам"), feminine: false));
        if (rest > 0)
            parts.Add(Counted(rest, grammaticalCase, ("месяц", "месяца", "месяцев"), ("месяцу", "месяцам"), feminine: false));
        return string.Join(' ', parts);
    }

    private string Counted(long amount, char grammaticalCase, (string One, string Few, string Many) forms, (string One, string Many) dative, bool feminine) =>
        grammaticalCase == 'd'
            ? $"{Number(amount, 'd', feminine)} {(amount % 10 == 1 && amount % 100 != 11 ? dative.One : dative.Many)}"
            : $"{Number(amount, 'n', feminine)} {RussianNumbers.Counted(amount, forms.One, forms.Few, forms.Many)}";

    private string Number(long amount, char grammaticalCase, bool feminine)
    {
        var digits = amount.ToString(CultureInfo.InvariantCulture);
        return style.SizeInWords ? $"{digits} ({RussianNumbers.InWords(amount, grammaticalCase, feminine)})" : digits;
    }
}
