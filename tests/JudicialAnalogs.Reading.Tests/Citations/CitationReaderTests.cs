using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Reading.Tests.Citations;

public class CitationReaderTests
{
    [Theory]
    [InlineData("п.«3» ч.3 ст.188 УК РК", "УК 188(3)(3)")]
    [InlineData("ст. ст. 188 ч.3 п.3), 190 ч.2", "УК 188(3)(3); УК 190(2)")]
    [InlineData("ч. 3 ст. 188", "УК 188(3)")]
    [InlineData("пунктом 3) части третьей статьи 188 Уголовного кодекса", "УК 188(3)(3)")]
    [InlineData("188-бабының 3-бөлігінің 3) тармағы", "УК 188(3)(3)")]
    [InlineData("ҚК-нің 188-бабы", "УК 188")]
    [InlineData("ҚПК-нiң 387, 393, 395-баптарын басшылыққа алып", "УПК 387; УПК 393; УПК 395")]
    [InlineData("пп. 1), 6) ч.1 ст.53", "УК 53(1)(1); УК 53(1)(6)")]
    [InlineData("НП ВС РК от 25 июня 2015 года № 4 п. 12", "НПВС 4/2015-06-25 п.12")]
    [InlineData("п.3 нормативного постановления Верховного Суда РК №8 от 11 июля 2003 года", "НПВС 8/2003-07-11 п.3")]
    [InlineData("Жоғарғы Соттың 2015 жылғы 25 маусымдағы № 4 нормативтік қаулысы", "НПВС 4/2015-06-25")]
    [InlineData("ст. 282 ч. 1 ГК РК", "ГК 282(1)")]
    [InlineData("пункт 1 статьи 282 Гражданского кодекса Республики Казахстан", "ГК 282(1)")]
    [InlineData("по ст. 73-1 КоАП РК", "КоАП 73-1")]
    [InlineData("статьей 25 Закона РК «О защите прав потребителей»", "Закон о защите прав потребителей 25")]
    [InlineData("статьи 25 Закона Республики Казахстан от 4 мая 2010 года № 274-IV «О защите прав потребителей»", "Закон о защите прав потребителей 25")]
    [InlineData("«Тұтынушылардың құқықтарын қорғау туралы» Қазақстан Республикасының 2010 жылғы 4 мамырдағы № 274-IV Заңының 25-бабы", "Закон о защите прав потребителей 25")]
    [InlineData("подпункт 10) пункта 3 статьи 77 Конституции Республики Казахстан", "Конституция-1995 77(3)(10)")]
    [InlineData("Конституцияның 77-бабы 3-тармағының 10) тармақшасы", "Конституция-1995 77(3)(10)")]
    public void ReadsTheFormsOfTheBrief(string text, string expected) => Assert.Equal(expected, Canonical(text));

