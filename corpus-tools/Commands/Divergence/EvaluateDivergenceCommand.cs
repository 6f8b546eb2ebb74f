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
        var table = new Option<string?>("--table") { Description = "Decisions: comma-separated with a header, or JSON lines; .gz is read too. With --config.", HelpName = "FILE" };
        var config = new Option<string?>("--config") { Description = "What its columns are: docs/divergence-evaluation.md.", HelpName = "FILE" };
        var archive = new Option<string?>("--archive") { Description = "A synthetic archive (analogs synth) in place of a table: are its planted divergences found?", HelpName = "DIR" };
        var frozen = new Option<bool>("--frozen") { Description = "Stop learning where the test years begin, for comparison." };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample(
            "divergence",
            "False alerts on untouched decisions of the last years and power against planted divergences, beside usual rules.",
            "analogs evaluate divergence --table decisions.csv --config decisions.json --json")
        { table, config, archive, frozen, data, json };
        command.SetAction(async (parsed, cancellation) =>
        {
            switch (parsed.GetValue(table), parsed.GetValue(config), parsed.GetValue(archive))
            {
                case ({ } rows, { } columns, null):
                    var read = DivergenceConfig.Read(columns, Console.Error.WriteLine);
                    var report = DivergenceEvaluation.Run(DecisionTable.Read(rows), read, parsed.GetValue(frozen), cancellation);
                    Print(report, parsed.GetValue(json) ? PrintedJson.Plain : null, Print);
                    break;
                case (null, null, { } folder):
                    var planted = await ArchiveEvaluation.RunAsync(PlantedArchive.Read(folder), cancellation);
                    Print(planted, parsed.GetValue(json) ? PrintedJson.Snake : null, Print);
                    break;
                default:
                    throw new BadInputException("Give --table with --config, or --archive alone.");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print<T>(T report, JsonSerializerOptions? json, Action<T> print)
    {
        if (json is not null)
            Console.WriteLine(JsonSerializer.Serialize(report, json));
        else
            print(report);
    }

    private static void Print(ArchiveReport report)
    {
        Line($"{report.Acts} synthetic acts, the first {report.LearnedFirst} learned from before one was judged");
        Line($"{"counts",-18} {"n",6} {"sharp",7} {"95 % interval",16} {"notice",7} {"unlawful",9} {"abstains",9}");
        Rate("untouched", report.Untouched);
        foreach (var (kind, rate) in report.Planted)
            Rate(kind, rate);
        Rate("planted, all", report.PlantedAll);
    }

    private static void Rate(string name, ArchiveRate rate) =>
        Line($"{name,-18} {rate.Counts,6} {rate.Sharp,7:0.000} {Interval(rate.SharpInterval),16} {rate.Notice,7:0.000} {rate.OutsideTheLaw,9:0.000} {rate.Abstained,9:0.000}");

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
