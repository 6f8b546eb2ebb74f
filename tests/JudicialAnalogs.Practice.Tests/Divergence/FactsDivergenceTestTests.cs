using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Neighbours;

namespace JudicialAnalogs.Practice.Tests.Divergence;

public class FactsDivergenceTestTests
{
    private const int Length = 500;

    private static readonly FactsDivergenceTest Test = new(new DivergenceOptions());

    [Fact]
    public void A_qualification_that_no_case_alike_was_found_under_is_sharp_and_the_usual_one_is_not()
    {
        var neighbours = MadeUpNeighbours.Of((30, MadeUpNeighbours.Burglary));

        Assert.Equal(DivergenceLevel.Sharp, Assess(neighbours, MadeUpNeighbours.Fraud).Level.Level);
        Assert.Equal(DivergenceLevel.None, Assess(neighbours, MadeUpNeighbours.Burglary).Level.Level);
    }

    [Fact]
    public void What_one_case_in_ten_alike_was_found_under_asks_for_no_reason()
    {
        var neighbours = MadeUpNeighbours.Of((25, MadeUpNeighbours.Burglary), (5, MadeUpNeighbours.Fraud));

        var level = Assess(neighbours, MadeUpNeighbours.Fraud).Level;

        Assert.True(level.PValue <= 0.1);
        Assert.Equal(DivergenceLevel.Notice, level.Level);
    }

    [Fact]
    public void Punishments_move_nothing()
    {
        var random = new Random(3);
        var neighbours = MadeUpNeighbours.Of((20, MadeUpNeighbours.Burglary), (10, MadeUpNeighbours.Fraud));
        var punished = neighbours.Select(one => one with { Decided = one.Decided with { Punishment = MadeUpCount.Months(random.Next(6, 180)) } }).ToList();

        foreach (var found in new[] { MadeUpNeighbours.Fraud, MadeUpNeighbours.Burglary, MadeUpNeighbours.Robbery })
        {
            var (plain, with) = (Assess(neighbours, found), Assess(punished, found));
            Assert.Equal((plain.Level.Level, plain.Level.PValue, plain.Chances.Of(plain.Outcome)), (with.Level.Level, with.Level.PValue, with.Chances.Of(with.Outcome)));
        }
    }

    [Fact]
    public void Language_region_and_court_move_nothing()
    {
        var neighbours = MadeUpNeighbours.Of((20, MadeUpNeighbours.Burglary), (10, MadeUpNeighbours.Fraud));
        var elsewhere = neighbours.Select(one => one with { Decided = one.Decided with { Language = LawLanguage.Kazakh, Region = "Другая область", Court = "Другой суд" } }).ToList();

        var (here, there) = (Assess(neighbours, MadeUpNeighbours.Fraud), Assess(elsewhere, MadeUpNeighbours.Fraud));

        Assert.Equal((here.Level.Level, here.Level.PValue, here.Level.Group), (there.Level.Level, there.Level.PValue, there.Level.Group));
    }

    [Theory]
    [InlineData(0, 30, 100, Abstention.NoFacts)]
    [InlineData(Length, 4, 100, Abstention.FewAlike)]
    [InlineData(Length, 30, 0, Abstention.FewCalibrated)]
    [InlineData(Length, 30, 19, Abstention.FewCalibrated)]
    [InlineData(Length - 1, 30, 100, Abstention.BriefFacts)]
    [InlineData(Length, 30, 100, Abstention.None)]
    public void It_abstains_for_want_of_facts_of_neighbours_or_of_calibration(int length, int neighbours, int calibrated, Abstention whyNot)
    {
        var alike = MadeUpNeighbours.Of((neighbours, MadeUpNeighbours.Burglary));
        var (qualification, _) = Test.Assess(Calibration(calibrated), alike, FoundOutcome.Of(MadeUpNeighbours.Burglary), length, null);

        Assert.Equal(whyNot, qualification.WhyNot);
        Assert.Equal(whyNot != Abstention.None, qualification.Level.Level == DivergenceLevel.NotEnoughPractice);
    }

