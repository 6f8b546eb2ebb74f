using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts;

namespace JudicialAnalogs.Reading.Tests.LawTexts;

public class LawDocumentTests
{
    private static readonly string[] Lines =
    [
        "Уголовный кодекс Республики Казахстан", "Статья 1. Первая", "1. Часть первая:", "1) пункт.", "2. Исключена Законом РК от 21.01.2019 № 217-VI (вводится в действие с 01.02.2019).", "Статья 2. Вторая", "Текст.",
    ];

    [Fact]
    public void ReadsAPageLaidOutAsOnAdilet()
    {
        var page = $$"""
            <!DOCTYPE html><html><head><title>x</title></head><body><div class="menu">Статья 99. Меню</div><h1>{{Lines[0]}}</h1>
            <div class="gs_12"><div class="container_gamma text text_upd"><article>
            {{string.Concat(Lines.Skip(1).Select(line => $"<p>&nbsp;&nbsp;&nbsp;{line.Replace("№ 217-VI", "<a href=\"/rus/docs/x\">№ 217-VI</a>", StringComparison.Ordinal)}</p>"))}}
            </article></div></div><footer>Статья 100. Низ</footer></body></html>
            """;
        Check(LawTextReader.Read("k1400000226.html", Encoding.UTF8.GetBytes(page)));
    }

    [Fact]
    public void ReadsAWordDocument()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(Lines.Select(line => new Paragraph(new Run(new Text(line))))));
        Check(LawTextReader.Read("code.docx", stream.ToArray()));
    }

    [Fact]
    public void ADamagedDocumentIsRefused() =>
        Assert.Equal(LawTextFault.NotText, Assert.Throws<LawTextException>(() => LawTextReader.Read("code.docx", "PK\u0003\u0004 nothing"u8)).Fault);

    private static void Check(LawText law)
    {
        Assert.Equal("УК", law.Act);
        Assert.Equal(["УК 1", "УК 1(1)", "УК 1(1)(1)", "УК 2"], law.Norms.Select(norm => norm.Reference.ToString()));
        Assert.Equal(new Amendment(new DateOnly(2019, 1, 21), "217-VI", new DateOnly(2019, 2, 1)), Assert.Single(law.Excluded).By);
    }
}