    [Theory]
    [InlineData("ст.ст.387, 389, 393, 397, 398, 401 УПК РК", "УПК 387; УПК 389; УПК 393; УПК 397; УПК 398; УПК 401")]
    [InlineData("ст. ст. 223-226 ГПК", "ГПК 223; ГПК 224; ГПК 225; ГПК 226")]
    [InlineData("ч. 1 ст. 296, ч. 3 ст. 296 УК РК", "УК 296(1); УК 296(3)")]
    [InlineData("с ч. 2 ст. 297 УК РК на ч. 3 ст. 296 УК РК", "УК 297(2); УК 296(3)")]
    [InlineData("п.п. 1, 3 ч. 2, п. 4 ч. 3 ст. 188 УК", "УК 188(2)(1); УК 188(2)(3); УК 188(3)(4)")]
    [InlineData("частями первой и второй статьи 190 УК", "УК 190(1); УК 190(2)")]
    [InlineData("по ч.ч. 1, 2 ст. 190 УК и п. 2 ч. 3 ст. 188 УК", "УК 190(1); УК 190(2); УК 188(3)(2)")]
    [InlineData("статьями 629-1–629-3 УПК", "УПК 629-1; УПК 629-2; УПК 629-3")]
    [InlineData("Закон о защите прав потребителей ст. 25, ст. 282 ч.1 ГК", "Закон о защите прав потребителей 25; ГК 282(1)")]
    [InlineData("УПК ст. 34, 35 и ст. 188 УК", "УПК 34; УПК 35; УК 188")]
    [InlineData("ГК ст. 9, ст. 10 ГПК", "ГК 9; ГПК 10")]
    [InlineData("ст. 53 ч. 1 п. 6, п. 11 УК", "УК 53(1)(6); УК 53(1)(11)")]
    [InlineData("ст.53 ч.1 п.п. 4), 6), 11) УК РК, ст. 54 УК РК", "УК 53(1)(4); УК 53(1)(6); УК 53(1)(11); УК 54")]
    [InlineData("ст. 24 ч. 3, 188 ч. 2 п. 1), 190 УК РК", "УК 24(3); УК 188(2)(1); УК 190")]
    [InlineData("пунктов 1)–3) части 2 статьи 188 УК", "УК 188(2)(1); УК 188(2)(2); УК 188(2)(3)")]
    [InlineData("статей 109, 113 и 117 ГПК РК", "ГПК 109; ГПК 113; ГПК 117")]
    [InlineData("п. 1 ч. 2 ст. 188, п. 1, 2 ч. 3 ст. 190 УК", "УК 188(2)(1); УК 190(3)(1); УК 190(3)(2)")]
    [InlineData("ҚК-нің 53-бабы 1-бөлiгiнiң 4), 6), 11) тармақтарына сәйкес", "УК 53(1)(4); УК 53(1)(6); УК 53(1)(11)")]
    [InlineData("ҚК-нің 188-бабының 3-бөлігі, 190-бабының 2-бөлігі", "УК 188(3); УК 190(2)")]
    [InlineData("ҚПК-нің 223–225-баптары", "УПК 223; УПК 224; УПК 225")]
    [InlineData("ҚК-нің 188-бабы 2-бөлігінің 1) және 3) тармақтары мен 3-бөлігі", "УК 188(2)(1); УК 188(2)(3); УК 188(3)")]
    public void ExpandsListsAndRanges(string text, string expected) => Assert.Equal(expected, Canonical(text));

    [Fact]
    public void ExpandsARangeOfArticlesWhole() =>
        Assert.Equal(Enumerable.Range(120, 16).Select(article => $"УК {article}"), CitationReader.Read("ст.ст.120–135", null, TestContext.Current.CancellationToken).Select(citation => citation.Reference.ToString()));

