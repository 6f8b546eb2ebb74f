using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Tests.Norms;

public class NormHistoryTests
{
    private static readonly Amendment Of2018 = new(new DateOnly(2018, 7, 12), "180-VI", null) { TermDays = 10 };
    private static readonly Amendment Of2021 = new(new DateOnly(2021, 3, 1), "10-VII", new DateOnly(2021, 4, 1));
    private static readonly Amendment Of2024 = new(new DateOnly(2024, 3, 1), "70-VIII", new DateOnly(2024, 4, 1));

    [Fact]
    public void AnAmendmentWithATermIsCertainOnlyAfterItsPublication()
    {
        Assert.Equal(new DateOnly(2018, 7, 23), Of2018.Earliest);
        Assert.Equal(new DateOnly(2018, 8, 22), Of2018.ForCertain);
        Assert.Equal(Of2021.InForceFrom, Of2021.ForCertain);
        var untold = new Amendment(new DateOnly(2019, 12, 27), "292-VI", null);
        Assert.Equal(untold.LawDate, untold.Earliest);
        Assert.Equal(new DateOnly(2020, 7, 27), untold.ForCertain);
    }

    [Fact]
    public void BetweenSigningAndCertaintyATextIsPerhapsInForce()
    {
        var text = Text("2018-07-23", Of2018);
        Assert.Equal(NormStanding.OutsideLoaded, On(new DateOnly(2018, 7, 22), text).Standing);
        Assert.Equal(NormStanding.PerhapsInForce, On(new DateOnly(2018, 7, 23), text).Standing);
        Assert.Equal(NormStanding.InForce, On(new DateOnly(2018, 8, 22), text).Standing);
    }

    [Fact]
    public void BeforeTheFirstLoadedTextTheNearestIsNamedAndNoneIsGiven()
    {
        var found = On(new DateOnly(2015, 1, 1), Text("2021-04-01", Of2021), Text("2024-04-01", Of2021, Of2024));
        Assert.Null(found.Norm);
        Assert.Equal(new DateOnly(2021, 4, 1), found.Nearest!.InForceFrom);
    }

    [Fact]
    public void AnEditionThatSkipsAnAmendmentLeavesAGap()
    {
        var versions = new[] { Text("2018-07-23", Of2018), Text("2024-04-01", Of2018, Of2021, Of2024) };
        Assert.Equal(NormStanding.InForce, On(new DateOnly(2021, 3, 31), versions).Standing);
        Assert.Equal(NormStanding.OutsideLoaded, On(new DateOnly(2021, 4, 1), versions).Standing);
        Assert.Equal(NormStanding.OutsideLoaded, On(new DateOnly(2024, 3, 31), versions).Standing);
        Assert.Equal(NormStanding.InForce, On(new DateOnly(2024, 4, 1), versions).Standing);
    }

    [Fact]
    public void APlaceTakenOutIsExcludedFromItsDayOn()
    {
        var gone = Text("2021-04-01", Of2021) with { IsExcluded = true, Text = "" };
        Assert.Equal(NormStanding.Excluded, On(new DateOnly(2022, 1, 1), gone).Standing);
        Assert.True(On(new DateOnly(2020, 1, 1), gone).Nearest!.IsExcluded);
        Assert.Equal(NormStanding.InForce, On(new DateOnly(2020, 1, 1), Text("2018-07-23", Of2018), gone).Standing);
    }

    [Fact]
    public void TextsWithoutDaysAreUsedOnlyWhereNoneHasOne()
    {
        var undated = Text(null);
        Assert.Equal(NormStanding.PerhapsInForce, On(new DateOnly(2020, 1, 1), undated).Standing);
        Assert.Equal(NormStanding.OutsideLoaded, On(new DateOnly(2020, 1, 1), undated, Text("2021-04-01", Of2021)).Standing);
        Assert.Equal(NormStanding.Unknown, On(new DateOnly(2020, 1, 1)).Standing);
        Assert.Equal(NormStanding.OutsideLoaded, On(new DateOnly(2026, 7, 1), undated with { InForceTo = new DateOnly(2026, 6, 30) }).Standing);
    }

    [Fact]
    public void AnUndatedTextIsNotGivenForADayOutsideItsTwin()
    {
        var undated = On(new DateOnly(2020, 1, 1), Text(null));
        var outside = On(new DateOnly(2020, 1, 1), Text("2021-04-01", Of2021));
        Assert.Equal(NormStanding.OutsideLoaded, NormHistory.Beside(undated, outside).Standing);
        Assert.Same(undated, NormHistory.Beside(undated, On(new DateOnly(2022, 1, 1), Text("2021-04-01", Of2021))));
        Assert.Same(outside, NormHistory.Beside(outside, undated));
    }

    private static NormOnDay On(DateOnly day, params Norm[] versions) => NormHistory.On(versions, day);

    private static Norm Text(string? from, params Amendment[] amendments) =>
        new(NormRef.Parse("УК 188(1)"), LawLanguage.Russian, "", "текст", from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), null, "УК.txt", "1")
        {
            Amendments = amendments,
        };
}
