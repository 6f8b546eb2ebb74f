using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Evaluation.Divergence;

namespace JudicialAnalogs.CorpusTools.Commands.Divergence;

/// <summary><c>analogs evaluate divergence</c>: the divergence test on a table of real decisions.</summary>
internal static class EvaluateDivergenceCommand
{
    private const int Shown = 15;

    public static Command Build()
    {
        var table = new Option<string>("--table") { Description = "Decisions: comma-separated with a header, or JSON lines; .gz is read too.", Required = true, HelpName = "FILE" };
        var config = new Option<string>("--config") { Description = "What its columns are: docs/divergence-evaluation.md.", Required = true, HelpName = "FILE" };
        var frozen = new Option<bool>("--frozen") { Description = "Stop learning where the test years begin, for comparison." };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample(
            "divergence",
            "False alerts on untouched decisions of the last years and power against planted divergences, beside usual rules.",
            "analogs evaluate divergence --table decisions.csv --config decisions.json --json")
        { table, config, frozen, data, json };
        command.SetAction((parsed, cancellation) =>
        {
            var read = DivergenceConfig.Read(parsed.GetValue(config)!, Console.Error.WriteLine);
            var report = DivergenceEvaluation.Run(DecisionTable.Read(parsed.GetValue(table)!), read, parsed.GetValue(frozen), cancellation);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(report, PrintedJson.Plain));
            else
                Print(report);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Print(DivergenceReport report)
    {
        Line($"learned from {report.Learned} decisions, tested on {report.Tested}{(report.Frozen ? ", calibration frozen" : "")}");
        Line($"{"rule",-8} {"flagged",8} {"95 % interval",17} {"abstains",9} {"large strata above the level",30}");
        Rate("sharp", report.Sharp);
        Rate("notice", report.Notice);
        foreach (var (name, figures) in report.Rules)
            Rate(name, figures);
        Line($"");
        Line($"{"shift",-14} {"planted",8} {"sharp",7} {"notice",7} {"iqr",7} {"mad",7} {"z",7}");
        foreach (var row in report.Power)
            Line($"{row.Shift,-14} {row.Planted,8} {row.Sharp,7:0.000} {row.Notice,7:0.000} {row.Iqr,7:0.000} {row.Mad,7:0.000} {row.Z,7:0.000}");
        Line($"");
        Line($"{"n fit",7} {"n test",7} {"sharp",7} {"interval",15} {"abstains",9}  stratum");
        foreach (var stratum in report.Sharp.Strata.Take(Shown))
            Line($"{stratum.Learned,7} {stratum.Tested,7} {stratum.Rate,7:0.000} {Interval(stratum.Interval),15} {stratum.Abstention,9:0.000}  {stratum.Key}");
        foreach (var drift in report.Drift)
            Line($"line {drift.Line}: {drift.Message} (noticed after {drift.TestedBefore} decisions of the test years, {drift.SinceChange} since the change)");
    }

    private static void Rate(string name, LevelFigures figures) =>
        Line($"{name,-8} {figures.FalseAlertRate,8:0.0000} {Interval(figures.Interval),17} {figures.Abstention,9:0.000} {figures.ShareAbove,20:0.000} of {figures.LargeStrata}, {figures.ShareBeyondChance:0.000} beyond chance");

    private static string Interval(double[] interval) => string.Create(CultureInfo.InvariantCulture, $"{interval[0]:0.000} to {interval[1]:0.000}");

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
