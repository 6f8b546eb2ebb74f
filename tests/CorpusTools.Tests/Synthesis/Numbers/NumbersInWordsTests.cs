using JudicialAnalogs.CorpusTools.Synthesis.Numbers;

namespace CorpusTools.Tests.Synthesis.Numbers;

public class NumbersInWordsTests
{
    [Theory]
    [InlineData(1, 'n', "один")]
    [InlineData(21, 'g', "двадцати одного")]
    [InlineData(3, 'd', "трем")]
    [InlineData(400, 'g', "четырехсот")]
    [InlineData(1_200, 'g', "одной тысячи двухсот")]
    [InlineData(154_900, 'n', "сто пятьдесят четыре тысячи девятьсот")]
    [InlineData(2_002_000, 'n', "два миллиона две тысячи")]
    [InlineData(11_000, 'n', "одиннадцать тысяч")]
    public void Russian_numbers_take_their_case(long number, char grammaticalCase, string words)
    {
        Assert.Equal(words, RussianNumbers.InWords(number, grammaticalCase));
    }

    [Theory]
    [InlineData(1, "год")]
    [InlineData(3, "года")]
    [InlineData(12, "лет")]
    [InlineData(21, "год")]
    public void A_counted_noun_follows_its_number(long number, string noun)
    {
        Assert.Equal(noun, RussianNumbers.Counted(number, "год", "года", "лет"));
    }

    [Theory]
    [InlineData(1, "бір")]
    [InlineData(100, "жүз")]
    [InlineData(287_000, "екі жүз сексен жеті мың")]
    [InlineData(1_100_015, "бір миллион жүз мың он бес")]
    public void Kazakh_numbers_are_read_out(long number, string words)
    {
        Assert.Equal(words, KazakhNumbers.InWords(number));
    }
}
