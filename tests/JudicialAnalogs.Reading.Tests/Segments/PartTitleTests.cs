using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Segments;

namespace JudicialAnalogs.Reading.Tests.Segments;

/// <summary>Ways in which courts open the parts of an act; every one is invented for the test.</summary>
public sealed class PartTitleTests
{
    [Theory]
    [InlineData("II. ОБСТОЯТЕЛЬСТВА, УСТАНОВЛЕННЫЕ СУДОМ")]
    [InlineData("Судебным следствием установлено:")]
    [InlineData("Что произошло")]
    [InlineData("Судом установлены такие обстоятельства.")]
    [InlineData("1. Фактические обстоятельства")]
    [InlineData("2. Описательная часть")]
    [InlineData("Суть обвинения такова: подсудимый взял чужое.")]
    [InlineData("Из проверенных в суде доказательств видно следующее.")]
    public void A_Russian_story_begins_at(string opening) => Begins(SegmentKind.Descriptive, opening, RussianAct(opening, "Суд приходит к выводу о виновности.", "ПРИГОВОРИЛ:"));

    [Theory]
    [InlineData("Суд, проверив дело в пределах обвинения, приходит к следующему.")]
    [InlineData("Ходатайство защитника о прекращении дела удовлетворению не подлежит.")]
    [InlineData("Квалификация содеянного органом следствия является правильной.")]
    [InlineData("Оценка суда")]
    [InlineData("Судья считает вину доказанной.")]
    [InlineData("Давая оценку доказательствам, суд считает их достаточными.")]
    public void Russian_reasons_begin_at(string opening) => Begins(SegmentKind.Reasoning, opening, RussianAct("УСТАНОВИЛ:", opening, "ПРИГОВОРИЛ:"));

    [Theory]
    [InlineData("IV. СУД ПРИГОВОРИЛ:")]
    [InlineData("Решил суд, руководствуясь статьями 393 и 398 УПК РК:")]
    [InlineData("приговорил:")]
    [InlineData("4. РЕЗОЛЮТИВНАЯ ЧАСТЬ")]
    [InlineData("Что решил суд")]
    public void A_Russian_decision_begins_at(string opening) => Begins(SegmentKind.Operative, opening, RussianAct("УСТАНОВИЛ:", "Суд приходит к выводу о виновности.", opening));

    [Theory]
    [InlineData("Не анықталды")]
    [InlineData("Сот тергеуінде анықталғаны:")]
    [InlineData("ҚЫЛМЫСТЫҚ ІСТІҢ МӘН-ЖАЙЛАРЫ")]
    [InlineData("анықтады:")]
    [InlineData("Айып тұжырымы мынадай: сотталушы бөтен мүлікті алған.")]
    public void A_Kazakh_story_begins_at(string opening) => Begins(SegmentKind.Descriptive, opening, KazakhAct(opening, "Сот кінәсі дәлелденді деп санайды.", "ҮКІМ ЕТТІ:"));

    [Theory]
    [InlineData("Сот мынаған тоқталады: айып дәлелденген.")]
    [InlineData("СОТТЫҢ ТҰЖЫРЫМЫ")]
    [InlineData("Дәлелдемелерге баға")]
    [InlineData("Сотталушының әрекеттері дұрыс сараланған.")]
    [InlineData("2. Соттың пайымдауы")]
    public void Kazakh_reasons_begin_at(string opening) => Begins(SegmentKind.Reasoning, opening, KazakhAct("АНЫҚТАДЫ:", opening, "ҮКІМ ЕТТІ:"));

    [Theory]
    [InlineData("3. Сот қарары")]
    [InlineData("ҮКІМ ШЫҒАРДЫ:")]
    [InlineData("Ү К І М   Ж А Р И Я Л А Д Ы:")]
    [InlineData("қаулы қабылданды:")]
    [InlineData("ш е ш т і :")]
    [InlineData("Қарар бөлімі")]
    public void A_Kazakh_decision_begins_at(string opening) => Begins(SegmentKind.Operative, opening, KazakhAct("АНЫҚТАДЫ:", "Сот кінәсі дәлелденді деп санайды.", opening));

    [Fact]
    public void Particulars_under_the_title_of_the_charge_belong_to_the_introduction()
    {
        var text = RussianAct("II. ОБСТОЯТЕЛЬСТВА, УСТАНОВЛЕННЫЕ СУДОМ", "Суд приходит к выводу о виновности.", "ПРИГОВОРИЛ:").Replace("Подсудимый А., ", "I. ОБВИНЕНИЕ\n\nПодсудимый А., ИИН 900211300000, ", StringComparison.Ordinal);
        Begins(SegmentKind.Descriptive, "II. ОБСТОЯТЕЛЬСТВА", text);
    }

    private static void Begins(SegmentKind kind, string opening, string text) =>
        Assert.StartsWith(opening, text[ActSegmenter.Segment(text).Single(segment => segment.Kind == kind).Span.Start..], StringComparison.Ordinal);

    private static string RussianAct(string story, string reasons, string decision) => $"""
        ПРИГОВОР

        14 мая 2025 года, город Актобе. Суд № 2 города Актобе рассмотрел уголовное дело.

        Подсудимый А., 11.02.1990 года рождения, обвиняется по ч. 1 ст. 188 УК РК.

        {story}

        Десятого января, вечером, А. взял со двора чужой велосипед и продал его на рынке. Потерпевший оценил велосипед в 90 000 тенге.

        {reasons}

        Наказание определяется с учетом данных о личности. Защитник просил о штрафе.

        {decision}

        А. признать виновным по ч. 1 ст. 188 УК РК и назначить штраф в размере 100 МРП.
        """;

    private static string KazakhAct(string story, string reasons, string decision) => $"""
        ҮКІМ

        2025 жылғы 14 мамыр, Ақтөбе қаласы. Ақтөбе қаласының № 2 соты қылмыстық істі қарады.

        Сотталушы А., 1990 жылғы 11 ақпанда туған, ҚК-нің 188-бабының 1-бөлігімен айыпталады.

        {story}

        Оныншы қаңтар кешінде А. ауладан бөтеннің велосипедін алып, базарда сатып жіберген. Жәбірленуші оны 90 000 теңгеге бағалады.

        {reasons}

        Жаза сотталушының жеке басын ескере отырып тағайындалады.

        {decision}

        А. ҚК-нің 188-бабының 1-бөлігімен кінәлі деп танылсын және оған 100 АЕК айыппұл салынсын.
        """;
}
