using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands.Divergence;
using JudicialAnalogs.CorpusTools.Commands.Retrieval;
using JudicialAnalogs.CorpusTools.Evaluation;

namespace JudicialAnalogs.CorpusTools.Commands.Extraction;

/// <summary><c>analogs evaluate extraction</c>: what is read of acts against what is true of them.</summary>
internal static class EvaluateCommand
{
    public static Command Build()
    {
        var gold = new Option<string>("--gold") { Description = "JSON array or lines of acts in docs/extraction-schema.md; their files lie beside it or in acts/ below it.", Required = true, HelpName = "FILE" };
        var (data, json) = (Options.Data(), Options.Json());
        var extraction = new CommandWithExample("extraction", "Precision, recall and F1 of each field and language, with every miss.", "analogs evaluate extraction --gold ../shared/data/acts/gold.json") { gold, data, json };
        extraction.SetAction((parsed, cancellation) =>
        {
            var board = new ScoreBoard();
            foreach (var act in GoldFile.Load(parsed.GetValue(gold)!))
            {
                cancellation.ThrowIfCancellationRequested();
                ExtractionEvaluation.Compare(act, board);
            }

            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(new { fields = board.Scores, misses = board.Misses }, PrintedJson.Snake));
            else
                Print(board);
            return Task.FromResult(ExitCode.Done);
        });
        return new CommandWithExample("evaluate", "Measures reading and search against what is known to be true, and what holds of any text.", "analogs evaluate extraction --gold gold.json") { extraction, EvaluateRetrievalCommand.Build(), EvaluateCrossLanguageCommand.Build(), EvaluateAnalogsCommand.Build(), EvaluateMarksCommand.Build(), EvaluateDivergenceCommand.Build(), EvaluateFuzzCommand.Build(), EvaluateWireCommand.Build() };
    }

    private static void Print(ScoreBoard board)
    {
        Console.WriteLine($"{"field",-24} {"lang",-6} {"gold",6} {"read",6} {"right",6}  {"prec",6} {"rec",6} {"F1",6}");
        foreach (var score in board.Scores)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Field,-24} {score.Language,-6} {score.Expected,6} {score.Found,6} {score.Right,6}  {score.Precision,6:0.000} {score.Recall,6:0.000} {score.F1,6:0.000}"));
        Console.WriteLine();
        foreach (var miss in board.Misses)
            Console.WriteLine($"{miss.Field}\t{miss.File}\texpected: {miss.Expected ?? "nothing"}\tread: {miss.Read ?? "nothing"}");
    }
}
