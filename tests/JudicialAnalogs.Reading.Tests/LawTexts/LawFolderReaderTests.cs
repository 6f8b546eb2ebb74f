using System.Text;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts;

namespace JudicialAnalogs.Reading.Tests.LawTexts;

public class LawFolderReaderTests
{
    private const string Meta = """
        title:
          rus: Уголовный кодекс Республики Казахстан
          kaz: Қазақстан Республикасының Қылмыстық кодексі
        approved_on: 2014-07-03
        version_date:
          rus: 2019-02-01
          kaz: 2019-02-01
        caused_by:
          requisite: Закон Республики Казахстан от 21 января 2019 года № 217-VI
          title:
            rus: О внесении изменений
        """;

    [Fact]
    public void DivisionsAreJoinedInTheirOrderAndBothLanguagesAreTwins()
    {
        var editions = LawFolderReader.Read("uk", Files(
            ("meta.yaml", Meta),
            ("rus.md", "---\ntitle: x\n---\n\n# УГОЛОВНЫЙ КОДЕКС\n\n- [Статья 188. Кража](rus/sec002-ch001.md)\n"),
            ("rus/sec002-ch001.md", "---\npart_of: ../rus.md\n---\n\n<a id=\"st188-1\"></a>\n\n### Статья 188-1. Вторая\n\n1. Часть:\n\n   1) пункт.\n\n   > *Сноска. Статья 188-1 в редакции Закона РК от 12.07.2018 № 180-VI (вводится в действие с 01.09.2018).*\n"),
            ("rus/sec002.md", "## Раздел 2\n\n<a id=\"st188\"></a>\n\n### Статья 188. Первая\n\nТекст. <*>\n"),
            ("kaz/sec002.md", "<a id=\"st188-1\"></a>\n\n### 188-1-бап. Екінші\n\n1. Бөлік:\n\n   1) тармақ.\n")));

        var (russian, kazakh) = (editions[0].Text, editions[1].Text);
        Assert.Equal(["УК 188", "УК 188-1", "УК 188-1(1)", "УК 188-1(1)(1)"], russian.Norms.Select(norm => norm.Reference.ToString()));
        Assert.Equal("Текст.", russian.Norms[0].Text);
        Assert.Equal(new Amendment(new DateOnly(2018, 7, 12), "180-VI", new DateOnly(2018, 9, 1)), Assert.Single(Assert.Single(russian.Notes).Amendments));
        Assert.Equal(["УК 188-1", "УК 188-1(1)", "УК 188-1(1)(1)"], kazakh.Norms.Select(norm => norm.Reference.ToString()));
        Assert.Equal(LawLanguage.Kazakh, kazakh.Language);
        Assert.Equal(new DateOnly(2019, 2, 1), editions[0].VersionDate);
        Assert.Equal((new DateOnly(2019, 1, 21), "217-VI"), (editions[0].CausedBy!.LawDate, editions[0].CausedBy!.LawNumber));
    }

    [Theory]
    [InlineData("Уголовный Кодекс Республики Казахстан", "1997-07-16", "УК-1997")]
    [InlineData("Конституция Республики Казахстан", "1995-08-30", "Конституция-1995")]
    [InlineData("Конституция Республики Казахстан", "2026-03-15", "Конституция-2026")]
    [InlineData("О защите прав потребителей", "2010-05-04", "Закон о защите прав потребителей")]
    public void AnActIsToldByItsTitleAndTheDayItWasPassed(string title, string passed, string act)
    {
        var editions = LawFolderReader.Read("x", Files(("meta.yaml", $"title:\n  rus: {title}\napproved_on: {passed}\n"), ("rus.md", "### Статья 1. Первая\n\nТекст.\n")));
        Assert.Equal(act, Assert.Single(editions).Text.Act);
    }

    [Fact]
    public void AFolderThatTellsNoActIsRefusedByName()
    {
        var fault = Assert.Throws<LawTextException>(() => LawFolderReader.Read("folder", Files(("rus.md", "Статья 1. Первая"))));
        Assert.Contains("folder", fault.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, byte[]> Files(params (string Path, string Text)[] files) =>
        files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetBytes(file.Text));
}
