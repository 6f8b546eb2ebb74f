using JudicialAnalogs.Language.Stemming;

namespace JudicialAnalogs.Language.Tests.Stemming;

public class RussianStemmerTests
{
    // Worked by hand from the published definition: RV, R2 and steps 1 to 4.
    [Theory]
    [InlineData("кража", "краж")]
    [InlineData("кражи", "краж")]
    [InlineData("кражами", "краж")]
    [InlineData("судом", "суд")]
    [InlineData("суды", "суд")]
    [InlineData("приговоренного", "приговорен")]
    [InlineData("осужденный", "осужден")]
    [InlineData("осужденными", "осужден")]
    [InlineData("похитивший", "похит")]
    [InlineData("похитив", "похит")]
    [InlineData("прочитавши", "прочита")]
    [InlineData("виновность", "виновн")]
    [InlineData("виновности", "виновн")]
    [InlineData("тяжкий", "тяжк")]
    [InlineData("тяжкого", "тяжк")]
    [InlineData("важнейшие", "важн")]
    [InlineData("признался", "призна")]
    [InlineData("признаться", "призна")]
    [InlineData("наказание", "наказан")]
    [InlineData("наказаниями", "наказан")]
    [InlineData("преступление", "преступлен")]
    [InlineData("преступлениях", "преступлен")]
    [InlineData("свободы", "свобод")]
    [InlineData("лишением", "лишен")]
    [InlineData("возместил", "возмест")]
    [InlineData("вред", "вред")]
    [InlineData("день", "ден")]
    [InlineData("мгла", "мгла")]
    [InlineData("в", "в")]
    [InlineData("", "")]
    [InlineData("рсфср", "рсфср")]
    [InlineData("длинный", "длин")]
    public void Words_reduce_to_their_published_stems(string word, string stem) =>
        Assert.Equal(stem, word[..RussianStemmer.StemLength(word)]);
}
