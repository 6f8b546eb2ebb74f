using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>The parts of an address in Russian and Kazakh. Names are told by their capitals, so all match text whose case is kept.</summary>
internal static class AddressPatterns
{
    private const string Name = @"[""«]?\p{Lu}[\p{L}\d.-]{0,30}(?: \p{Lu}[\p{L}.-]{0,30}){0,2}(?: (?:би|батыр|хан|ана|ата|ақын|акын|жырау)\p{L}{0,2}(?!\p{L}))?[""»]?";
    private const string NumberedName = @"(?:\d{1,3}(?:-? ?(?:[йя]|ая|лет|го))?\s)?" + Name;
    private const string HouseNumber = @"\d{1,4}(?:/\d{1,3})?(?: ?[а-яА-Я](?![\p{L}.]))?(?: ?- ?\d{1,4})?(?!\d)";

    /// <summary>Each kind with its patterns and the words without which a text has none of them.</summary>
    public static IReadOnlyList<(AddressPartKind Kind, Regex Pattern, WordSearch Words)> All => field ??=
    [
        (AddressPartKind.Town, RussianTown, Any("г.", "гор", "с.", "п.", "пос", "пгт", "сел", "станц", "аул", "район", "р-н", "обл")),
        (AddressPartKind.Town, KazakhTown, Any("қала", "ауыл", "кент", "аудан", "облыс", " қ.")),
        (AddressPartKind.Estate, RussianEstate, Any("мкр", "микр", "м-н", "ж/м", "квартал", "кв-л", "с/о", "садов", "дачн", "массив")),
        (AddressPartKind.Estate, KazakhEstate, Any("аудан", "а.")),
        (AddressPartKind.Street, RussianStreet, Any("ул", "пр.", "пр-", "просп", "пер", "бул", "б-р", "шоссе", "проезд", "тупик", "наб")),
        (AddressPartKind.Street, KazakhStreet, Any("көше", "даңғ", "тұйы", "бульвар", "орам", "к-с", " к.", " д.")),
        (AddressPartKind.StreetAndHouse, BareStreet, Any("адрес", "прожив", "прож.", "зарегистр", "живет", "живущ", "мекенжай", "тұра")),
        (AddressPartKind.House, RussianHouse, Any("д.", "д ", "дом", "стр", "уч", "владен")),
        (AddressPartKind.House, KazakhHouse, Any("үй")),
        (AddressPartKind.Flat, RussianFlat, Any("кв", "ком", "оф", "корп", "блок", "подъезд", "секци")),
        (AddressPartKind.Flat, KazakhFlat, Any("пәтер", "бөлме")),
    ];

    private static WordSearch Any(params string[] words) => new(words);

    /// <summary>A bare house number behind a street or estate; numbers of days, years, hours, sums and distances are none.</summary>
    public static Regex BareHouse => field ??= new TextPattern(
        @"\G[\s,]{0,4}№? ?" + HouseNumber
        + @"(?!(?:-?(?:го|й|ы|і|а|о|ым|ом)?\s)?\s?(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|год|г\.|час|минут|тенге|лет|раз|человек|метр|км|м\.|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|жыл|сағат|теңге|адам|рет))");

    private static Regex RussianTown => field ??= new TextPattern(
        @"(?<![\p{L}.])(?:(?:г|гор|с|п|пос|пгт|ст)\.\s{0,6}|пгт |(?:[Гг]ород|[Сс]ел|[Пп]осел|[Сс]танци|[Аа]ул)\p{L}{0,3} )(?:им(?:\.|ени) ?)?" + Name
        + @"|(?<!\p{L})\p{Lu}[\p{L}-]{2,30} (?:район\p{L}{0,2}|р-н\p{L}{0,2}|област\p{L}{1,2}|обл\.)(?!\p{L})|(?<!\p{L})(?:[Рр]айон\p{L}{0,2}|р-н\p{L}?) (?:им(?:\.|ени) ?)?" + Name);

    private static Regex KazakhTown => field ??= new TextPattern(@"(?<!\p{L})" + Name + @"\s{1,6}(?:(?:қала|ауыл|кент|аудан|облыс)\p{L}{0,8}(?: округ\p{L}{0,8})?|қ\.)");

