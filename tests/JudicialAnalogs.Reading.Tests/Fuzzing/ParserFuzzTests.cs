using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Fuzzing;

namespace JudicialAnalogs.Reading.Tests.Fuzzing;

public class ParserFuzzTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(20261122)]
    public async Task AShortRoundOfMutatedInputsHolds(int seed)
    {
        var report = await ParserFuzz.RunAsync(10_000, seed, TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.Empty(report.Failures);
        Assert.Equal(10_000, report.Inputs);
        Assert.True(report.Citations > 10_000 && report.Sanctions > 100, $"{report.Citations} citations, {report.Sanctions} sanctions");
    }

    [Fact]
    public async Task TheSameSeedGivesTheSameInputs()
    {
        var first = await ParserFuzz.RunAsync(500, 3, TimeProvider.System, TestContext.Current.CancellationToken);
        var second = await ParserFuzz.RunAsync(500, 3, TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.Equal((first.Citations, first.Sanctions), (second.Citations, second.Sanctions));
    }

    // Each was found by a round and failed when it was found.
    [Theory]
    [InlineData("п. «а» ч. 2 ст. 96 УК РК 1997 года; Конституция-0995 77(3)(10)")]
    [InlineData("пункт 2 примечаний к статье 1Қазақстан Республикасы Жоғарғы Сотының 2015 жылғы 25 маусымдағы № 4 нормативтік қаулысының 12 және 13-тармақтары88 УК РК")]
    [InlineData("Қазақстан Респ АК-нің 9-бабы 1-тармағының 2) тармақшасыубликасы Жоғарғы Сотының 2015 жылғы 25 маусымдағы № 4 нормативтік қаулысының 12 және 13-тармақтары")]
    [InlineData("п. «а» ч. 2Қазақстан Республикасы Жоғарғы Сотының 2015 жылғы 25 маусымдағы № 4 нормативтік қаулысының 12 және 13-тары")]
    [InlineData("«Тестат 120 (частью пеьвой), 121 в статье 188 УК РК (часть вторая) порттары туралы» Заңның 5-бабы")]
    [InlineData("статьи 5 Закона Республики Казахстан «О порядке (правилах) хранени188-бабының үшінші бөлігінің «2» тармағы»")]
    [InlineData("пункта 3 статьи 34 Конституционного закона «О судебной системе и статусе судей Республики Казахстан»34 Кон")]
    public void ATextThatOnceFailedHolds(string text) => Assert.Null(ParserFuzz.FaultOfCitations(text));

    [Theory]
    [InlineData(LawLanguage.Kazakh, "Әрекет –\nекі жүз4сағатқа дейінгі мерзімге қоғамдық жұмыстарға тартуға жазаланады.")]
    [InlineData(LawLanguage.Kazakh, "Әрекет –\nон бес жылдан он жылға дейінгі мерзімге бас бостандығынан айыруға жазаланады.")]
    [InlineData(LawLanguage.Russian, "Деяние, –\nнаказывается лишением свободы на срок от315 до 20 лет.")]
    [InlineData(LawLanguage.Russian, "Деяние, –\nнаказывается лишением свободы на срок от тысяч  семи до двенадцати лет.")]
    public void ASanctionThatOnceFailedHolds(LawLanguage language, string text) => Assert.Null(ParserFuzz.FaultOfSanction(text, language));
}
