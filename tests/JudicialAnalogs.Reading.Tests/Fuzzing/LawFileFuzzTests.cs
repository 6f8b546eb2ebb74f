using System.Text;
using JudicialAnalogs.Reading.LawTexts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Reading.Tests.Fuzzing;

public class LawFileFuzzTests
{
    private const string Law = """
        УГОЛОВНЫЙ КОДЕКС РЕСПУБЛИКИ КАЗАХСТАН
         РАЗДЕЛ 1. ОБЩЕЕ
         Статья 1. Первая
              1. Часть первая основана на Конституции.
              1-1. Часть вставленная:
              1) пункт первый;
              2) исключен Законом РК от 21.01.2019 № 217-VI (вводится в действие с 01.02.2019);
              а) подпункт, –
              наказывается штрафом в размере до двухсот месячных расчетных показателей.
              Сноска. Статья 1 с изменениями, внесенными законами РК от 12.07.2018 № 180-VІ.
         Статья 2. Вторая
              1. То же деяние –
              наказывается лишением свободы на срок от трех до семи лет.
        """;

    [Theory]
    [InlineData("code.txt")]
    [InlineData("code.md")]
    [InlineData("code.html")]
    [InlineData("code.docx")]
    public void A_spoilt_law_is_read_or_refused_with_what_to_do(string name)
    {
        var random = new Random(20260105);
        var whole = name switch
        {
            "code.html" => Encoding.UTF8.GetBytes($"<html><body>{string.Concat(Law.Split('\n').Select(line => $"<p>{line}</p>"))}</body></html>"),
            "code.docx" => MadeUpFiles.Docx(Law),
            _ => Encoding.UTF8.GetBytes(Law),
        };
        var read = 0;
        for (var round = 0; round < 300; round++)
        {
            try
            {
                Assert.NotNull(LawTextReader.Read(name, SpoiltFiles.Of(whole, random)));
                read++;
            }
            catch (LawTextException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
        }

        Assert.True(read > 0 || name == "code.docx", $"{read} read");
    }
}
