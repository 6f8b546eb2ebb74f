using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles;

namespace JudicialAnalogs.Practice.Tests.Profiles;

public class SanctionPlaceTests
{
    // УК 188(3): 24 to 84 months.
    [Fact]
    public void Sizes_are_placed_in_the_sanction_and_what_lies_outside_is_told_apart_by_its_ground()
    {
        var place = Of(
            Burglary("minimum", 24),
            Burglary("middle", 54),
            Burglary("maximum", 84),
            Burglary("exceptional", 12) with { Reductions = ["55(4)"] },
            Burglary("capped", 20) with { Reductions = ["55(2)"] },
            Attempted("attempt", 18),
            Burglary("unexplained", 10),
            Burglary("above", 90))!;

        Assert.Equal([0m, 0.5m, 1m], place.Inside.Values);
        Assert.Equal("minimum", Assert.Single(place.AtMinimum).ActId);
        Assert.Equal("maximum", Assert.Single(place.AtMaximum).ActId);
        Assert.Equal(
            [(BelowMinimumGround.NotRead, "unexplained"), (BelowMinimumGround.Exceptional, "exceptional"), (BelowMinimumGround.Capped, "capped"), (BelowMinimumGround.Unfinished, "attempt")],
            place.Below.Select(ground => (ground.Key, Assert.Single(ground.Value).ActId)));
        Assert.Equal("above", Assert.Single(place.Above).ActId);
        Assert.Equal(8, place.Known);
    }

    [Fact]
    public void A_count_whose_law_is_not_known_is_not_placed()
    {
        var old = Burglary("old", 30);
        var place = Of(Burglary("known", 30), old with { Facts = old.Facts with { OffenceDate = new DateOnly(2016, 1, 1) } })!;

        Assert.Equal("old", Assert.Single(place.NotPlaced).ActId);
        Assert.Equal(1, place.Known);
    }

    [Fact]
    public void Without_any_sanction_there_is_no_place() =>
        Assert.Null(Of(MadeUpCount.Of("unknown", MadeUpCount.Months(30), new Qualification("999", "1", []))));

    private static SanctionPlace? Of(params DecidedCount[] counts) => SanctionPlace.Of(counts, LikenessWeights.Even, Drawn.Law());

    private static DecidedCount Burglary(string act, decimal months)
    {
        var count = MadeUpCount.Of(act, MadeUpCount.Months(months));
        return count with { DecidedOn = new DateOnly(2026, 3, 1), Facts = count.Facts with { OffenceDate = new DateOnly(2026, 2, 1) } };
    }

    private static DecidedCount Attempted(string act, decimal months)
    {
        var count = Burglary(act, months);
        return count with { Facts = count.Facts with { Stage = OffenceStage.Attempt } };
    }
}
