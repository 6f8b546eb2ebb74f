using System.Text;
using System.Text.Json;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.CorpusTools.Evaluation.Analogs;

/// <summary>Questions to a synthetic archive: the later acts ask, and what is true of the earlier ones tells which are analogs.</summary>
internal sealed class SyntheticQuestions
{
    private const double ManyShared = 0.75;
    private const double SomeShared = 0.4;

    private static readonly string[] Circumstances = ["mitigating", "aggravating"];

    private readonly List<CourtAct> _acts = [];
    private readonly Dictionary<string, List<Truth>> _truth = new(StringComparer.Ordinal);

    /// <summary>The acts as they were read: what a question knows of its case was read, not given.</summary>
    public IReadOnlyList<CourtAct> Acts => _acts;

    /// <summary>Makes an archive.</summary>
    public static SyntheticQuestions Make(int count, int seed)
    {
        var questions = new SyntheticQuestions();
        var acts = SyntheticArchive.Generate(new SyntheticOptions { Count = count, Seed = seed }).ToList();
        questions.Read(string.Join('\n', acts.Select(SyntheticArchive.FeedLine)), acts.Select(SyntheticArchive.GoldLine));
        return questions;
    }

    /// <summary>Reads what <c>analogs synth</c> wrote.</summary>
    /// <exception cref="BadInputException">The folder holds no synthetic archive.</exception>
    public static SyntheticQuestions Load(string folder)
    {
        var (feed, gold) = (Path.Combine(folder, "synthetic-acts.jsonl"), Path.Combine(folder, "synthetic-gold.jsonl"));
        if (!File.Exists(feed) || !File.Exists(gold))
            throw new BadInputException($"{folder}: holds no synthetic-acts.jsonl with synthetic-gold.jsonl; make one with: analogs synth {folder}");
        var questions = new SyntheticQuestions();
        questions.Read(File.ReadAllText(feed), File.ReadLines(gold));
        return questions;
    }

    /// <summary>Questions of the acts of the later half, as many as are wanted, evenly over time.</summary>
    /// <param name="most">Most questions.</param>
    /// <param name="factsAlone">True for questions that tell what happened and nothing of the charge.</param>
    public IReadOnlyList<AnalogQuestion> Of(int most, bool factsAlone)
    {
        var dated = _acts.Where(act => act.Date is not null).OrderBy(act => act.Date).ThenBy(act => act.Id, StringComparer.Ordinal).ToList();
        var later = dated.Skip(dated.Count / 2).ToList();
        var step = Math.Max(1, later.Count / most);
        return [.. later.Where((_, i) => i % step == 0).Take(most).Select(act => Question(act, dated, factsAlone)).OfType<AnalogQuestion>()];
    }

    private AnalogQuestion? Question(CourtAct act, List<CourtAct> acts, bool factsAlone)
    {
        if (!_truth.TryGetValue(act.Id, out var own) || own.Count == 0 || DecidedCount.Of(act).FirstOrDefault() is not { } count)
            return null;
        var grades = acts.Where(other => other.Date < act.Date && other.Id != act.Id)
            .ToDictionary(other => other.Id, other => _truth.GetValueOrDefault(other.Id, []).Select(truth => Grade(own[0], truth)).DefaultIfEmpty(0).Max(), StringComparer.Ordinal);
        if (!grades.Values.Any(grade => grade > 1))
            return null;
        var query = new CaseQuery
        {
            Facts = factsAlone ? ActDocument.FactsOf(act, int.MaxValue) : ActDocument.SearchableText(act),
            Count = factsAlone ? new CaseCount() : count.Facts,
            CitedNorms = factsAlone ? [] : act.CitedNorms,
            CaseNumber = act.CaseNumber,
            Court = act.Court,
            Signature = count.Signature,
            DecidedOn = act.Date!.Value,
        };
        return new AnalogQuestion(act.Id, query, grades, Relevant: 2);
    }

    /// <summary>0 for another part of an article, 1 for the same, 2 where at least two fifths of all circumstances are shared, 3 where three quarters are.</summary>
    private static int Grade(Truth asked, Truth other)
    {
        if (asked.Part != other.Part)
            return 0;
        var all = asked.Factors.Union(other.Factors).Count();
        var shared = all == 0 ? 1 : (double)asked.Factors.Count(other.Factors.Contains) / all;
        return shared >= ManyShared ? 3 : shared >= SomeShared ? 2 : 1;
    }

    private void Read(string feed, IEnumerable<string> gold)
    {
        var truth = gold.Where(line => line.Length > 0).Select(TruthOf).ToDictionary(pair => pair.Name, pair => pair.Counts, StringComparer.Ordinal);
        var lines = feed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(feed));
        foreach (var read in new ActReader().Read(stream, "synthetic-acts.jsonl").OfType<ReadAct>())
        {
            _acts.Add(read.Act);
            using var line = JsonDocument.Parse(lines[read.Line!.Value - 1]);
            _truth[read.Act.Id] = truth.GetValueOrDefault(line.RootElement.GetProperty("id").GetString()!, []);
        }
    }

    private static (string Name, List<Truth> Counts) TruthOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        var counts = new List<Truth>();
        foreach (var defendant in json.RootElement.GetProperty("defendants").EnumerateArray())
        {
            var factors = Circumstances
                .SelectMany(kind => defendant.GetProperty(kind).EnumerateArray())
                .Select(factor => factor.GetProperty("code").GetString()!)
                .ToHashSet(StringComparer.Ordinal);
            counts.AddRange(defendant.GetProperty("counts").EnumerateArray().Select(count => count.GetProperty("found"))
                .Select(found => new Truth($"{found.GetProperty("article").GetString()}({found.GetProperty("part").GetString()})", factors)));
        }

        return (Path.GetFileNameWithoutExtension(json.RootElement.GetProperty("file").GetString()!), counts);
    }

    private sealed record Truth(string Part, IReadOnlySet<string> Factors);
}
