using System.Globalization;
using JudicialAnalogs.CorpusTools.Synthesis.Phrases;

namespace JudicialAnalogs.CorpusTools.Synthesis.Persons;

/// <summary>Makes invented persons, so that redaction has something to do.</summary>
internal static class PersonFactory
{
    private static readonly ILookup<string, string[]> Names = DataTable.Rows("Persons.names.csv").ToLookup(row => row[0]);

    private static readonly string[] StreetsRu =
        ["ул. Абая", "ул. Сатпаева", "пр. Республики", "ул. Жамбыла", "ул. Мира", "ул. Гагарина", "ул. Ауэзова", "пр. Назарбаева", "ул. Степная", "мкр. Самал",
            "ул. Сейфуллина", "ул. Молодежная", "пер. Садовый", "ул. Байтурсынова", "мкр. Жетысу", "ул. Ломова", "ул. Набережная", "ул. Кунаева"];

    private static readonly string[] StreetsKk =
        ["Абай көшесі", "Сәтбаев көшесі", "Республика даңғылы", "Жамбыл көшесі", "Бейбітшілік көшесі", "Әуезов көшесі", "Тәуелсіздік даңғылы", "Самал шағынауданы",
            "Сейфуллин көшесі", "Жастар көшесі", "Байтұрсынұлы көшесі", "Құрманғазы көшесі", "Наурыз көшесі", "Қонаев көшесі", "Достық көшесі", "Желтоқсан көшесі"];

    /// <summary>A person of age on <paramref name="day"/>.</summary>
    public static Person Make(bool kazakh, string place, DateOnly day, double femaleShare, Random random)
    {
        var female = random.NextDouble() < femaleShare;
        var spelling = kazakh ? 2 : 1;
        var surname = Pick("surname", spelling, random) + (female ? "а" : "");
        var father = Pick("father", spelling, random);
        var patronymic = kazakh
            ? father + (female ? "қызы" : "ұлы")
            : father.EndsWith("ов", StringComparison.Ordinal) ? father + (female ? "на" : "ич") : father;
        var birth = day.AddDays(-365 * random.Next(19, 58)).AddDays(-random.Next(30, 330));
        var street = kazakh ? StreetsKk[random.Next(StreetsKk.Length)] : StreetsRu[random.Next(StreetsRu.Length)];
        var house = random.Next(1, 180);
        var flat = random.Next(1, 120);
        var address = (kazakh, random.Next(3)) switch
        {
            (true, 0) => $"{place}, {street}, {house}-үй, {flat}-пәтер",
            (true, _) => $"{place}, {street}, {house}-{flat}",
            (false, 0) => $"{place}, {street}, д. {house}, кв. {flat}",
            (false, 1) => $"{place}, {street}, {house}-{flat}",
            _ => $"{place}, {street}, дом {house}",
        };
        return new Person
        {
            Surname = surname,
            Given = Pick(female ? "female" : "male", spelling, random),
            Patronymic = patronymic,
            Female = female,
            Birth = birth,
            Iin = IndividualNumber.Impossible(birth, female, random),
            Address = address,
            Phone = string.Create(CultureInfo.InvariantCulture, $"8 70{random.Next(10)} {random.Next(100, 1000)} {random.Next(10, 100)} {random.Next(10, 100)}"),
        };
    }

    private static string Pick(string kind, int spelling, Random random)
    {
        var rows = (string[][])[.. Names[kind]];
        return rows[random.Next(rows.Length)][spelling];
    }
}
