using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Neighbours;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Neighbours;

public class NeighbourFinderTests
{
    private const string Facts = "Подсудимый через окно проник в дом и похитил телевизор и инструменты.";

    [Fact]
    public async Task Only_earlier_acts_of_other_cases_are_neighbours_and_the_best_one_weighs_one()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(
        [
            .. MadeUpAct.Burglaries(20),
            new MadeUpAct { Id = "own", Facts = Facts, CaseNumber = "1-5" }.Build(),
            new MadeUpAct { Id = "later", Facts = Facts, Date = new DateOnly(2026, 2, 1) }.Build(),
        ]);
        await archive.CatchUpAsync();
        var finder = new NeighbourFinder(archive.Index);

        var found = await finder.FindAsync(Facts, CasesAlike.Criminal, new DateOnly(2026, 1, 1), "1-5", null, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(found, act => act.ActId is "own" or "later");
        Assert.Equal(1, found[0].Likeness);
        Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(pair.Second.Likeness <= pair.First.Likeness && pair.Second.Likeness > 0));
        Assert.Empty(await finder.FindAsync("  ", CasesAlike.Criminal, null, "", null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Norms_in_the_text_lead_to_no_neighbour()
    {
        var named = new MadeUpAct { Facts = "Подсудимый похитил велосипед, то есть совершил преступление, предусмотренное п. 3 ч. 3 ст. 188 УК РК." }.Build();

        var facts = FactsAlone.Of(named);

        Assert.Contains("велосипед", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("188", facts, StringComparison.Ordinal);
        Assert.Equal(FactsAlone.Of(named), FactsAlone.Of(named with { CitedNorms = [Law.Norms.NormRef.Parse("УК 190(1)")] }));
    }

    [Fact]
    public async Task Punishments_of_the_whole_archive_move_neither_neighbours_nor_calibration()
    {
        var (one, other) = (await LearnedAsync(months => months), await LearnedAsync(months => 180 - months));

        Assert.Equal(80, one.HeldOut.Count);
        Assert.Equal(one.Version, other.Version);
    }

    private static async Task<FactsCalibration> LearnedAsync(Func<decimal, decimal> change)
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync([.. MadeUpAct.Burglaries(80).Select(act => Punished(act, change))]);
        var counts = new CountFollower();
        var follower = new FactsCalibrationFollower(counts, archive.Records.Acts, new NeighbourFinder(archive.Index), null, new FactsCalibrationOptions());
        await archive.CatchUpAsync(counts, follower);
        return follower.Calibration;
    }

    private static CourtAct Punished(CourtAct act, Func<decimal, decimal> change) => act with
    {
        Defendants = [.. act.Defendants.Select(defendant => defendant with
        {
            Counts = [.. defendant.Counts.Select(count => count with { Punishment = count.Punishment! with { Amount = change(count.Punishment.Amount) } })],
        })],
    };
}
