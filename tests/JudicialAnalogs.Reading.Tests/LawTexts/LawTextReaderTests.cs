using System.Text;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts;

namespace JudicialAnalogs.Reading.Tests.LawTexts;

public class LawTextReaderTests
{
    private const string Russian = """
        УГОЛОВНЫЙ КОДЕКС РЕСПУБЛИКИ КАЗАХСТАН

         РАЗДЕЛ 1. ОБЩЕЕ
         Статья 1. Первая

              1. Часть первая основана на
        Конституции
         Республики.

              1-1. Часть вставленная:

              1) пункт первый;

              2) исключен Законом РК от 21.01.2019
        № 217-VI
         (вводится в действие с 01.02.2019);

              3) пункт третий:

              а) подпункт, –

              наказывается штрафом.

              Примечание. Под первым понимается:

              1) одно;

              Сноска. Статья 1 с изменениями, внесенными законами РК от 12.07.2018
        № 180-VІ
         (вводится в действие по истечении десяти календарных дней); от 27.12.2019 № 292-VІ (вводится в действие с 01.01.2020).

         Статья 2. Вторая

              Примечание ИЗПИ!

              В часть 1 предусматривается изменение Законом РК от 03.01.2026 № 252-VIII.

              Без частей:

              1) пункт.

         Статья 3. Третья

              Сноска. Статья 3 исключена Законом РК от 03.07.2017 № 84-VI.

              Президент Республики Казахстан
        """;

    [Fact]
    public void ReadsArticlesPartsAndPointsWithTheirTexts()
    {
        var law = Read("k.txt", Russian);
        Assert.Equal("УК", law.Act);
        Assert.Equal(LawLanguage.Russian, law.Language);
        Assert.Equal(["1", "2", "3"], law.Articles);
        Assert.Equal(
            ["УК 1", "УК 1(1)", "УК 1(1-1)", "УК 1(1-1)(1)", "УК 1(1-1)(3)", "УК 2", "УК 2()(1)"],
            law.Norms.Select(norm => norm.Reference.ToString()));
        Assert.Equal("Часть первая основана на Конституции Республики.", Text(law, "УК 1(1)"));
        Assert.Equal("пункт третий:\nа) подпункт, –", Text(law, "УК 1(1-1)(3)"));
        Assert.EndsWith("наказывается штрафом.", Text(law, "УК 1(1-1)"), StringComparison.Ordinal);
        Assert.DoesNotContain("Примечание", Text(law, "УК 1(1-1)"), StringComparison.Ordinal);
        Assert.Equal("Первая", law.Norms[0].Title);
    }

    [Fact]
    public void KeepsNotesAndWhatWasTakenOutApart()
    {
        var law = Read("k.txt", Russian);
        Assert.Equal(["УК 1(1-1)(2)", "УК 3"], law.Excluded.Select(place => place.Reference.ToString()));
        Assert.Equal(new Amendment(new DateOnly(2019, 1, 21), "217-VI", new DateOnly(2019, 2, 1)), law.Excluded[0].By);
        var note = law.Notes.First(note => note.Kind == LawNoteKind.Amendment);
        Assert.Equal(
            [new Amendment(new DateOnly(2018, 7, 12), "180-VI", null) { TermDays = 10 }, new Amendment(new DateOnly(2019, 12, 27), "292-VI", new DateOnly(2020, 1, 1))],
            note.Amendments);
        Assert.Contains(law.Notes, item => item.Kind == LawNoteKind.Explanatory && item.Text.EndsWith("1) одно;", StringComparison.Ordinal));
        Assert.DoesNotContain(law.Norms, norm => norm.Text.Contains("Сноска", StringComparison.Ordinal) || norm.Text.Contains("предусматривается", StringComparison.Ordinal));
        Assert.Contains(law.Skipped, line => line.Reason == "signature");
    }

    [Fact]
    public void TellsTheDaysOfEveryText()
    {
        var law = Read("k.txt", Russian);
        Assert.All(law.Norms.Where(norm => norm.Reference.Article == "1"), norm => Assert.Equal(new DateOnly(2020, 1, 1), norm.InForceFrom));
        Assert.Equal(2, law.Norms[0].Amendments.Count);
        var gone = law.Stored.Single(norm => norm.Reference.ToString() == "УК 1(1-1)(2)");
        Assert.True(gone.IsExcluded);
        Assert.Equal(new DateOnly(2019, 2, 1), gone.InForceFrom);
    }

    [Fact]
    public void AnArticleNeverAmendedIsInForceFromTheDayOfItsCode()
    {
        var law = Read("k.txt", """
            Уголовный кодекс Республики Казахстан

            Статья 1. Первая

                  Текст.

            Статья 2. Вступление в силу

                  1. Настоящий Кодекс вводится в действие с 1 января 2015 года, за исключением статьи 45.
            """);
        Assert.All(law.Norms, norm => Assert.Equal(new DateOnly(2015, 1, 1), norm.InForceFrom));
    }

