using JudicialAnalogs.CorpusTools.Synthesis.Persons;

namespace CorpusTools.Tests.Synthesis.Persons;

public class RussianNamesTests
{
    [Theory]
    [InlineData("Ахметов", false, 'i', "Ахметовым")]
    [InlineData("Мусин", false, 'g', "Мусина")]
    [InlineData("Ахметова", true, 'a', "Ахметову")]
    [InlineData("Ахметова", true, 'd', "Ахметовой")]
    [InlineData("Ким", false, 'i', "Кимом")]
    [InlineData("Ким", true, 'g', "Ким")]
    public void Surnames_decline(string surname, bool female, char grammaticalCase, string expected)
    {
        Assert.Equal(expected, RussianNames.Surname(surname, female, grammaticalCase));
    }

    [Theory]
    [InlineData("Алексей", false, 'g', "Алексея")]
    [InlineData("Ерлан", false, 'i', "Ерланом")]
    [InlineData("Ольга", true, 'g', "Ольги")]
    [InlineData("Алия", true, 'd', "Алии")]
    [InlineData("Наталья", true, 'd', "Наталье")]
    public void Given_names_decline(string name, bool female, char grammaticalCase, string expected)
    {
        Assert.Equal(expected, RussianNames.Given(name, female, grammaticalCase));
    }

    [Theory]
    [InlineData("Сериковна", true, 'a', "Сериковну")]
    [InlineData("Болатович", false, 'i', "Болатовичем")]
    [InlineData("Болатулы", false, 'i', "Болатулы")]
    public void Patronymics_decline(string patronymic, bool female, char grammaticalCase, string expected)
    {
        Assert.Equal(expected, RussianNames.Patronymic(patronymic, female, grammaticalCase));
    }
}
