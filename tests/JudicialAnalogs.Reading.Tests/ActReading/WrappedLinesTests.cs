using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Tests.ActReading;

public sealed class WrappedLinesTests
{
    [Theory]
    [InlineData("Прокурор Иванов А.М. и защитник, представляющая О.П.\nСадыкова просили о том же, суд с ними согласен во всём.")]
    [InlineData("Проживает в городе Павлодаре на улице Торайгырова, д.\n12, и там же проживает его семья, как он и сказал суду.")]
    [InlineData("Действия подсудимого суд квалифицирует по п. 3 ч. 3 ст.\n188 УК РК, как и просил о том государственный обвинитель.")]
    [InlineData("Суд назначает ему наказание в виде лишения\nсвободы на срок два года, а основания тому суд назвал выше.")]
    [InlineData("Сотталушыға екі жыл мерзімге бас\nбостандығынан айыру жазасы тағайындалсын.")]
    public void A_line_that_asks_for_more_is_joined(string text) => Assert.Equal(text.Replace('\n', ' '), WrappedLines.Join(text));

    [Theory]
    [InlineData("Вина подсудимого доказана его показаниями и заключением.\nСуд назначает ему наказание в виде лишения свободы.")]
    [InlineData("На основании изложенного суд постановил обвинительный\nПРИГОВОРИЛ:")]
    [InlineData("Коротко\nи на новой строке, которая много длиннее первой, и потому абзац окончен.")]
    [InlineData("Обстоятельства установлены судом по состоянию на 2025 г.\nСуд переходит к наказанию и излагает свои доводы.")]
    public void A_line_that_ends_is_not(string text) => Assert.Equal(text, WrappedLines.Join(text));
}
