using JudicialAnalogs.Practice.Expectation;
using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Tests.Internal;

public class SeverityLineTests
{
    [Fact]
    public void A_harsher_kind_lies_beyond_every_size_of_a_milder_one()
    {
        var line = new SeverityLine(Draw("all"));

        Assert.True(line.PlaceOf(["all"], Outcome.Of(0, 1e6)) < line.PlaceOf(["all"], Outcome.Of(1, 5)));
        Assert.True(line.PlaceOf(["all"], Outcome.Of(1, 10)) < line.PlaceOf(["all"], Outcome.Of(1, 60)));
    }

    [Fact]
    public void The_middle_is_nought_and_one_in_forty_lies_beyond_two()
    {
        var cases = Draw("all");
        var line = new SeverityLine(cases);
        var places = cases.ConvertAll(line.PlaceOfRanked);

        Assert.Equal(0, places.Average(), 2);
        Assert.InRange(places.Count(place => place > 1.96), 0.02 * places.Count, 0.03 * places.Count);
    }

    [Fact]
    public void Strata_with_unlike_sizes_share_the_line()
    {
        // The second stratum punishes with a hundred times as much.
        var line = new SeverityLine([.. Draw("mild"), .. Draw("harsh", 100)]);

        Assert.Equal(line.PlaceOf(["mild"], Outcome.Of(0, 30)), line.PlaceOf(["harsh"], Outcome.Of(0, 3000)), 6);
        Assert.True(line.PlaceOf(["unknown"], Outcome.Of(0, 30)) < line.PlaceOf(["unknown"], Outcome.Of(0, 3000)));
    }

    private static List<PracticeCase> Draw(string stratum, double factor = 1)
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, 1000).Select(i => new PracticeCase([0], [stratum], Outcome.Of(i % 2, factor * (1 + (60 * random.NextDouble())))))];
    }
}
