using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.Archive.Tuning;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Evaluation.Retrieval;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs tune</c>: learns how the legs of the search are joined.</summary>
internal static class TuneCommand
{
    private const int Seed = 1;

    public static Command Build()
    {
        var queries = new Option<string?>("--queries") { Description = "Queries of your own, lines of {\"id\",\"text\"}; with --qrels.", HelpName = "FILE" };
        var qrels = new Option<string?>("--qrels") { Description = "TREC judgements of them: query iteration act grade.", HelpName = "FILE" };
        var (data, json, cluster) = (Options.Data(), Options.Json(), new QdrantSettings());
        var command = new CommandWithExample(
            "tune",
            "Learns the weights of keywords, vectors and shared wording and how many words of a query are used, by cross-validation, and stores them with the index. "
            + "Without --queries the archive judges its own: acts of other instances in a case, or acts that apply the same law. Exit code 1 when there are too few.",
            "analogs tune --data archive")
        { queries, qrels, data, json };
        cluster.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken, qdrant: cluster.Read(parsed));
            await engine.CatchUp.RunAsync(null, cancellationToken);
            var (source, asked) = (parsed.GetValue(queries), parsed.GetValue(qrels)) switch
            {
                (null, null) => await OwnQueries.ReadAsync(engine.Records, Seed, cancellationToken),
                ({ } texts, { } judgements) => (JudgementSource.Supplied, Supplied(texts, judgements)),
                _ => throw new BadInputException("Give --queries and --qrels together, or neither."),
            };
            var tuned = await new ArchiveTuning(engine.Index.Index).RunAsync(asked, cancellationToken);
            await OperatorNotes.NoteAsync(engine.Records, "index.tune", $"{source}, {asked.Count} queries", $"{tuned}", cancellationToken);
            Print(engine, source, asked.Count, tuned, parsed.GetValue(json));
            return tuned is null ? ExitCode.CheckFailed : ExitCode.Done;
        });
        return command;
    }

    private static List<TuningQuery> Supplied(string texts, string judgements)
    {
        var grades = RetrievalFile.Judgements(judgements);
        List<TuningQuery> queries =
            [.. RetrievalFile.Texts(texts).Where(query => grades.ContainsKey(query.Id)).Select(query => new TuningQuery(query.Whole, grades[query.Id], [query.Id]))];
        return queries.Count > 0 ? queries : throw new BadInputException($"{judgements}: judges none of the queries");
    }

    private static void Print(Engine engine, JudgementSource source, int queries, TunedRanking? tuned, bool asJson)
    {
        using var snapshot = engine.Index.Index.AcquireReader();
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { source = source.ToString(), queries, held_out = tuned?.Legs, map = tuned?.Map, one_leg_alone = tuned?.OneLegAlone, ranking = RankingLine.Shown(snapshot.Weights), version = snapshot.Version }, PrintedJson.Snake));
            return;
        }

        Console.WriteLine(tuned is null
            ? $"{queries} judged queries are too few to learn from; {WeightLearner.FewestQueries} are needed. The ranking stays as it was."
            : $"{queries} judged queries ({source})");
        foreach (var (leg, map) in tuned?.Legs ?? new Dictionary<string, double>())
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out, {leg} alone: MAP {map:0.0000}"));
        if (tuned is not null)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out, as learned: MAP {tuned.Map:0.0000}{(tuned.OneLegAlone ? " (the legs joined fell below the best, which is used alone)" : "")}"));
        Console.WriteLine($"in use: {RankingLine.Of(snapshot.Weights)}; index version {snapshot.Version}");
    }
}
