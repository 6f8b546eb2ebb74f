using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Evaluation.Retrieval;
using JudicialAnalogs.Search.Evaluation;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.CorpusTools.Commands.Retrieval;

/// <summary><c>analogs evaluate retrieval</c>: the search engine on a retrieval set with known answers.</summary>
internal static class EvaluateRetrievalCommand
{
    public static Command Build()
    {
        var corpus = new Option<string>("--corpus") { Description = "Documents, lines of {\"id\",\"text\"[,\"title\"]}; .gz is read too.", Required = true, HelpName = "FILE" };
        var queries = new Option<string>("--queries") { Description = "Queries in the same form.", Required = true, HelpName = "FILE" };
        var qrels = new Option<string>("--qrels") { Description = "TREC judgements: query iteration document grade.", Required = true, HelpName = "FILE" };
        var language = new Option<string>("--lang") { Description = "ru, kk, en, or auto for ru and kk word by word.", DefaultValueFactory = _ => "auto", HelpName = "LANG" };
        language.AcceptOnlyFromAmong("ru", "kk", "en", "auto");
        var legs = new Option<string>("--legs") { Description = "Legs, comma-separated.", DefaultValueFactory = _ => string.Join(',', RetrievalEvaluation.Legs), HelpName = "LEGS" };
        var train = new Option<string?>("--train") { Description = "Train vectors on ru/*.txt and kk/*.txt here, not on the corpus.", HelpName = "LAWDIR" };
        var run = new Option<string?>("--run") { Description = "Write the last leg's ranking here, others beside it.", HelpName = "FILE" };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample(
            "retrieval",
            "trec_eval's figures of each leg on a set with known answers; keyword setting and weights are learned by cross-validation.",
            "analogs evaluate retrieval --corpus c.jsonl --queries q.jsonl --qrels qrels.txt --lang en")
        { corpus, queries, qrels, language, legs, train, run, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var wanted = LegsOf(parsed.GetValue(legs)!);
            if (parsed.GetValue(run) is { } output && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
                throw new BadInputException($"--run: the folder of {output} does not exist");
            var rows = parsed.GetValue(train) is { } laws ? ParallelLaws.Read(laws) : null;
            var judgements = RetrievalFile.Judgements(parsed.GetValue(qrels)!);
            var asked = RetrievalFile.Texts(parsed.GetValue(queries)!);
            var texts = RetrievalFile.Texts(parsed.GetValue(corpus)!);
            if (!asked.Any(query => judgements.ContainsKey(query.Id)))
                throw new BadInputException($"{parsed.GetValue(qrels)}: judges none of the queries");
            Notice(texts, asked, judgements);
            var folder = Directory.CreateTempSubdirectory("analogs-retrieval-");
            try
            {
                var evaluation = await RetrievalEvaluation.RunAsync(
                    folder.FullName, texts, asked, judgements, parsed.GetValue(language)!, wanted, rows, cancellationToken);
                var reports = wanted.Select(evaluation.Report).ToList();
                if (parsed.GetValue(run) is { } path)
                    WriteRuns(path, reports);
                Print(evaluation, reports, parsed.GetValue(json));
            }
            finally
            {
                folder.Delete(recursive: true);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Says what of the files cannot count; on standard error, so that figures stay alone on standard output.</summary>
    private static void Notice(
        IReadOnlyList<RetrievalText> corpus, IReadOnlyList<RetrievalText> queries, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> judgements)
    {
        var documents = corpus.Select(text => text.Id).ToHashSet(StringComparer.Ordinal);
        var asked = queries.Select(query => query.Id).ToHashSet(StringComparer.Ordinal);
        (int Count, string What)[] notices =
        [
            (judgements.Keys.Count(id => !asked.Contains(id)), "judged queries are not among the queries and do not count"),
            (judgements.Where(pair => asked.Contains(pair.Key)).Sum(pair => pair.Value.Count(grade => grade.Value > 0 && !documents.Contains(grade.Key))), "relevant documents are not in the corpus and count as not found"),
            (queries.Count(query => !judgements.ContainsKey(query.Id)), "queries have no judgements and no figures"),
            (queries.Count(query => string.IsNullOrWhiteSpace(query.Whole)), "queries are empty and find nothing"),
            (corpus.Count(text => string.IsNullOrWhiteSpace(text.Whole)), "documents are empty and are not found"),
        ];
        foreach (var (count, what) in notices.Where(notice => notice.Count > 0))
            Console.Error.WriteLine($"{count} {what}");
    }

    private static List<string> LegsOf(string list)
    {
        var legs = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        if (legs.FirstOrDefault(leg => !RetrievalEvaluation.Legs.Contains(leg)) is { } unknown)
            throw new BadInputException($"--legs: \"{unknown}\" is none of {string.Join(", ", RetrievalEvaluation.Legs)}");
        return legs.Count > 0 ? legs : throw new BadInputException("--legs: name at least one leg");
    }

    private static void WriteRuns(string path, List<LegReport> reports)
    {
        TrecRun.Write(path, reports[^1]);
        foreach (var report in reports.SkipLast(1))
            TrecRun.Write(Path.ChangeExtension(path, report.Leg + Path.GetExtension(path)), report);
    }

    private static void Print(RetrievalEvaluation evaluation, List<LegReport> reports, bool asJson)
    {
        var comparisons = Pairs(reports)
            .Select(pair => new Comparison(
                pair.First.Leg,
                pair.Second.Leg,
                pair.First.Mean.AveragePrecision - pair.Second.Mean.AveragePrecision,
                PairedRandomisation.PValue(Precisions(pair.First), Precisions(pair.Second))))
            .ToList();
        if (asJson)
        {
            var legs = reports.Select(report => Row.Of(report.Leg, report.Mean));
            Console.WriteLine(JsonSerializer.Serialize(new { legs, queries = evaluation.Judged, comparisons, own_documents = evaluation.OwnDocuments, learned = Shown(evaluation.Tuned) }, PrintedJson.Snake));
            return;
        }

        Console.WriteLine($"{"leg",-8} {"nDCG@10",8} {"MAP",8} {"MRR",8} {"P@10",8} {"R@100",8} {"F1@8",8}");
        foreach (var (leg, mean) in reports.Select(report => (report.Leg, report.Mean)))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{leg,-8} {mean.Ndcg10,8:0.0000} {mean.AveragePrecision,8:0.0000} {mean.ReciprocalRank,8:0.0000} {mean.Precision10,8:0.0000} {mean.Recall100,8:0.0000} {mean.F1At8,8:0.0000}"));
        Console.WriteLine($"{evaluation.Judged} judged queries");
        foreach (var comparison in comparisons)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{comparison.Leg} against {comparison.Against}: MAP {comparison.MapDifference:+0.0000;-0.0000}, p = {comparison.P:0.0000}"));
        if (evaluation.OwnDocuments > 0)
            Console.WriteLine($"{evaluation.OwnDocuments} queries are documents of the corpus and are not found by themselves");
        if (evaluation.Tuned is not { Ranking: { Weights: var weights } learned } tuned)
        {
            Console.WriteLine($"fewer than {WeightLearner.FewestQueries} judged queries teach nothing: usual setting of the keywords, legs joined by reciprocal ranks");
            return;
        }

        var setting = KeywordSetting.All[learned.Setting];
        if (tuned.OneLegAlone)
            Console.WriteLine("held out, the legs joined fell below the best of them, which is used alone");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"learned from all queries: keyword {weights.Keyword:0.00} (k1 {setting.K1}, b {setting.B}, {setting.MaxTerms} terms), shingle {weights.Shingle:0.00}, vector {weights.Vector:0.00}"));
    }

    private static IEnumerable<(LegReport First, LegReport Second)> Pairs(List<LegReport> reports) =>
        reports.SelectMany((second, i) => reports.Skip(i + 1).Select(first => (first, second)));

    private static double[] Precisions(LegReport report) => [.. report.Figures.Select(query => query.AveragePrecision)];

    private static object? Shown(TunedRanking? tuned) => tuned?.Ranking is not { } learned
        ? null
        : new { learned.Weights.Keyword, learned.Weights.Shingle, learned.Weights.Vector, KeywordSetting = KeywordSetting.All[learned.Setting], tuned.OneLegAlone };

    private sealed record Comparison(string Leg, string Against, double MapDifference, double P);

    // The names are the contract's, so they are spelled out.
    private static class Row
    {
        public static Dictionary<string, object> Of(string leg, RankingFigures mean) => new Dictionary<string, object>
        {
            ["leg"] = leg,
            ["ndcg_10"] = mean.Ndcg10,
            ["map"] = mean.AveragePrecision,
            ["mrr"] = mean.ReciprocalRank,
            ["p_10"] = mean.Precision10,
            ["r_100"] = mean.Recall100,
            ["f1_8"] = mean.F1At8,
        };
    }
}