    [Theory]
    [InlineData("по части 1 статьи 188-1 УК РК", "УК 188-1(1)")]
    [InlineData("ч. 3-1 ст. 120 УК РК", "УК 120(3-1)")]
    [InlineData("по третьей части статьи 188 УК", "УК 188(3)")]
    [InlineData("согласно статье 6 УК", "УК 6")]
    [InlineData("абзацем вторым части 1 статьи 41 УК", "УК 41(1)")]
    [InlineData("пункт 38) статьи 3 УК РК", "УК 3()(38)")]
    [InlineData("УК РК, ст. 188 ч. 2", "УК 188(2)")]
    [InlineData("осужден по 188 УК РК", "УК 188")]
    [InlineData("ст. 715 Гражданского кодекса Республики Казахстан (далее – ГК). В силу ст. 722 ГК", "ГК 715; ГК 722")]
    [InlineData("части второй статьи 272 ГК", "ГК 272(2)")]
    [InlineData("часть вторая пункта 3 статьи 8 ГК", "ГК 8(3)")]
    [InlineData("пп. 1) п. 2 ст. 9 ГК РК", "ГК 9(2)(1)")]
    [InlineData("пп. 1, 2 ст. 9 ГК РК", "ГК 9(1); ГК 9(2)")]
    [InlineData("статьи 434 Кодекса Республики Казахстан об административных правонарушениях (далее – Кодекс). Согласно части 1 статьи 56 Кодекса", "КоАП 434; КоАП 56(1)")]
    [InlineData("ст. 84 АППК", "АППК 84")]
    [InlineData("ст. 5 Закона «О прокуратуре моря»", "Закон о прокуратуре моря 5")]
    [InlineData("ст. 13 Закона о государственной службе", "Закон о государственной службе 13")]
    [InlineData("статьи 3 Закона РК «О банках и банковской деятельности в Республике Казахстан»", "Закон о банках и банковской деятельности 3")]
    [InlineData("по п. «а» ч. 2 ст. 96 УК РК 1997 года", "УК-1997 96(2)(а)")]
    [InlineData("по ст. 175 УК РК от 16 июля 1997 года", "УК-1997 175")]
    [InlineData("Қазақстан Республикасы Қылмыстық кодексінiң (бұдан әрі – ҚК) 188-бабының 3-бөлiгінiң 3) тармағында", "УК 188(3)(3)")]
    [InlineData("ҚКнің 188-бабы", "УК 188")]
    [InlineData("ҚР ҚК 188-б. 3-б. 3) т.", "УК 188(3)(3)")]
    [InlineData("ҚК-нің 188-бабының үшінші бөлігінің 3) тармағымен", "УК 188(3)(3)")]
    [InlineData("ӘҚБтК-нің 73-1-бабының 1-бөлігі", "КоАП 73-1(1)")]
    [InlineData("Азаматтық кодекстің 272-бабы", "ГК 272")]
    [InlineData("АК-нің 282-бабының 1-тармағы", "ГК 282(1)")]
    [InlineData("Әкімшілік рәсімдік-процестік кодекстің 84-бабы", "АППК 84")]
    [InlineData("Қазақстан Республикасы Азаматтық процестік кодексінің 72-бабына", "ГПК 72")]
    [InlineData("Әкімшілік құқық бұзушылық туралы кодекстің 434-бабы", "КоАП 434")]
    public void ReadsEveryWayOfNamingTheAct(string text, string expected) => Assert.Equal(expected, Canonical(text));

    [Theory]
    [InlineData("нормативным постановлением Верховного Суда Республики Казахстан № 9 от 25 декабря 2006 года", "НПВС 9/2006-12-25")]
    [InlineData("пунктами 3 и 5 нормативного постановления Верховного Суда от 11.07.2003 г. № 8 «О судебной практике по делам о хищениях»", "НПВС 8/2003-07-11 п.3; НПВС 8/2003-07-11 п.5")]
    [InlineData("нормативного постановления Верховного Суда «О некоторых вопросах» от 25 июня 2015 года №4 (далее – НП), в п. 5 указанного нормативного постановления", "НПВС 4/2015-06-25; НПВС 4/2015-06-25 п.5")]
    [InlineData("Қазақстан Республикасы Жоғарғы Сотының «Қылмыстық жаза туралы» 2015 жылғы 25 маусымдағы № 4 нормативтік қаулысының 12-тармағына", "НПВС 4/2015-06-25 п.12")]
    [InlineData("нормативное постановление Конституционного Суда РК от 22 февраля 2023 года № 3", "НПКС 3/2023-02-22")]
    public void ReadsNormativeResolutions(string text, string expected) => Assert.Equal(expected, Canonical(text));

