namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>
/// Words in small letters right before or behind which a capitalised word names a person though it looks like no surname. Unlike the roles
/// of <see cref="RoleWords"/> they may be parts of names themselves, so they say nothing of a word with a capital.
/// </summary>
internal static class NameCues
{
    private static readonly string[] Stems =
    [
        "знаком", "приятел", "подруг", "коллег", "родственни", "бабушк", "дедушк", "внук", "внуч", "племянни", "невест", "охранни", "сторож", "таксист", "пассажир", "пешеход", "опекун", "предпринимател",
        "работни", "учител", "начальни", "рабоч", "фермер", "чабан", "абонент", "клиент", "наследодател", "ребен", "малолетн", "несовершеннолетн", "мальчик", "девочк", "девушк", "парн", "парен", "мужчин", "женщин",
        "танысы", "досы", "әкесі", "анасы", "шешесі", "інісі", "ағасы", "әпкесі", "қарындасы", "сіңлісі", "әйелі", "күйеуі", "немересі", "туысы", "жолаушы", "кәсіпкер", "әріптес", "балдыз", "қайын", "жездесі", "тәтесі", "баласы", "жұмысшы", "күзетші", "жасөспірім",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(StringComparer.Ordinal)
    {
        "друг", "друга", "другу", "другом", "друзья", "друзей", "зовут", "звали", "некто", "некий", "некая", "некоего", "некоему", "некой", "ұлы", "ұлын", "ұлының", "ұлына", "қызы", "қызын", "қызының", "қызына", "дос", "таныс", "деда", "дед", "дядя", "дяди", "тетя", "тети",
        "мама", "мамы", "папа", "папы", "дочерью", "деверь", "деверя", "зять", "зятя", "зятю", "зятем", "сват", "тесть", "тестя", "теща", "тещи",
        "гр-н", "гр-на", "гр-ну", "гр-ном", "гр-не", "гр-ка", "гр-ки", "гр-ке", "гр-ку", "гр-кой",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Cut =
        new HashSet<string>(["гр", "св", "свид", "потерп", "подс", "подсуд", "осужд", "обв", "обвин", "отв", "предст", "аз"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Nicknames = ["кличк", "прозвищ", "погонял", "лақап"];

    private static readonly string[] Introductions = ["представивш", "представил", "назвавш", "назвал", "именова", "подписа"];

    /// <summary>«знакомый Тимур», «по имени Тимур» (its last word), «оның досы Ерлан».</summary>
    public static bool Announces(ReadOnlySpan<char> folded, ReadOnlySpan<char> before)
    {
        if (Words.Contains(folded) || (folded is "имени" or "кличке" && before is "по") || (folded is "именем" && before is "под"))
            return true;
        return StartsWithAny(folded, Stems) || StartsWithAny(folded, Nicknames) || (StartsWithAny(folded, Introductions) && folded.EndsWith("ся", StringComparison.Ordinal));
    }

    /// <summary>«гр. Тимур», «св. Тимур»: a word cut short, whose full stop is no end of a sentence.</summary>
    public static bool IsCutShort(ReadOnlySpan<char> folded) => Cut.Contains(folded);

    /// <summary>«Тимур есімді жігіт», «Дана атты әйел»: the word behind the name, and the one after it.</summary>
    public static bool Closes(ReadOnlySpan<char> folded, ReadOnlySpan<char> next) =>
        folded is "есімді" || (folded is "атты" or "деген" && StartsWithAny(next, Persons));

    /// <summary>«по кличке «Борода»»: a nickname may stand in quotes.</summary>
    public static bool AnnouncesNickname(ReadOnlySpan<char> folded, ReadOnlySpan<char> before) =>
        StartsWithAny(folded, Nicknames) || (folded is "аты" or "атпен" or "атымен" && before is "лақап" or "бүркеншік");

    private static readonly string[] Persons = ["жігіт", "адам", "азамат", "әйел", "қыз", "ер", "бала", "таныс", "дос", "туыс", "кісі", "келіншек", "көрші", "жасөспірім", "біреу", "тұлға"];

    private static bool StartsWithAny(ReadOnlySpan<char> folded, string[] stems)
    {
        foreach (var stem in stems)
        {
            if (folded.StartsWith(stem, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
