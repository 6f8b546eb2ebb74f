using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Reading.Tests.Citations;

public class LawNameTests
{
    [Theory]
    [InlineData("ст. 5 Закона «О порядке (правилах)  хранения зерна»", "Закон о порядке правилах хранения зерна 5")]
    [InlineData("ст. 5 Закона «О бюджете моря на 2021»", "Закон о бюджете моря на 2021 г. 5")]
    [InlineData("ст. 5 Закона «О плане развития 7»", "Закон о плане развития №7 5")]
    [InlineData("ст. 5 Закона «О прoкуратуре мoря»", "Закон о прокуратуре моря 5")]
    [InlineData("п. 2 ст. 5 Закона РК «О\u00A0порядке\nхранения\tзерна»", "Закон о порядке хранения зерна 5(2)")]
    [InlineData("«Теңіз порттары (қайраңдар) туралы» Заңның 5-бабы", "Закон теңіз порттары қайраңдар туралы 5")]
    [InlineData("ст. 12 Конституционного закона «О статусе островов»", "Конституционный закон о статусе островов 12")]
    public void ALawNotInTheCatalogueHasANameThatReadsBack(string text, string canonical)
    {
        var reference = Assert.Single(CitationReader.Read(text, null, TestContext.Current.CancellationToken)).Reference;
        Assert.Equal(canonical, reference.ToString());
        Assert.Equal(reference, NormRef.Parse(canonical));
        Assert.Equal(reference, Assert.Single(CitationReader.Read(canonical, null, TestContext.Current.CancellationToken)).Reference);
    }

    [Fact]
    public void AQuotationThatHoldsCitationsIsNoName() =>
        Assert.DoesNotContain(CitationReader.Read("статьи 5 Закона «О порядке 188-бабының үшінші бөлігінің»", null, TestContext.Current.CancellationToken), citation => citation.Reference.Act.StartsWith("Закон", StringComparison.Ordinal));

    [Theory]
    [InlineData("УК 188(прим)")]
    [InlineData("УК 188(прим)(2)")]
    [InlineData("УК-1997 96(2)(а)")]
    [InlineData("Конституционный закон о судебной системе и статусе судей 34(3)")]
    public void CanonicalTextOfEveryKindIsReadBack(string canonical) =>
        Assert.Equal(canonical, Assert.Single(CitationReader.Read(canonical, null, TestContext.Current.CancellationToken)).Reference.ToString());

    [Theory]
    [InlineData("пункт 2 примечаний к статье 366 УК РК", "УК 366(прим)(2)")]
    [InlineData("примечание 2 к ст. 366 УК", "УК 366(прим)(2)")]
    [InlineData("в примечании к ст. 189 УК РК", "УК 189(прим)")]
    [InlineData("ҚК-нің 366-бабы ескертпесінің 2-тармағы", "УК 366(прим)(2)")]
    public void NotesToAnArticleAreCitedByTheirPoints(string text, string canonical) =>
        Assert.Equal(canonical, Assert.Single(CitationReader.Read(text, null, TestContext.Current.CancellationToken)).Reference.ToString());

    [Fact]
    public void AResolutionIsCitedBesideTheArticleItIsAbout() =>
        Assert.Equal(
            ["НПКС 31/2023-10-03", "УК 214(прим)"],
            CitationReader.Read("Нормативным постановлением Конституционного Суда РК от 03.10.2023 № 31-НП примечание статьи 214 Уголовного кодекса РК признано соответствующим", null, TestContext.Current.CancellationToken).Select(citation => citation.Reference.ToString()));

    [Theory]
    [InlineData("примечание: см. материалы дела, 2 тома")]
    [InlineData("ч. 2 настоящей статьи")]
    [InlineData("часть третья той же статьи")]
    [InlineData("в данной части решение оставить без изменения")]
    [InlineData("Закон о связи от 5 июля 2004 года № 567")]
    public void WordsThatPointNowhereCiteNothing(string text) => Assert.Empty(CitationReader.Read(text, null, TestContext.Current.CancellationToken));
}
