namespace JudicialAnalogs.Law.Tests;

public class MonthlyIndexTests
{
    [Theory]
    [InlineData("2015-01-01", 1982)]
    [InlineData("2020-03-31", 2651)]
    [InlineData("2020-04-01", 2778)] // fines too: ten indices were 27 780 tenge
    [InlineData("2020-12-31", 2778)]
    [InlineData("2021-12-31", 2917)]
    [InlineData("2022-01-01", 3063)]
    [InlineData("2022-06-01", 3063)] // 3180 was for benefits alone
    [InlineData("2023-07-15", 3450)]
    [InlineData("2024-12-31", 3692)]
    [InlineData("2025-01-01", 3932)]
    [InlineData("2026-12-31", 4325)]
    public void The_index_for_fines_is_that_of_the_day(string day, int tenge)
    {
        Assert.Equal(tenge, MonthlyIndex.On(DateOnly.Parse(day)));
    }

    [Fact]
    public void Days_outside_the_table_have_no_index()
    {
        Assert.Null(MonthlyIndex.On(MonthlyIndex.FirstDay.AddDays(-1)));
        Assert.Null(MonthlyIndex.On(MonthlyIndex.LastDay.AddDays(1)));
        Assert.NotNull(MonthlyIndex.On(MonthlyIndex.FirstDay));
        Assert.NotNull(MonthlyIndex.On(MonthlyIndex.LastDay));
    }

    [Fact]
    public void The_index_never_falls()
    {
        var last = 0;
        for (var day = MonthlyIndex.FirstDay; day <= MonthlyIndex.LastDay; day = day.AddDays(1))
        {
            var tenge = MonthlyIndex.On(day)!.Value;
            Assert.True(tenge >= last, $"{day:yyyy-MM-dd}");
            last = tenge;
        }
    }

    [Fact]
    public void Every_rate_names_the_law_that_fixes_it()
    {
        Assert.All(MonthlyIndex.Rates, rate => Assert.Matches("^(Закон РК|Указ Президента РК) от ", rate.Source));
        Assert.Equal(2026, MonthlyIndex.RateOn(new DateOnly(2026, 7, 1))!.From.Year);
    }
}
