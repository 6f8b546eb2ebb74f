using System.Globalization;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Neighbours;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace CorpusTools.Tests.Divergence;

/// <summary>
/// How often the comparisons by facts alert on untouched synthetic acts and on planted ones. The figures stand in the test's output; with
/// <c>ANALOGS_FACTS_ACTS=1200</c> they are drawn from a larger archive.
/// </summary>
public sealed class FactsDivergenceOnSyntheticTests : IDisposable
{
    private static readonly FactsDivergenceTest Test = new(new DivergenceOptions());

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    [Fact]
    public async Task Untouched_acts_are_rarely_called_sharp_and_a_foreign_article_mostly_is()
    {
        var acts = int.Parse(Environment.GetEnvironmentVariable("ANALOGS_FACTS_ACTS") ?? "260", CultureInfo.InvariantCulture);
        await using var engine = await FilledAsync(acts);
        var calibration = engine.FactsCalibration.Calibration;
        var untouched = calibration.HeldOut.Select(one => Test.OfHeldOut(calibration, one)).ToList();
        var planted = await PlantedAsync(engine, calibration);
        Tell("untouched, qualification", untouched.Select(levels => levels.Qualification.Level));
        Tell("untouched, discussion", untouched.Where(levels => levels.Discussion is not null).Select(levels => levels.Discussion!.Level));
        foreach (var (kind, levels) in planted)
            Tell(kind, levels);

        var sharp = untouched.Count(levels => levels.Qualification.Level == DivergenceLevel.Sharp);
        var noticed = untouched.Count(levels => levels.Qualification.Level is DivergenceLevel.Sharp or DivergenceLevel.Notice);
        Assert.InRange(sharp, 0, 0.05 * untouched.Count);
        Assert.InRange(noticed, 0, 0.12 * untouched.Count);
        Assert.InRange(Share(planted["another article"], level => level is DivergenceLevel.Sharp or DivergenceLevel.Notice), 0.5, 1);
        Assert.InRange(Share(planted["nothing discussed"], level => level == DivergenceLevel.Sharp), 0, 0);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<Dictionary<string, List<DivergenceLevel>>> PlantedAsync(Engine engine, FactsCalibration calibration)
    {
        var (table, finder, random) = (engine.Counts.Table, new NeighbourFinder(engine.Index.Index), new Random(5));
        var qualifications = table.All.Where(count => count.Facts.Found is not null).Select(count => count.Facts.Found!).ToList();
        var planted = new Dictionary<string, List<DivergenceLevel>> { ["another article"] = [], ["another part"] = [], ["other points"] = [], ["nothing discussed"] = [] };
        foreach (var one in calibration.HeldOut)
        {
            if (table.Find(one.Address) is not { Facts.Found: { } found } decided)
                continue;
            var facts = FactsAlone.Of((await engine.Records.Acts.GetAsync(one.Address.ActId))!);
            var alike = Neighbour.Of(await finder.FindAsync(facts, CasesAlike.Criminal, null, decided.CaseNumber, one.Address.ActId, CancellationToken.None), table);
            Plant("another article", qualifications.Where(other => other.Article != found.Article));
            Plant("another part", qualifications.Where(other => other.Article == found.Article && other.Part != found.Part));
            Plant("other points", qualifications.Where(other => other.PartReference == found.PartReference && !other.Points.SequenceEqual(found.Points)));
            var silent = decided with { Arguments = [], CitedNorms = [], Facts = decided.Facts with { Factors = new HashSet<FactorCode>() } };
            planted["nothing discussed"].Add(Test.Assess(calibration, alike, FoundOutcome.Of(found), facts.Length, silent).Discussion.Level.Level);

            void Plant(string kind, IEnumerable<Qualification> others)
            {
                var drawn = others.ToList();
                if (drawn.Count > 0)
                    planted[kind].Add(Test.Assess(calibration, alike, FoundOutcome.Of(drawn[random.Next(drawn.Count)]), facts.Length, decided).Qualification.Level.Level);
            }
        }

        return planted;
    }

    private async Task<Engine> FilledAsync(int acts)
    {
        SyntheticArchive.Write(new SyntheticOptions { Count = acts }, _folder.FullName);
        var engine = await Engine.OpenAsync(new ArchiveFolder(Path.Combine(_folder.FullName, "data")), TimeProvider.System, NullLogger.Instance, CancellationToken.None);
        var read = new ActReader().Read(Path.Combine(_folder.FullName, "synthetic-acts.jsonl"));
        await foreach (var result in engine.ActImport.RunAsync(read, new Caller("test", "operator", "test"), null, CancellationToken.None))
            Assert.IsType<ReadAct>(result.Outcome);
        await engine.CatchUp.RunAsync(null, CancellationToken.None);
        return engine;
    }

    private static double Share(List<DivergenceLevel> levels, Func<DivergenceLevel, bool> wanted) => levels.Count(wanted) / (double)levels.Count;

    private static void Tell(string what, IEnumerable<DivergenceLevel> levels) => TestContext.Current.TestOutputHelper!.WriteLine(
        $"{what}: {string.Join(", ", levels.CountBy(level => level).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"))}");
}
