using FsCheck;
using FsCheck.Fluent;

namespace JudicialAnalogs.Reading.Tests.Extraction;

/// <summary>
/// Unseen by construction: decisions put together at random from a small grammar of formulas, so that no fixed text is what the extractor was
/// written from. The seed is fixed for the run to repeat; another seed must pass as well.
/// </summary>
public sealed class MixedMannersTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(250).WithReplay(8_675_309, 1);

    private static readonly string[] Headings = ["ПРИГОВОРИЛ:", "Приговорил:", "п р и г о в о р и л :", "П Р И Г О В О Р И Л:"];

    private static readonly string[] Offences = ["188(1)", "188(2)(1)", "188(3)(1,3)", "190(1)", "293(2)(4)", "106(1)"];

    private static readonly (string Text, string Value)[] Sizes =
    [
        ("лишения свободы сроком на 3 (три) года", "Imprisonment 36 Months"), ("лишения свободы на срок 2 года 6 месяцев", "Imprisonment 30 Months"),
        ("1 (одного) года 6 (шести) месяцев лишения свободы", "Imprisonment 18 Months"), ("ограничения свободы сроком на два года", "RestrictionOfLiberty 24 Months"),
        ("штрафа в размере 300 (трехсот) МРП, то есть 1 179 600 тенге", "Fine 300 MonthlyIndices"), ("200 часов общественных работ", "CommunityService 200 Hours"),
        ("ареста на 20 (двадцать) суток", "Arrest 20 Days"), ("исправительных работ в размере 150 МРП", "CorrectiveWorks 150 MonthlyIndices"),
    ];

    private static readonly string[] Impositions = ["и назначить ему наказание в виде {0}", "и определить наказание в виде {0}", "назначив наказание в виде {0}", "и ему наказание в виде {0} назначить"];

    private static readonly string[] Asides =
    [
        "Меру пресечения Гусеву К.Л. – подписку о невыезде – отменить.", "Взыскать с Ахметова в Фонд компенсации потерпевшим 20 МРП.", "Взыскать с Гусева процессуальные издержки 45 000 тенге.",
        "Зачесть время задержания из расчета один день за один день лишения свободы.", "Гражданский иск Сидоровой Н.Н. на 673.860 тенге удовлетворить.", "Вещественное доказательство хранить при деле.",
    ];

    [Fact]
    public void Any_mixture_of_formulas_gives_its_offences_and_punishments()
    {
        var people = new[] { "Ахметова Данияра Сериковича", "Гусева Кирилла Львовича" };
        var decisions =
            from heading in Gen.Elements(Headings)
            from first in Paragraph(people[0])
            from second in Paragraph(people[1])
            from asides in Gen.ArrayOf(Gen.Elements(Asides), 3)
            select (Text: $"{heading}\n{first.Text}\n{asides[0]}\n{second.Text}\n{asides[1]}\n{asides[2]}", Expected: $"{first.Expected} | {second.Expected}");
        Check.One(Repeatable, Prop.ForAll(decisions.ToArbitrary(), decision => Decisions.ReadRussian(decision.Text) == decision.Expected));
    }

    private static Gen<(string Text, string Expected)> Paragraph(string person) =>
        from order in Gen.Choose(0, 4)
        from offence in Gen.Elements(Offences)
        from style in Gen.Choose(0, 3)
        from size in Gen.Elements(Sizes)
        from imposition in Gen.Elements(Impositions)
        select ($"{Finding(person, Cite(offence, style), order)}, {string.Format(System.Globalization.CultureInfo.InvariantCulture, imposition, size.Text)}.".Replace(", и ", " и ", StringComparison.Ordinal), $"{offence}: {size.Value}");

    private static string Finding(string person, string offence, int order) => order switch
    {
        0 => $"{person} признать виновным в совершении преступления, предусмотренного {offence}",
        1 => $"Признать {person} виновным по {offence}",
        2 => $"Виновным в совершении уголовного правонарушения, предусмотренного {offence}, признать {person}",
        3 => $"Подсудимого {person} по {offence} признать виновным",
        _ => $"Признать виновным {person} в деянии, предусмотренном {offence}",
    };

    private static string Cite(string offence, int style)
    {
        var places = offence.Split('(').Select(place => place.TrimEnd(')')).ToArray();
        var points = places.Length > 2 ? places[2].Split(',') : [];
        return style switch
        {
            0 => $"{(points.Length > 0 ? $"п. {string.Join(", ", points.Select(point => $"{point})"))} " : "")}ч. {places[1]} ст. {places[0]} УК РК",
            1 => $"ст.{places[0]} ч.{places[1]}{(points.Length > 0 ? $" п.{string.Join(",", points)}" : "")} УК РК",
            2 => $"{(points.Length > 1 ? "пунктам " : points.Length > 0 ? "пункту " : "")}{string.Join(" и ", points.Select(point => $"{point})"))} части {places[1]} статьи {places[0]} Уголовного кодекса Республики Казахстан".TrimStart(),
            _ => $"{(points.Length > 0 ? $"п.{string.Join(", ", points.Select(point => $"«{point}»"))} " : "")}ч.{places[1]} ст.{places[0]} УК",
        };
    }
}
