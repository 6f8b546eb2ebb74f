using System.Text;
using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations;
using JudicialAnalogs.Reading.LawTexts;

namespace JudicialAnalogs.Reading.Tests.LawTexts;

public class ResolutionReadingTests
{
    private const string Russian = """
        О некоторых вопросах проверки программ

        Нормативное постановление Верховного Суда Республики Казахстан от 7 мая 2019 года № 03.

              Сноска. По всему тексту слова "а" заменены словами "б" в соответствии с нормативным постановлением Верховного Суда РК от 20.02.2021 № 1.
              В целях единообразного применения образцов пленарное заседание Верховного Суда Республики Казахстан

              п о с т а н о в л я е т:

              1. Первый образец применяется с учетом нормативного постановления Верховного Суда Республики Казахстан от 25 июня 2015 года
        № 4
         и следующих правил:
              1) одно правило;
              2) другое правило.
              Абзац без номера относится к тому же пункту.
              Сноска. Пункт 1 с изменениями, внесенными нормативным постановлением Верховного Суда РК от 20.02.2021 № 1 (вводится в действие со дня первого официального опубликования).
              2. Исключен нормативным постановлением Верховного Суда РК от 20.02.2021 № 1 (вводится в действие со дня первого официального опубликования).
              3. Третий образец.
              3-1. Вставленный образец.
              Сноска. Нормативное постановление дополнено пунктом 3-1 в соответствии с нормативным постановлением Верховного Суда РК от 11.05.2022 № 6 (вводится в действие с 01.06.2022).
              4. Согласно статье 4 Конституции настоящее нормативное постановление включается в состав действующего права.

              Председатель
        Верховного Суда
              Республики Казахстан
        """;

    private const string Kazakh = """
        Бағдарламаларды тексерудің кейбір мәселелері туралы

        2019 жылғы 7 мамырдағы № 3 Қазақстан Республикасы Жоғарғы Сотының нормативтік қаулысы

              Үлгілерді біркелкі қолдану мақсатында Қазақстан Республикасы Жоғарғы Сотының жалпы отырысы қаулы етеді:

              1. Бірінші үлгі қолданылады.
              Ескерту. 1-тармаққа өзгерістер енгізілді – ҚР Жоғарғы Сотының 20.02.2021 № 1 (алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі) нормативтік қаулысымен.
              2. Алып тасталды - ҚР Жоғарғы Сотының 20.02.2021 № 1 нормативтік қаулысымен.
              3. Үшінші үлгі.
        """;

    [Fact]
    public void PointsOfAResolutionAreNormsUnderTheNameItIsCitedBy()
    {
        var read = Read("resolution.txt", Russian);

        Assert.Equal(("НПВС 3/2019-05-07", LawLanguage.Russian), (read.Act, read.Language));
        Assert.Equal(["1", "2", "3", "3-1", "4"], read.Articles);
        var cited = Assert.Single(CitationReader.Read("п. 1 нормативного постановления Верховного Суда РК от 7 мая 2019 года № 3", null, TestContext.Current.CancellationToken));
        var first = read.Norms[0];
        Assert.Equal(cited.Reference, first.Reference);
        Assert.Equal("О некоторых вопросах проверки программ", first.Title);
        Assert.Equal(4, first.Text.Split('\n').Length);
        Assert.DoesNotContain("Сноска", first.Text, StringComparison.Ordinal);
        Assert.Equal(new Amendment(new DateOnly(2021, 2, 20), "1", null) { TermDays = 0 }, Assert.Single(first.Amendments));
        Assert.Equal(new DateOnly(2021, 2, 20), first.InForceFrom);
        Assert.EndsWith("права.", read.Norms[^1].Text, StringComparison.Ordinal);
        Assert.Equal(64, first.SourceHash.Length);
    }

    [Fact]
    public void PointsOfBothLanguagesAreTwins()
    {
        var (russian, kazakh) = (Read("a.txt", Russian), Read("b.txt", Kazakh));

        Assert.Equal((russian.Act, LawLanguage.Kazakh), (kazakh.Act, kazakh.Language));
        Assert.Equal(["1", "3"], kazakh.Norms.Select(norm => norm.Reference.Article));
        Assert.Equal(russian.Norms[0].Amendments, kazakh.Norms[0].Amendments);
        Assert.Equal("2", Assert.Single(kazakh.Excluded).Reference.Article);
    }

