using JudicialAnalogs.CorpusTools.Synthesis.Writing;

namespace CorpusTools.Tests.Synthesis.Writing;

public class KazakhSuffixesTests
{
    [Theory]
    [InlineData("наурыз", 'l', "наурызда")]
    [InlineData("шілде", 'l', "шілдеде")]
    [InlineData("тамыз", 'b', "тамыздан")]
    [InlineData("қазан", 'b', "қазаннан")]
    [InlineData("сәуір", 'l', "сәуірде")]
    [InlineData("теңге", 'g', "теңгенің")]
    [InlineData("сағат", 'd', "сағатқа")]
    [InlineData("ай", 'd', "айға")]
    [InlineData("жыл", 'd', "жылға")]
    [InlineData("тәулік", 'd', "тәулікке")]
    [InlineData("Омаров", 'g', "Омаровтың")]
    [InlineData("Есенов", 'g', "Есеновтің")]
    [InlineData("Жұмабаев", 'd', "Жұмабаевқа")]
    [InlineData("Әлиев", 'd', "Әлиевке")]
    [InlineData("Омарова", 'g', "Омарованың")]
    [InlineData("Омарова", 'b', "Омаровадан")]
    [InlineData("Серікқызы", 'd', "Серікқызына")]
    [InlineData("Болатұлы", 'b', "Болатұлынан")]
    [InlineData("Мусин", 'g', "Мусиннің")]
    [InlineData("Ким", 'a', "Кимді")]
    [InlineData("Атырау", 'g', "Атыраудың")]
    [InlineData("қағаз", 'i', "қағазбен")]
    [InlineData("Ахметов", 'i', "Ахметовпен")]
    public void An_ending_follows_the_vowels_and_the_final_sound(string word, char grammaticalCase, string expected)
    {
        Assert.Equal(expected, KazakhSuffixes.Attach(word, grammaticalCase));
    }
}
