using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Language.Quantities;

namespace JudicialAnalogs.Language.Tests.Quantities;

public class QuantityReaderTests
{
    [Theory]
    [InlineData("до двухсот", "200")]
    [InlineData("пяти тысяч", "5000")]
    [InlineData("одной тысячи двухсот тридцати четырех", "1234")]
    [InlineData("восемьюстами восемьюдесятью", "880")]
    [InlineData("двадцать один миллион пятьсот", "21000500")]
    [InlineData("полторы тысячи", "1500")]
    [InlineData("2 миллиона 500 тысяч", "2500000")]
    [InlineData("1,5 млн", "1500000")]
    [InlineData("екі жүз қырық мың", "240000")]
    [InlineData("бір мың тоғыз жүз тоқсан тоғыз", "1999")]
    [InlineData("үш мыңға дейін", "3000")]
    [InlineData("он бестен", "15")]
    [InlineData("бір жарым", "1.5")]
    [InlineData("1 572 800", "1572800")]
    [InlineData("240 000 (екі жүз қырық мың)", "240000")]
    [InlineData("сто, двести", "100 200")]
    [InlineData("от ста до трехсот", "100 300")]
    [InlineData("пять десять", "5 10")]
    [InlineData("семья пятен трижды", "")]
    public void Numbers_in_words_and_digits_have_their_value(string text, string values) => Assert.Equal(
        values,
        string.Join(' ', NumberReader.Find(text).Select(number => number.Value.ToString(CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("штраф 149900 тенге", 149900, MoneyUnit.Tenge)]
    [InlineData("165 000 теңгені", 165000, MoneyUnit.Tenge)]
    [InlineData("240 000 (екі жүз қырық мың) теңге", 240000, MoneyUnit.Tenge)]
    [InlineData("в размере двухсот месячных расчетных показателей", 200, MoneyUnit.MonthlyIndex)]
    [InlineData("20 МРП", 20, MoneyUnit.MonthlyIndex)]
    [InlineData("елу айлық есептік көрсеткішке", 50, MoneyUnit.MonthlyIndex)]
    [InlineData("1 200 000 ₸", 1200000, MoneyUnit.Tenge)]
    [InlineData("35 млн тенге", 35000000, MoneyUnit.Tenge)]
    public void Sums_have_amount_and_unit(string text, int amount, MoneyUnit unit)
    {
        var found = Assert.Single(MoneyReader.Find(text));
        Assert.Equal((amount, unit), (found.Amount, found.Unit));
    }

    [Fact]
    public void Digits_win_over_words_that_disagree_and_it_is_said()
    {
        var found = Assert.Single(MoneyReader.Find("300 000 (двести тысяч) тенге"));
        Assert.Equal(300000, found.Amount);
        Assert.False(found.IsConsistent);
    }

    [Theory]
    [InlineData("2 (два) года 6 (шесть) месяцев лишения свободы", 2, 6, 0, 0)]
    [InlineData("на один год", 1, 0, 0, 0)]
    [InlineData("бір жыл алты айға", 1, 6, 0, 0)]
    [InlineData("300 часов", 0, 0, 0, 300)]
    [InlineData("три года и два месяца", 3, 2, 0, 0)]
    [InlineData("он бес тәулікке", 0, 0, 15, 0)]
    [InlineData("5 жылға", 5, 0, 0, 0)]
    public void Terms_keep_their_parts(string text, int years, int months, int days, int hours)
    {
        var found = Assert.Single(DurationReader.Find(text));
        Assert.Equal(new Duration(years, months, days, hours), found.Value);
    }

    [Theory]
    [InlineData("в 2025 году")]
    [InlineData("2026 жылғы")]
    public void A_calendar_year_is_not_a_term(string text) => Assert.Empty(DurationReader.Find(text));

    [Fact]
    public void Readers_never_fail_and_stay_inside_the_text() => Prop.ForAll(Texts.Arbitrary(), text =>
        NumberReader.Find(text).All(found => found.Start >= 0 && found.Length > 0 && found.End <= text.Length)
        && MoneyReader.Find(text).All(found => found.Start >= 0 && found.Length > 0 && found.Start + found.Length <= text.Length)
        && DurationReader.Find(text).All(found => found.Start >= 0 && found.Length > 0 && found.Start + found.Length <= text.Length))
        .Check(Texts.Run);
}
