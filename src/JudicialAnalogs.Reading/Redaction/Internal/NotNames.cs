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
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Exact = Stems.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Letters = new HashSet<string>(StringComparer.Ordinal)
    {
        "қк", "қпк", "қазк", "ақ", "апк", "әқбтк", "әрпк", "қр", "рк", "ук", "упк", "уик", "гк", "гпк", "коап", "аппк", "жшс", "аек", "жсн", "бсн",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<(char, char), string[]> ByOpening = Stems.GroupBy(stem => (stem[0], stem[1])).ToDictionary(group => group.Key, group => group.ToArray());

    private static readonly string[] Places =
        ["улиц", "проспект", "переул", "бульвар", "имени", "микрорайон", "мкр", "сел", "аул", "ауыл", "посел", "станц", "площад", "парк", "сквер", "школ", "больниц", "театр", "музе", "көше", "даңғыл", "атындағы", "мөлтек", "шағын", "кент", "округ"];

    private static readonly string[] Institutions =
        ["област", "район", "город", "суд", "межрайон", "специализ", "прокур", "управлен", "департ", "отдел", "аудан", "облыс", "қала", "сот", "полици", "края", "сельск", "поселк"];

    /// <summary>True for a word of courts, places and offices in any case form.</summary>
    public static bool Contains(ReadOnlySpan<char> folded)
    {
        // «ҚК-нің», «УПК-ға»: codes and states by their letters, with a Kazakh ending.
        if (folded.IndexOf('-') is > 0 and < 6 and var hyphen && Letters.Contains(folded[..hyphen]))
            return true;
        if (Exact.Contains(folded) || RoleWords.IsCaseForm(folded))
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
