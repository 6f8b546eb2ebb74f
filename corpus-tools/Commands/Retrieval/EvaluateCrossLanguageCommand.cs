using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Evaluation.CrossLanguage;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.CorpusTools.Commands.Retrieval;

/// <summary><c>analogs evaluate cross-language</c>: Kazakh articles of acts not trained on, and their Russian twins.</summary>
internal static class EvaluateCrossLanguageCommand
{
    public static Command Build()
    {
        var usual = new LsiOptions();
        var laws = new Option<string>("--laws") { Description = "Folder of laws in both languages: ru/NAME.txt and kk/NAME.txt.", Required = true, HelpName = "DIR" };
        var folds = new Option<int>("--folds") { Description = "Parts the laws are dealt into; each is held out once.", DefaultValueFactory = _ => 4, HelpName = "N" };
        var dimensions = new Option<int>("--dimensions") { Description = "Dimensions of the vectors, 2 to 1024.", DefaultValueFactory = _ => usual.Dimensions, HelpName = "N" };
        var subwords = new Option<int>("--subwords") { Description = "Letters in a subword, 2 to 8; 0 for none.", DefaultValueFactory = _ => usual.SubwordLength, HelpName = "N" };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample(
            "cross-language", "Asks Kazakh articles of laws held out of the training for their Russian twins.", "analogs evaluate cross-language --laws ../shared/data/law") { laws, folds, dimensions, subwords, data, json };
        command.SetAction((parsed, cancellation) =>
        {
            var pairs = TwinLaw.Load(parsed.GetValue(laws)!);
            var options = new LsiOptions { Dimensions = Within(parsed.GetValue(dimensions), "--dimensions", 2, 1024), SubwordLength = Within(parsed.GetValue(subwords), "--subwords", 0, 8) };
            var report = CrossLanguageEvaluation.Run(pairs, Within(parsed.GetValue(folds), "--folds", 2, pairs.Count), options, cancellation);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(report, PrintedJson.Snake));
            else
                Print(report);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static int Within(int value, string option, int least, int most) =>
        value >= least && value <= most ? value : throw new BadInputException($"{option} must be within {least} and {most}, not {value}.");

    private static void Print(CrossLanguageReport report)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Laws} laws in {report.Folds} folds, {report.Queries} articles asked about, {report.MeanCandidates:0} articles held out together, {report.Dimensions} dimensions"));
        Console.WriteLine($"{"Kazakh",-8} {"Russian",-8} {"among",-8} {"MRR",6} {"hit@10",7}");
        foreach (var measure in report.Measures)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure.Query,-8} {measure.Against,-8} {measure.Candidates,-8} {measure.Mrr,6:0.000} {measure.Hit10,7:0.000}"));
    }
}
