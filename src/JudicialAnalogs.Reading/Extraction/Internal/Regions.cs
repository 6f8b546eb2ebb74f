namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>The regions of Kazakhstan by the words that name them in either language and by the code that opens a case number.</summary>
internal static class Regions
{
    // Name, what shows it in Russian and in Kazakh text (folded beginnings), first two digits of a court's code.
    private static readonly (string Name, string[] Signs, string Code)[] All =
    [
        ("Восточно-Казахстанская область", ["восточно-казахстанск", "шығыс қазақстан"], "63"),
        ("Западно-Казахстанская область", ["западно-казахстанск", "батыс қазақстан"], "27"),
        ("Северо-Казахстанская область", ["северо-казахстанск", "солтүстік қазақстан"], "59"),
        ("Акмолинская область", ["акмолинск", "ақмола обл"], "11"),
        ("Актюбинская область", ["актюбинск", "ақтөбе обл"], "15"),
        ("Алматинская область", ["алматинской обл", "алматинская обл", "алматы обл"], "19"),
        ("Атырауская область", ["атырауск", "атырау обл"], "23"),
        ("Жамбылская область", ["жамбылской обл", "жамбылская обл", "жамбыл обл"], "31"),
        ("Карагандинская область", ["карагандинск", "қарағанды обл"], "35"),
        ("Костанайская область", ["костанайск", "қостанай обл"], "39"),
        ("Кызылординская область", ["кызылординск", "қызылорда обл"], "43"),
        ("Мангистауская область", ["мангистауск", "маңғыстау обл"], "47"),
        ("Туркестанская область", ["туркестанск", "түркістан обл", "южно-казахстанск"], "51"),
        ("Павлодарская область", ["павлодарск", "павлодар обл"], "55"),
        ("область Абай", ["области абай", "область абай", "абай обл"], "10"),
        ("область Жетісу", ["области жетісу", "области жетысу", "область жетісу", "область жетысу", "жетісу обл"], "33"),
        ("область Ұлытау", ["области ұлытау", "области улытау", "область ұлытау", "область улытау", "ұлытау обл"], "62"),
        ("город Астана", ["астан", "нур-султан", "нұр-сұлтан"], "71"),
        ("город Шымкент", ["шымкент"], "79"),
        ("город Алматы", ["алматы", "алматинск"], "75"),
    ];

    /// <summary>The region a folded text names first in the list's order, from the longest names down; null when it names none.</summary>
    public static string? NamedIn(ReadOnlySpan<char> folded)
    {
        foreach (var (name, signs, _) in All)
        {
            foreach (var sign in signs)
            {
                if (folded.Contains(sign, StringComparison.Ordinal))
                    return name;
            }
        }

        return null;
    }

    /// <summary>The region of a case number such as <c>5510-25-00-1/814</c>; null when its first digits name none.</summary>
    public static string? OfCaseNumber(string caseNumber)
    {
        foreach (var (name, _, code) in All)
        {
            if (caseNumber.StartsWith(code, StringComparison.Ordinal))
                return name;
        }

        return null;
    }
}
