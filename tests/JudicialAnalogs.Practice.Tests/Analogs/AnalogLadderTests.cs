using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Analogs;

public class AnalogLadderTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261122UL, 5UL);
    private static readonly AnalogFilter FirstRegion = new() { Regions = ["Первая область"] };

    private static readonly Gen<DecidedCount> Counts =
        from region in Gen.Elements("Первая область", "Вторая область")
        from part in Gen.Elements("2", "3")
        from points in Gen.SubListOf("1", "2", "3")
        from factors in Gen.SubListOf("53(1)(6)", "54(1)(1)")
        from procedure in Gen.Elements(Procedure.Unspecified, Procedure.General, Procedure.Shortened)
        select MadeUpCount.Of("a", found: new("188", part, [.. points]), region: region, procedure: procedure, factors: [.. factors]);

    [Fact]
    public void Each_step_only_lets_more_through_and_no_more_are_given_up_than_needed() =>
        Prop.ForAll(Counts.ToArbitrary(), Counts.ListOf().ToArbitrary(), (sought, counts) =>
        {
            var query = MadeUpCount.Query(sought, FirstRegion);
            var analogs = counts.Select(count => (AlikeUnit)new Analog(count, Similarity.Of(query, count, 0), null) { Relaxed = AnalogLadder.Missed(query, count) }).ToList();
            var steps = AnalogLadder.StepsOf(query);
            var relaxed = AnalogLadder.Relax(query, analogs);
            var meeting = Enumerable.Range(0, steps.Count + 1).Select(given => analogs.Where(analog => !analog.Relaxed.Except(steps.Take(given)).Any()).ToList()).ToList();
            return meeting.Zip(meeting.Skip(1)).All(pair => pair.First.TrueForAll(pair.Second.Contains))
                && meeting[^1].Count == analogs.Count
                && steps.Take(relaxed.Count).SequenceEqual(relaxed)
                && meeting.Take(relaxed.Count).All(group => group.Count < AnalogLadder.Enough)
                && (relaxed.Count == steps.Count || meeting[relaxed.Count].Count >= AnalogLadder.Enough);
        }).Check(Repeatable);

    [Fact]
    public async Task A_region_with_enough_analogs_stays_a_limit_and_one_without_is_given_up_and_told()
    {
        var acts = MadeUpAct.Burglaries(200);
        await using var archive = await Archived.OfAsync([.. acts, new MadeUpAct { Id = "lonely", Region = "Третья область", Date = new DateOnly(2024, 1, 1), CaseNumber = "7-7" }.Build()]);
        var query = MadeUpCount.Query(MadeUpCount.Of("asked", procedure: Procedure.General)) with { Facts = "Подсудимый через окно проник в дом и похитил телевизор." };

        var narrow = await archive.FindAsync(query with { Filter = FirstRegion });
        var wide = await archive.FindAsync(query with { Filter = new AnalogFilter { Regions = ["Третья область"] } });

        Assert.DoesNotContain(Relaxation.Region, narrow.Relaxed);
        Assert.All(narrow.Analogs, analog => Assert.Equal("Первая область", analog.Decided.Region));
        Assert.All(narrow.AlikeInFacts, count => Assert.Equal("Первая область", count.Region));
        Assert.Equal(Relaxation.Region, wide.Relaxed[0]);
        Assert.Contains(wide.Analogs, analog => analog.Decided.Address.ActId == "lonely" && !analog.Relaxed.Contains(Relaxation.Region));
        Assert.All(wide.Analogs.Where(analog => analog.Decided.Region != "Третья область"), analog => Assert.Contains(Relaxation.Region, analog.Relaxed));
    }

    [Fact]
    public async Task Giving_a_region_up_loses_none_of_what_the_region_had()
    {
        var acts = MadeUpAct.Burglaries(400).Concat(MadeUpAct.Burglaries(15, seed: 3, prefix: "rare-").Select(act => act with { Region = "Третья область" })).ToList();
        await using var archive = await Archived.OfAsync(acts);
        var query = MadeUpCount.Query(MadeUpCount.Of("asked")) with { Facts = "Взломав замок, похитил велосипед и продал на рынке." };

        var found = await archive.FindAsync(query with { Filter = new AnalogFilter { Regions = ["Третья область"] } });
        var everywhere = await archive.FindAsync(query);

        Assert.Equal(15, found.Analogs.Count(analog => analog.Decided.Region == "Третья область"));
        var scores = everywhere.Analogs.ToDictionary(analog => analog.Decided.Address, analog => analog.Similarity);
        Assert.All(found.Analogs.Where(analog => scores.ContainsKey(analog.Decided.Address)), analog => Assert.Equal(scores[analog.Decided.Address], analog.Similarity));
    }
}
