using JudicialAnalogs.Server.Assistant.Checks;

namespace JudicialAnalogs.Server.Tests.Assistant.Checks;

public class MeasuresTests
{
    [Theory]
    [InlineData("2 года 6 месяцев", "30 months")]
    [InlineData("2 г. 6 мес.", "2 years 6 months")]
    [InlineData("2 жыл 6 ай", "30 мес.")]
    [InlineData("два года", "24 ай")]
    [InlineData("37 %", "37 пайыз")]
    [InlineData("37 процентов", "37 per cent")]
    [InlineData("100 МРП", "100 АЕК")]
    [InlineData("1 000 000 тенге", "1000000 теңге")]
    [InlineData("240 часов", "240 сағат")]
    [InlineData("от 2 до 4 лет", "2–4 года")]
    [InlineData("от 2 до 4 лет", "24 и 48 месяцев")]
    [InlineData("2,5 года", "30 месяцев")]
    public void The_same_sizes_are_the_same_however_they_are_written(string one, string other) =>
        Assert.Superset(Measures.Of(one).ToHashSet(), Measures.Of(other).ToHashSet());

    [Theory]
    [InlineData("30 дел", "30 месяцев")]
    [InlineData("30 дней", "30 месяцев")]
    [InlineData("30 %", "30 дел")]
    [InlineData("2 года", "2 года 6 месяцев")]
    [InlineData("2 месяца", "2 года")]
    [InlineData("УК 188(3)", "УК 188(2)")]
    [InlineData("15.01.2025", "16.01.2025")]
    [InlineData("1 000", "1")]
    [InlineData("three cases", "four cases")]
    [InlineData("в 2024 году", "24 года")]
    public void Other_sizes_and_other_units_are_not(string one, string other) => Assert.False(Measures.Of(one).ToHashSet().IsSubsetOf(Measures.Of(other)));

    [Fact]
    public void Measures_stand_in_the_order_of_the_text() =>
        Assert.Equal([new Measure(18, MeasureUnit.Things), new Measure(24, MeasureUnit.Things), new Measure(30, MeasureUnit.Months)], Measures.Of("18 из 24 решений: 2 года 6 мес."));

    [Fact]
    public void A_text_without_numbers_has_no_measures() => Assert.Empty(Measures.Of("Суд признал раскаяние смягчающим обстоятельством."));
}
