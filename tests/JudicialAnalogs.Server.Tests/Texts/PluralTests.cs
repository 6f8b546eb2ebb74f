using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Tests.Texts;

public sealed class PluralTests
{
    [Theory]
    [InlineData(1, "One")]
    [InlineData(2, "Few")]
    [InlineData(4, "Few")]
    [InlineData(5, "Many")]
    [InlineData(11, "Many")]
    [InlineData(12, "Many")]
    [InlineData(14, "Many")]
    [InlineData(21, "One")]
    [InlineData(22, "Few")]
    [InlineData(111, "Many")]
    public void Russian_has_three_forms(long number, string form) => Assert.Equal(form, Wording.Russian.PluralOf(number));

    [Theory]
    [InlineData(12, "1 год", "1 жыл", "1 year")]
    [InlineData(30, "2 года 6 мес.", "2 жыл 6 ай", "2 years 6 months")]
    [InlineData(72, "6 лет", "6 жыл", "6 years")]
    public void Months_are_said_in_years(int months, string russian, string kazakh, string english)
    {
        Assert.Equal(russian, PunishmentWording.Size(Wording.Russian, months, PunishmentUnit.Months));
        Assert.Equal(kazakh, PunishmentWording.Size(Wording.Kazakh, months, PunishmentUnit.Months));
        Assert.Equal(english, PunishmentWording.Size(Wording.English, months, PunishmentUnit.Months));
    }
}
