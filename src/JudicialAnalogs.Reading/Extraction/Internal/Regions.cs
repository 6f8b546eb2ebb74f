namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>The regions of Kazakhstan by the words that name them in either language and by the code that opens a case number.</summary>
internal static class Regions
{
    // Name in Russian and in Kazakh, what shows it in Russian and in Kazakh text (folded beginnings), first two digits of a court's code,
    // those of the division of 2018 behind the earlier ones.
    private static readonly (string Name, string Kazakh, string[] Signs, string[] Codes)[] All =
    [
        ("Восточно-Казахстанская область", "Шығыс Қазақстан облысы", ["восточно-казахстанск", "шығыс қазақстан"], ["63"]),
        ("Западно-Казахстанская область", "Батыс Қазақстан облысы", ["западно-казахстанск", "батыс қазақстан"], ["27"]),
        ("Северо-Казахстанская область", "Солтүстік Қазақстан облысы", ["северо-казахстанск", "солтүстік қазақстан"], ["59"]),
        ("Акмолинская область", "Ақмола облысы", ["акмолинск", "ақмола обл"], ["11"]),
        ("Актюбинская область", "Ақтөбе облысы", ["актюбинск", "ақтөбе обл"], ["15"]),
        ("Алматинская область", "Алматы облысы", ["алматинской обл", "алматинская обл", "алматы обл"], ["19"]),
        ("Атырауская область", "Атырау облысы", ["атырауск", "атырау обл"], ["23"]),
        ("Жамбылская область", "Жамбыл облысы", ["жамбылской обл", "жамбылская обл", "жамбыл обл"], ["31"]),
        ("Карагандинская область", "Қарағанды облысы", ["карагандинск", "қарағанды обл"], ["35"]),
        ("Костанайская область", "Қостанай облысы", ["костанайск", "қостанай обл"], ["39"]),
        ("Кызылординская область", "Қызылорда облысы", ["кызылординск", "қызылорда обл"], ["43"]),
        ("Мангистауская область", "Маңғыстау облысы", ["мангистауск", "маңғыстау обл"], ["47"]),
        ("Туркестанская область", "Түркістан облысы", ["туркестанск", "түркістан обл", "южно-казахстанск"], ["51", "61"]),
        ("Павлодарская область", "Павлодар облысы", ["павлодарск", "павлодар обл"], ["55"]),
        ("область Абай", "Абай облысы", ["области абай", "область абай", "абай обл"], ["10"]),
        ("область Жетісу", "Жетісу облысы", ["области жетісу", "области жетысу", "область жетісу", "область жетысу", "жетісу обл"], ["33"]),
        ("область Ұлытау", "Ұлытау облысы", ["области ұлытау", "области улытау", "область ұлытау", "область улытау", "ұлытау обл"], ["62"]),
        ("город Астана", "Астана қаласы", ["астан", "нур-султан", "нұр-сұлтан"], ["71"]),
        ("город Шымкент", "Шымкент қаласы", ["шымкент"], ["79"]),
        ("город Алматы", "Алматы қаласы", ["алматы", "алматинск"], ["75"]),
    ];

    /// <summary>The region a folded text names first in the list's order, from the longest names down; null when it names none.</summary>
    public static string? NamedIn(ReadOnlySpan<char> folded)
    {
        foreach (var (name, _, signs, _) in All)
        {
            foreach (var sign in signs)
            {
                if (folded.Contains(sign, StringComparison.Ordinal))
                    return name;
            }
        }

        return null;
    }

    /// <summary>A region's Kazakh name by its Russian one; a name that is not of the list as it is.</summary>
    public static string InKazakh(string region) => Array.Find(All, one => one.Name == region).Kazakh ?? region;

    /// <summary>The region of a case number such as <c>5510-25-00-1/814</c>; null when its first digits name none.</summary>
    public static string? OfCaseNumber(string caseNumber)
    {
        foreach (var (name, _, _, codes) in All)
        {
            if (Array.Exists(codes, code => caseNumber.StartsWith(code, StringComparison.Ordinal)))
                return name;
        }

        return null;
    }
}
