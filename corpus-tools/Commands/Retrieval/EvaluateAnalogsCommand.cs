using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Evaluation.Analogs;
using JudicialAnalogs.Practice.Analogs;

namespace JudicialAnalogs.CorpusTools.Commands.Retrieval;

/// <summary><c>analogs evaluate analogs</c>: the product's ranking of analogs against simpler ones.</summary>
internal static class EvaluateAnalogsCommand
{
    private const int ActsMade = 1500;
    private const int Seed = 11;

    private const string SyntheticNote =
        "SYNTHETIC acts: relevance is the same part of an article, graded by circumstances shared, which the ranking looks at too. It shows that nothing is broken; alone it proves nothing of real practice.";

    private const string FactsNote = "SYNTHETIC acts asked by their facts alone; acts of one offence are written from the same phrases, so this too proves nothing alone.";
    private const string KnownItemNote = "Real summaries: the essence of a dispute must find the rest of its own record.";
    private const string CategoryNote = "Real summaries: the essence of a dispute must find other records of its category; the own record is left out.";

    public static Command Build()
    {
        var acts = new Option<string?>("--acts") { Description = "Folder of a synthetic archive with its gold (analogs synth); without it and --civil one is made.", HelpName = "FOLDER" };
        var civil = new Option<string?>("--civil") { Description = "Summaries of civil cases, lines of docs/acts-schema.md.", HelpName = "FILE" };
        var most = new Option<int>("--queries") { Description = "Most questions to the synthetic archive.", DefaultValueFactory = _ => 200, HelpName = "N" };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample(
            "analogs",
            "nDCG@10, MAP, MRR and P@10 of the analogs found, against keywords alone and against equal charges alone, with paired randomisation.",
            "analogs evaluate analogs --acts made-up --civil civil.jsonl")
        { acts, civil, most, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var reports = new List<AnalogReport>();
            if (parsed.GetValue(acts) is not null || parsed.GetValue(civil) is null)
                reports.AddRange(await SyntheticAsync(parsed.GetValue(acts) is { } folder ? SyntheticQuestions.Load(folder) : SyntheticQuestions.Make(ActsMade, Seed), Math.Max(1, parsed.GetValue(most)), cancellationToken));
            if (parsed.GetValue(civil) is { } file)
                reports.AddRange(await CivilAsync(CivilQuestions.Load(file), cancellationToken));
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(new { sets = reports.Select(Shown) }, PrintedJson.Snake));
            else
                reports.ForEach(Print);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<IEnumerable<AnalogReport>> SyntheticAsync(SyntheticQuestions set, int most, CancellationToken cancellationToken)
    {
        await using var archive = await AnalogArchive.OfAsync(set.Acts, cancellationToken);
        var (drafts, facts) = (set.Of(most, factsAlone: false), set.Of(most, factsAlone: true));
        if (drafts.Count == 0)
            throw new BadInputException("The archive is too small: no act of its later half has analogs in it. Make a larger one.");
        return
        [
            await AnalogEvaluation.RunAsync("synthetic drafts", SyntheticNote, set.Acts.Count, archive, drafts, "charge", cancellationToken),
            await AnalogEvaluation.RunAsync("synthetic facts", FactsNote, set.Acts.Count, archive, facts, "charge", cancellationToken),
        ];
    }

    private static async Task<IEnumerable<AnalogReport>> CivilAsync(CivilQuestions set, CancellationToken cancellationToken)
    {
        await using var archive = await AnalogArchive.OfAsync(set.Acts, cancellationToken);
        var reports = new List<AnalogReport> { await AnalogEvaluation.RunAsync("civil known item", KnownItemNote, set.Acts.Count, archive, set.KnownItem(), "category", cancellationToken) };
        if (set.Category() is { Count: > 0 } categories)
            reports.Add(await AnalogEvaluation.RunAsync("civil category", CategoryNote, set.Acts.Count, archive, categories, "category", cancellationToken));
        return reports;
    }

    private static object Shown(AnalogReport report) => new
    {
        report.Name,
        report.Note,
        report.Acts,
        Queries = report.Systems[0].Figures.Count,
        // The names are those of measures, so they are spelled out.
        Systems = report.Systems.Select(system => new Dictionary<string, object>
        {
            ["system"] = system.Name,
            ["ndcg_10"] = system.Mean.Ndcg10,
            ["map"] = system.Mean.Map,
            ["mrr"] = system.Mean.Mrr,
            ["p_10"] = system.Mean.P10,
        }),
        report.Comparisons,
        report.Weights,
        BestWeightsHere = report.Learned,
    };

    private static void Print(AnalogReport report)
    {
        Console.WriteLine($"{report.Name}: {report.Systems[0].Figures.Count} questions to {report.Acts} acts");
        Console.WriteLine(report.Note);
        Console.WriteLine($"{"",-16} {"nDCG@10",8} {"MAP",8} {"MRR",8} {"P@10",8}");
        foreach (var (system, mean) in report.Systems.Select(system => (system.Name, system.Mean)))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{system,-16} {mean.Ndcg10,8:0.0000} {mean.Map,8:0.0000} {mean.Mrr,8:0.0000} {mean.P10,8:0.0000}"));
        foreach (var comparison in report.Comparisons)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"against {comparison.Against}: {comparison.Measure} {comparison.Difference:+0.0000;-0.0000}, p = {comparison.P:0.0000}, better {comparison.Wins}, worse {comparison.Losses}"));
        Console.WriteLine($"weights (qualification, facts, factors, norms, legal state): {Line(report.Weights)}{(report.Learned is { } best ? $"; best on these very questions: {Line(best)}" : "")}");
        Console.WriteLine();
    }

    private static string Line(SimilarityWeights weights) => string.Create(
        CultureInfo.InvariantCulture, $"{weights.Qualification:0.00} {weights.Facts:0.00} {weights.Factors:0.00} {weights.CitedNorms:0.00} {weights.LegalState:0.00}");
}
