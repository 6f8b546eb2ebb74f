namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>Capitalised words of court acts that are no names of persons.</summary>
internal static class NotNames
{
    private static readonly HashSet<string> Stems = new(StringComparer.Ordinal)
    {
        "суд", "судья", "сот", "сотт", "республика", "республики", "казахстан", "имя", "именем", "приговор", "решение", "постановление", "определение", "уголовный", "уголовное",
        "гражданский", "гражданское", "кодекс", "область", "район", "город", "верховный", "коллегия", "статья", "часть", "пункт", "государственный", "государственное",
        "государство", "министерство", "министр", "департамент", "управление", "акимат", "аким", "банк", "товарищество", "акционерное", "общество", "закон", "конституция",
        "фонд", "компенсация", "прокуратура", "полиция", "отдел", "комитет", "служба", "учреждение", "председательствующий", "председатель", "иск", "жалоба", "дело", "лицо",
        "человек", "договор", "поставщик", "покупатель", "продавец", "заказчик", "подрядчик", "арендатор", "арендодатель", "заемщик", "займодатель", "кредитор", "должник", "компания", "фирма", "исполнитель", "страховщик", "взыскатель", "наследник", "кооператив", "корпорация", "организация", "предприятие", "центр", "палата", "агентство", "инспекция", "академия", "университет", "парламент", "президент", "правительство", "народ", "российская", "федерация", "узбекистан", "кыргызстан", "китай", "россия", "турция",
        "қазақстан", "республикасы", "қылмыстық", "азаматтық", "әкімшілік", "облыс", "облысы", "аудан", "ауданы", "қала", "қаласы", "жоғарғы", "бас", "үкім", "шешім", "қаулы",
        "іс", "бап", "бөлік", "тармақ", "заң", "қор", "өтемақы", "мемлекет", "мемлекеттік", "банкі", "серіктестік", "қоғам", "басқарма", "бөлім", "полиция", "кодексі",
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь", "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр",
        "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан", "органы", "орган", "судом", "вину", "вина", "вины", "наказание", "жаза", "мера", "вещественное",
        "алматы", "астана", "шымкент", "караганда", "қарағанды", "павлодар", "актобе", "ақтөбе", "атырау", "актау", "ақтау", "костанай", "қостанай", "кызылорда", "қызылорда",
        "петропавловск", "уральск", "орал", "тараз", "туркестан", "түркістан", "семей", "кокшетау", "көкшетау", "талдыкорган", "талдықорған", "темиртау", "экибастуз", "жезказган",
        "нур-султан", "конаев", "қонаев", "усть-каменогорск", "өскемен", "риддер", "рудный", "балхаш", "жетысу", "жетісу", "улытау", "ұлытау", "абай", "ростов", "саратов", "киев", "берлин", "пекин", "азов",
        "тойота", "лада", "камаз", "газель", "ниссан", "хендай", "хундай", "хонда", "мерседес", "фольксваген", "опель", "мазда", "шевроле", "рено", "лексус", "субару", "мицубиси", "форд", "киа", "нива", "жигули", "приора", "гранта", "камри", "королла",
        "каспи", "халык", "казпочта", "казпошта", "магнум", "самсунг", "айфон", "хуавей", "редми", "интернет", "телеграм", "инстаграм", "ватсап", "фейсбук", "андроид",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Exact = Stems.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Letters = new HashSet<string>(StringComparer.Ordinal)
    {
        "қк", "қпк", "қазк", "ақ", "апк", "әқбтк", "әрпк", "қр", "рк", "ук", "упк", "уик", "гк", "гпк", "коап", "аппк", "жшс", "аек", "жсн", "бсн",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<(char, char), string[]> ByOpening = Stems.GroupBy(stem => (stem[0], stem[1])).ToDictionary(group => group.Key, group => group.ToArray());

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = new HashSet<string>(StringComparer.Ordinal)
    {
        "ол", "сол", "бұл", "осы", "олар", "оның", "оны", "оған", "бірақ", "кейін", "содан", "сондай", "алайда", "себебі", "бұдан", "онда", "мұнда", "егер",
        "он", "она", "они", "оно", "это", "этот", "эта", "его", "ее", "их", "ему", "ей", "как", "так", "но", "по", "при", "из", "на", "за", "от", "до", "со", "об", "для", "что", "кто", "где", "там", "тут", "тогда",
        "затем", "потом", "также", "однако", "позже", "далее", "когда", "если", "поскольку", "после", "сам", "сама", "кроме", "вместе", "утром", "днем", "вечером", "ночью", "вчера", "именно", "только", "лишь", "уже", "даже", "между", "тем", "этим", "поэтому", "зная", "видя",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Places =
        ["улиц", "проспект", "переул", "бульвар", "имени", "микрорайон", "мкр", "сел", "аул", "ауыл", "посел", "станц", "площад", "парк", "сквер", "школ", "больниц", "театр", "музе", "көше", "даңғыл", "атындағы", "мөлтек", "шағын", "кент", "округ"];

    private static readonly string[] Institutions =
        ["област", "район", "город", "суд", "межрайон", "специализ", "прокур", "управлен", "департ", "отдел", "аудан", "облыс", "қала", "сот", "полици", "края", "сельск", "поселк", "банк", "компан", "служб", "палат", "инспекц", "комитет", "министер", "центр", "акимат", "әкімд", "серіктест", "учрежден", "мекеме", "басқарма", "кәсіпорын", "предприят", "университет", "академи"];

    private static readonly string[] Adjectives = ["ое", "ее", "ие", "ые", "ая", "ость", "ение", "ание", "ция", "лық", "лік", "дық", "дік", "тық", "тік", "ать", "ить", "еть", "ять", "уть", "ться"];


    /// <summary>True for an ending that no surname has: of neuter adjectives, of nouns of action, of Kazakh adjectives, of infinitives.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> folded)
    {
        foreach (var ending in Adjectives)
        {
            if (folded.Length > ending.Length + 2 && folded.EndsWith(ending, StringComparison.Ordinal) && !(ending == "ая" && folded.EndsWith("ская", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>True for a word of courts, places and offices in any case form.</summary>
    public static bool Contains(ReadOnlySpan<char> folded)
    {
        // «ҚК-нің», «УПК-ға»: codes and states by their letters, with a Kazakh ending.
        if (folded.IndexOf('-') is > 0 and < 6 and var hyphen && Letters.Contains(folded[..hyphen]))
            return true;
        if (Exact.Contains(folded) || Openers.Contains(folded) || RoleWords.IsCaseForm(folded) || IsInfinitive(folded))
            return true;
        if (folded.Length < 2 || !ByOpening.TryGetValue((folded[0], folded[1]), out var near))
            return false;
        foreach (var stem in near)
        {
            if (folded.Length >= stem.Length && NameForms.Same(folded, stem))
                return true;
        }

        return false;
    }

    /// <summary>«Признать Иванова …», «Взыскать с …»: what opens a clause of the operative part.</summary>
    private static bool IsInfinitive(ReadOnlySpan<char> folded) => folded.Length > 5 && (folded.EndsWith("ать", StringComparison.Ordinal) || folded.EndsWith("ить", StringComparison.Ordinal) || folded.EndsWith("ять", StringComparison.Ordinal));

    /// <summary>True for a word whose name is a place's though it sounds like a person's: «улица Кирова», «Бажов көшесі».</summary>
    public static bool IsPlace(ReadOnlySpan<char> folded)
    {
        foreach (var stem in Places)
        {
            if (folded.StartsWith(stem, StringComparison.Ordinal))
                return true;
        }

        return IsInstitution(folded);
    }

    /// <summary>True for a word after which a capitalised adjective belongs to an institution or place, as in «Алмалинского районного суда».</summary>
    public static bool IsInstitution(ReadOnlySpan<char> folded)
    {
        foreach (var stem in Institutions)
        {
            if (folded.StartsWith(stem, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