    [Fact]
    public void APointerOfThePublisherDoesNotEndTheParts()
    {
        var law = Read("k.txt", """
            Уголовный кодекс Республики Казахстан

            Статья 1. Первая

                  Примечание. См. нормативное постановление Конституционного Суда РК от 06.12.2023 № 36-НП.

                  1. Часть.

                  Примечание. См. нормативное постановление Конституционного Суда РК от 07.12.2023 № 37-НП.

                  2. Вторая:

                  1) пункт.
            """);
        Assert.Equal(["УК 1", "УК 1(1)", "УК 1(2)", "УК 1(2)(1)"], law.Norms.Select(norm => norm.Reference.ToString()));
    }

    [Fact]
    public void TheConstitutionOf1995EndsWithJune2026()
    {
        var law = Read("constitution.txt", "Статья 1. Первая\n\n      1. Текст.\n");
        Assert.All(law.Norms, norm => Assert.Equal((new DateOnly(1995, 9, 5), new DateOnly(2026, 6, 30)), (norm.InForceFrom, norm.InForceTo)));
    }

    [Fact]
    public void ReadsKazakhTextAndPairsItWithTheRussianAct()
    {
        var law = Read("x.txt", """
            Тұтынушылардың құқықтарын қорғау туралы

            1-тарау. ЖАЛПЫ ЕРЕЖЕЛЕР
            1-бап. Ұғымдар

                  1. Осы Заңда:

                  1) бірінші;

                  2) алып тасталды – ҚР 25.11.2019 № 272-VI Заңымен.

                  Ескерту. 1-бап жаңа редакцияда – ҚР 2003.06.16 № 436 (01.01.2020 бастап қолданысқа енгізіледі) Заңымен.

            1-1-бап. Қосымша

                  Мәтін.
            """);
        Assert.Equal("Закон о защите прав потребителей", law.Act);
        Assert.Equal(LawLanguage.Kazakh, law.Language);
        Assert.Equal(["1", "1-1"], law.Articles);
        Assert.Equal("Закон о защите прав потребителей 1(1)(2)", Assert.Single(law.Excluded).Reference.ToString());
        Assert.Equal(new Amendment(new DateOnly(2003, 6, 16), "436", new DateOnly(2020, 1, 1)), Assert.Single(Assert.Single(law.Notes).Amendments));
    }

    [Fact]
    public void ReadsMarkdownWhereEveryLineIsAParagraph()
    {
        var law = Read("criminal_code.md", """
            <a id="st188"></a>
            ### 188-бап. Ұрлық

            1. Ұрлық –
               айыппұл салуға жазаланады.

            2. Мынадай:
               1) бірінші;
            """);
        Assert.Equal("УК", law.Act);
        Assert.Equal(["УК 188", "УК 188(1)", "УК 188(2)", "УК 188(2)(1)"], law.Norms.Select(norm => norm.Reference.ToString()));
        Assert.Equal("Ұрлық –\nайыппұл салуға жазаланады.", Text(law, "УК 188(1)"));
    }

    [Fact]
    public void ForgetsATableOfContentsBeforeTheText()
    {
        var law = Read("land_code.txt", "Статья 1. Первая\n\nСтатья 2. Вторая\n\nСтатья 1. Первая\n\nТекст.\n\nСтатья 2. Вторая\n\nТекст.");
        Assert.Equal(["1", "2"], law.Articles);
        Assert.Equal(2, law.Norms.Count);
        Assert.Contains(law.Skipped, line => line.Reason == "table of contents");
    }

    [Fact]
    public void TellsSourceLineAndHashOfEveryNorm()
    {
        var norm = Read("land_code.txt", "Статья 1. Первая\n\nТекст.").Norms[0];
        Assert.Equal("land_code.txt:1", norm.Source);
        Assert.Matches("^[0-9a-f]{64}$", norm.SourceHash);
    }

    [Theory]
    [InlineData("", LawTextFault.Empty)]
    [InlineData("  \n\u00A0\n", LawTextFault.Empty)]
    [InlineData("Приговор именем Республики Казахстан", LawTextFault.NoArticles)]
    [InlineData("Статья 1. Ни о чем\n\nТекст.", LawTextFault.UnknownAct)]
    [InlineData("Статья 1\0. Нули", LawTextFault.NotText)]
    public void RejectsWhatIsNoActOfLawAndSaysWhy(string text, LawTextFault fault)
    {
        var rejection = Assert.Throws<LawTextException>(() => Read("unnamed.txt", text));
        Assert.Equal(fault, rejection.Fault);
        Assert.StartsWith("unnamed.txt", rejection.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RejectsBytesThatAreNoText() =>
        Assert.Equal(LawTextFault.NotText, Assert.Throws<LawTextException>(() => LawTextReader.Read("a.txt", [0xC3, 0x28, 0xFE])).Fault);

    private static LawText Read(string name, string text) => LawTextReader.Read(name, Encoding.UTF8.GetBytes(text));

    private static string Text(LawText law, string reference) => law.Norms.Single(norm => norm.Reference.ToString() == reference).Text;
}