    [Fact]
    public void Silence_on_what_all_alike_discuss_is_a_notice_and_never_sharp()
    {
        var aims = NormRef.Parse("УК 39");
        var neighbours = MadeUpNeighbours.Of((30, MadeUpNeighbours.Burglary)).Select(one => one with { Decided = one.Decided with { CitedNorms = [aims] } }).ToList();
        var silent = MadeUpCount.Of("draft");

        Assert.Equal(DivergenceLevel.Notice, Discussion(neighbours, silent).Level.Level);
        Assert.Equal([aims], Discussion(neighbours, silent).Missing.Select(missing => missing.RestsOn));
        Assert.Equal(DivergenceLevel.None, Discussion(neighbours, silent with { CitedNorms = [NormRef.Parse("УК 39(2)")] }).Level.Level);
        Assert.Equal(Abstention.NoText, Discussion(neighbours, null).WhyNot);
        Assert.Equal(Abstention.FewAlike, Discussion([.. neighbours.Take(19)], silent).WhyNot);
    }

    [Fact]
    public void A_calibration_kept_on_disk_is_the_same_and_one_of_another_archive_or_a_damaged_one_is_none()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("analogs-tests-").FullName, "calibration.json");
        var (file, options, table, calibration) = (new FactsCalibrationFile(path), new FactsCalibrationOptions(), MadeUpCount.Table([MadeUpCount.Of("a")]), Calibration(40));
        Assert.Null(file.Read(table, "index", options));
        file.Write(calibration, options);

        Assert.Equal(calibration.Version, file.Read(table, "index", options)!.Version);
        Assert.Null(file.Read(table, "other index", options));
        Assert.Null(file.Read(CountTable.Empty, "index", options));
        Assert.Null(file.Read(table, "index", new FactsCalibrationOptions { Sample = 7 }));
        Assert.NotNull(file.Read(MadeUpCount.Table([MadeUpCount.Of("b")]), "index", options));
        Assert.Null(file.Read(MadeUpCount.Table([MadeUpCount.Of("a"), MadeUpCount.Of("b")]), "index", options));
        File.WriteAllText(path, "{\"Head\":");
        Assert.Null(file.Read(table, "index", options));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void It_stands_until_the_archive_has_changed_by_more_than_one_decision_in_a_hundred()
    {
        var calibration = new FactsCalibration([], Of(200), "measure");

        Assert.True(calibration.StandsFor(Of(202), "measure"));
        Assert.True(calibration.StandsFor(Of(198), "measure"));
        Assert.False(calibration.StandsFor(Of(203), "measure"));
        Assert.False(calibration.StandsFor(Of(200), "another measure"));
        Assert.False(FactsCalibration.Empty.StandsFor(CountTable.Empty, ""));

        static CountTable Of(int size) => MadeUpCount.Table(Enumerable.Range(0, size).Select(i => MadeUpCount.Of($"a-{i:d3}")));
    }

    private static QualificationDivergence Assess(IReadOnlyList<Neighbour> neighbours, Law.Offences.Qualification found) =>
        Test.Assess(Calibration(200), neighbours, FoundOutcome.Of(found), Length, null).Qualification;

    private static DiscussionDivergence Discussion(IReadOnlyList<Neighbour> neighbours, DecidedCount? draft) =>
        Test.Assess(Calibration(200), neighbours, FoundOutcome.Of(MadeUpNeighbours.Burglary), Length, draft).Discussion;

    // Held-out decisions of which nearly all were found as their neighbours were and are silent on nothing.
    private static FactsCalibration Calibration(int size) => new(
        [.. Enumerable.Range(0, size).Select(i => new HeldOutDecision(new CountAddress($"h-{i:d4}", 0, 0), ["УК 188(3)", "УК 188", "*"], 0.9 - (0.0005 * i), 0.9 - (0.0005 * i), 0, Length))],
        MadeUpCount.Table([MadeUpCount.Of("a")]),
        "index");
}
