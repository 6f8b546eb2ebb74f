using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Reading.Tests.Citations;

public class MentionedActTests
{
    [Theory]
    [InlineData("кража по Уголовному кодексу", "УК", "Уголовному кодексу")]
    [InlineData("неке және отбасы туралы кодекс бойынша алимент", "КоБС", "неке және отбасы туралы кодекс")]
    [InlineData("возврат товара, Закон РК «О защите прав потребителей»", "Закон о защите прав потребителей", "Закон РК «О защите прав потребителей»")]
    [InlineData("что говорит Конституция о жилище", "Конституция-2026", "Конституция")]
    public void An_act_that_is_named_without_an_article_is_read(string text, string act, string named)
    {
        var mentioned = Assert.Single(CitationReader.ReadActs(text, new CitationContext(On: new DateOnly(2026, 8, 1))));

        Assert.Equal(act, mentioned.Act);
        Assert.StartsWith(named, text[mentioned.Span.Start..], StringComparison.Ordinal);
        Assert.InRange(mentioned.Span.Length, named.Length - 1, named.Length + 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("кража велосипеда, договор займа")]
    [InlineData("настоящий Кодекс")]
    public void No_act_is_read_where_none_is_named(string text) => Assert.Empty(CitationReader.ReadActs(text));
}