    private const string EstateWord = @"(?:(?:мкрн?|микр|ж/м|с/о)(?:\.|(?!\p{L}))|[Мм]икрорайон\p{L}{0,2}|м-н\p{L}?|[Кк]вартал\p{L}{0,2}|кв-л\p{L}?|(?:садов|дачн|жил)\p{L}{2,4} (?:массив|обществ|товариществ|кооператив)\p{L}{0,3})";

    private static Regex RussianEstate => field ??= new TextPattern(@"(?<!\p{L})" + EstateWord + @"\s{0,6}[№""«]?(?:" + Name + @"|\d{1,3}[а-яА-Я]?(?!\d))[""»]?|(?<![\d.])(?<!(?:[Дд]ом\p{L}{0,2}|д\.) ?)\d{1,3}(?: ?-? ?[йм]?)? ?(?:мкрн?\.?|микрорайон\p{L}{0,2}|м-н\p{L}?)(?!\p{L})");

    private static Regex KazakhEstate => field ??= new TextPattern(@"(?<!\p{L})(?:" + Name + @"|\d{1,3}) ?-? ?(?:(?:шағын|ықшам|мөлтек) ?аудан\p{L}{0,8}|[шым]\. ?а\.)");

    private static Regex RussianStreet => field ??= new TextPattern(
        @"(?<!\p{L})(?:\d{1,3}-?(?:й|я|ая|ый)\s)?(?:[Уу]л\.?\s{0,6}|[Уу]лиц\p{L}{1,2}\s|(?:пр|просп|пер|бул|наб)\.\s{0,6}|(?:пр-к?т|б-р)\p{L}{0,2} |(?:[Пп]роспект|[Пп]ереул|[Бб]ульвар|[Пп]роезд|[Тт]упик|[Нн]абережн)\p{L}{0,3} |[Шш]оссе )(?:им(?:\.|ени) ?)?" + NumberedName);

    private static Regex KazakhStreet => field ??= new TextPattern(@"(?<!\p{L})" + NumberedName + @"\s{1,6}(?:(?:көше|даңғыл|тұйы[қғ]|бульвар|орам)\p{L}{0,8}|к-с[іi]\p{L}{0,4}|[кд]\.|даңғ\.)");

    /// <summary>«проживает: Абая, 15-3», «адрес: Сатпаева 12, кв. 4»: a street without its word, told by the word of dwelling before it.</summary>
    private static Regex BareStreet => field ??= new TextPattern(
        @"(?<![\p{L}\d.])" + Name + @",? \d{1,4}(?:/\d{1,3})?[а-я]?(?: ?- ?\d{1,4}|, ?(?:кв\.? ?|пәтер )?\d{1,4})(?![\d/]|[.,]\d| тыс)(?<=(?:адрес|прожив|прож\.|зарегистр|живет|живущ|мекенжай|тұра)[^;\n]{0,120})");

    private static Regex RussianHouse => field ??= new TextPattern(@"(?<!\p{L})(?:д\.|д(?= \d)|[Дд]ом\p{L}{0,2}|стр\.|строени\p{L}{1,2}|уч\.|участ\p{L}{2,3}|владени\p{L}{1,2}) ?№? ?" + HouseNumber);

    private static Regex KazakhHouse => field ??= new TextPattern(@"(?<![\d.])\d{1,4}(?:/\d{1,3})?(?: ?[а-яА-Я])? ?-? ?үй(?:\p{L}{0,2}н[дa-я]\p{L}{0,3}|д\p{L}{1,3}|і|інің|ге|ден)?(?!\p{L})|(?<!\p{L})үй ?№? ?\d{1,4}(?!\d)");

    private static Regex RussianFlat => field ??= new TextPattern(@"(?<!\p{L})(?:кв\.?(?= ?\d)|кв\.|квартир\p{L}{0,2}|комн?\.|комнат\p{L}{0,2}|оф\.|офис\p{L}{0,2}|корп\.|корпус\p{L}{0,2}|блок\p{L}{0,2}|подъезд\p{L}{0,2}|секци\p{L}{1,2}) ?№? ?\d{1,4}(?!\d)");

    private static Regex KazakhFlat => field ??= new TextPattern(@"(?<![\d.])\d{1,4} ?-? ?(?:пәтер|бөлме)\p{L}{0,6}|(?<!\p{L})(?:пәтер|бөлме)\p{L}{0,3} ?№? ?\d{1,4}(?!\d)");
}