    [Theory]
    [InlineData("п. 3 договора и ст. 5 Договора займа")]
    [InlineData("ст. 158 УК РФ")]
    [InlineData("к 3 годам лишения свободы, в 15 ч. 30 мин., п. Аксу, ул. Абая, 188")]
    [InlineData("статья 6 Конвенции о защите прав человека")]
    [InlineData("ч. 2 ст.")]
    [InlineData("в 12 статьях")]
    [InlineData("")]
    public void LeavesOutWhatIsNoCitationOfTheLaw(string text) => Assert.Empty(CitationReader.Read(text, null, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("п.\u00A03)\u00A0ч.\u00A03\u00A0ст.\u00A0188\u00A0УК\u00A0РК")]
    [InlineData("п. 3) ч. 3 cт. 188 УK РK")]
    [InlineData("п. 3)\nч. 3\nст.\n188 УК\nРК")]
    [InlineData("пун\u00ADктом 3) час\u00ADти 3 ста-\nтьи 188 Уголов-\n   ного кодекса")]
    [InlineData("ҚК-нiң 188-бaбының 3-бөлiгiнiң 3) тaрмaғы")]
    public void ReadsThroughWhatPrintAndKeyboardDoToText(string text) => Assert.Equal("УК 188(3)(3)", Canonical(text));

    [Fact]
    public void SpansReferToTheOriginalText()
    {
        const string text = "Признать виновным по п.«3» ч.3 ст.188 УК РК, руководствуясь ст.ст.387, 389 УПК\u00A0РК.";
        var quotes = CitationReader.Read(text, null, TestContext.Current.CancellationToken).Select(citation => text.Substring(citation.Span.Start, citation.Span.Length));
        Assert.Equal(["п.«3» ч.3 ст.188 УК РК", "ст.ст.387", "389 УПК\u00A0РК"], quotes);
    }

    [Fact]
    public void ABracketAroundACitationIsNoPartOfIt()
    {
        const string text = "наказание (ч. 3 ст. 188) и (ст. 52 УК, п. 3) ч. 3 ст. 190)";
        Assert.Equal(["ч. 3 ст. 188", "ст. 52 УК", "п. 3) ч. 3 ст. 190"], CitationReader.Read(text, null, TestContext.Current.CancellationToken).Select(citation => text.Substring(citation.Span.Start, citation.Span.Length)));
    }

    [Fact]
    public void ConstitutionFollowsTheDay()
    {
        const string text = "статьи 13 Конституции";
        Assert.Equal("Конституция-1995 13", Canonical(text, new CitationContext(On: new DateOnly(2026, 6, 30))));
        Assert.Equal("Конституция-2026 13", Canonical(text, new CitationContext(On: new DateOnly(2026, 7, 1))));
        Assert.Equal("Конституция-1995 13", Canonical("статьи 13 Конституции 1995 года", new CitationContext(On: new DateOnly(2026, 7, 1))));
    }

    [Fact]
    public void AnActNamedFurtherAwayIsTrustedLess()
    {
        var beside = CitationReader.Read("ст. 72 ГПК", null, TestContext.Current.CancellationToken).Single().Confidence;
        var sameSentence = CitationReader.Read("Согласно ГПК каждая сторона доказывает (ст. 72).", null, TestContext.Current.CancellationToken).Single();
        var before = CitationReader.Read("Применяется ГПК. Каждая сторона доказывает в силу ст. 72.", null, TestContext.Current.CancellationToken).Single();
        var byDefault = CitationReader.Read("в силу ст. 72", new CitationContext("ГПК"), TestContext.Current.CancellationToken).Single();
        Assert.All([sameSentence, before, byDefault], citation => Assert.Equal("ГПК 72", citation.Reference.ToString()));
        Assert.True(beside > sameSentence.Confidence && sameSentence.Confidence > before.Confidence && before.Confidence > byDefault.Confidence);
    }

    [Fact]
    public void WithoutADefaultActAnUnnamedActIsLeftOut() =>
        Assert.Empty(CitationReader.Read("ч. 3 ст. 188", new CitationContext(DefaultAct: null), TestContext.Current.CancellationToken));

    [Fact]
    public void OwnActIsTheDefaultOne() =>
        Assert.Equal("КоАП 56(1)", Canonical("часть 1 статьи 56 настоящего Кодекса", new CitationContext("КоАП")));

    private static string Canonical(string text, CitationContext? context = null) =>
        string.Join("; ", CitationReader.Read(text, context).Select(citation => citation.Reference.ToString()));
}