    [Fact]
    public void APointTakenOutIsKnownAsGoneSinceTheResolutionThatDidIt()
    {
        var gone = Assert.Single(Read("a.txt", Russian).Excluded);

        Assert.Equal(("НПВС 3/2019-05-07 п.2", new DateOnly(2021, 2, 20)), (gone.Reference.ToString(), gone.By!.LawDate));
        Assert.Equal(NormStanding.Excluded, NormHistory.On([gone.Place], new DateOnly(2022, 1, 1)).Standing);
    }

    [Fact]
    public void APointIsInForceFromItsAdoptionAndForCertainAfterTimeForPublication()
    {
        var third = Read("a.txt", Russian).Norms.Single(norm => norm.Reference.Article == "3");

        Assert.Equal(NormStanding.OutsideLoaded, NormHistory.On([third], new DateOnly(2019, 5, 6)).Standing);
        Assert.Equal(NormStanding.PerhapsInForce, NormHistory.On([third], new DateOnly(2019, 5, 10)).Standing);
        Assert.Equal(NormStanding.InForce, NormHistory.On([third], new DateOnly(2020, 1, 1)).Standing);
    }

    [Fact]
    public void AConstitutionalCourtIsCitedByThePointsItRulesNotByThoseOfItsReasons()
    {
        var read = Read("kc.html", "<html><body><h1>О проверке статьи 1</h1><p>Нормативное постановление Конституционного Суда Республики Казахстан от 16 мая 2024 года № 44-НП</p><article><p>1. Первый довод.</p><p>2. Второй довод.</p><p>Конституционный Суд постановляет:</p><p>1. Признать статью 1 соответствующей Конституции.</p><p>2. Настоящее нормативное постановление вступает в силу со дня его принятия.</p></article></body></html>");

        Assert.Equal("НПКС 44/2024-05-16", read.Act);
        Assert.Equal(["1", "2"], read.Norms.Select(norm => norm.Reference.Article));
        Assert.StartsWith("Признать", read.Norms[0].Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2024, 5, 16), read.Norms[0].CertainFrom);
    }

    [Theory]
    [InlineData("О внесении изменений в нормативное постановление Верховного Суда Республики Казахстан от 25 июня 2015 года № 4\n\nНормативное постановление Верховного Суда Республики Казахстан от 7 мая 2019 года № 3\n\nпостановляет:\n\n1. Текст.\n", "НПВС 3/2019-05-07")]
    [InlineData("НОРМАТИВНОЕ ПОСТАНОВЛЕНИЕ\n\nВЕРХОВНОГО СУДА РЕСПУБЛИКИ КАЗАХСТАН\n\n25 июня 2015 года\n\n№ 4\n\n1. Текст.\n", "НПВС 4/2015-06-25")]
    [InlineData("О судебном решении Нормативное постановление Верховного Суда Республики Казахстан от 11 июля 2003 года N 5\n\n1. Текст.\n", "НПВС 5/2003-07-11")]
    [InlineData("Қазақстан Республикасы Жоғарғы Сотының 2015 жылғы 25 маусымдағы N 4 нормативтік қаулысы.\n\n1-тармақ. Мәтін.\n", "НПВС 4/2015-06-25")]
    public void AResolutionIsNamedByItsOwnHeading(string text, string act)
    {
        Assert.Equal((act, "1"), (Read("x.txt", text).Act, Read("x.txt", text).Norms[0].Reference.Article));
    }

    [Fact]
    public void ARepealedResolutionEndsWithTheDayBefore()
    {
        var read = Read("a.txt", "Нормативное постановление Верховного Суда Республики Казахстан от 7 мая 2019 года № 3\n\nСноска. Утратило силу нормативным постановлением Верховного Суда РК от 10.01.2023 № 2 (вводится в действие с 01.02.2023).\n\n1. Текст.\n");

        Assert.Equal(new DateOnly(2023, 1, 31), read.Norms[0].InForceTo);
    }

    [Fact]
    public void NoPieceOfAResolutionMakesTheReaderThrowAnythingButARefusal()
    {
        Prop.ForAll(
            Gen.Choose(0, Russian.Length + Kazakh.Length).Two().ToArbitrary(),
            cut =>
            {
                var both = Russian + Kazakh;
                var (start, end) = (Math.Min(cut.Item1, cut.Item2), Math.Max(cut.Item1, cut.Item2));
                try
                {
                    return Read("piece.txt", both[start..end]).Norms.All(norm => norm.Text.Length > 0);
                }
                catch (LawTextException)
                {
                    return true;
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20260701, 77));
    }

    private static LawText Read(string name, string text) => LawTextReader.Read(name, Encoding.UTF8.GetBytes(text));
}
