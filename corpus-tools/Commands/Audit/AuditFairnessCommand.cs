using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Practice.Audit;
using JudicialAnalogs.Server.Audit;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Commands.Audit;

/// <summary><c>analogs audit fairness</c>: whether decisions of some groups are called more often than others.</summary>
internal static class AuditFairnessCommand
{
    public static Command Build()
    {
        var (data, json) = (Options.Data(), Options.Json());
        var fairness = new CommandWithExample(
            "fairness",
            "Says how often decisions are called unusual or sharp, by language, region, sex and citizenship as far as these are known, each decision against practice without itself.",
            "analogs audit fairness --data archive --json") { data, json };
        fairness.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken);
            await engine.CatchUp.RunAsync(null, cancellationToken);
            await OperatorNotes.NoteAsync(engine.Records, "audit.fairness", $"change {engine.Counts.Sequence}", "", cancellationToken);
            var audit = new FairnessAnswers(engine).Audit(cancellationToken);
            var synthetic = engine.Counts.Table.ContainsSynthetic;
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(Report(audit, synthetic), PrintedJson.Snake));
            else
                Write(audit, synthetic);
            return ExitCode.Done;
        });
        return fairness;
    }

    private static object Report(FairnessAudit audit, bool synthetic) => new
    {
        Synthetic = synthetic,
        AlertRate.FalseDiscoveryRate,
        Rows = audit.Rows.Select(row => new { Trait = Name(row.Trait), row.Group, Aspect = Name(row.Aspect), row.Size, row.Abstained, Sharp = Rate(row.Sharp), Alerted = Rate(row.Alerted), row.Differs }),
        NotKnown = audit.NotKnown.Select(Name),
    };

    private static object Rate(AlertRate rate) => new { rate.Count, rate.Rate, Interval = new[] { rate.Lower, rate.Upper }, rate.Others, rate.PValue, rate.QValue, rate.Differs };

    private static void Write(FairnessAudit audit, bool synthetic)
    {
        if (synthetic)
            AnsiConsole.MarkupLineInterpolated($"[yellow]SYNTHETIC acts take part: these figures say nothing of Kazakhstan's courts.[/]");
        foreach (var block in audit.Rows.GroupBy(row => (row.Aspect, row.Trait)))
        {
            AnsiConsole.MarkupLineInterpolated($"[bold]{Name(block.Key.Aspect)} by {Name(block.Key.Trait)}[/]");
            foreach (var row in block)
                AnsiConsole.MarkupLineInterpolated($"  {(row.Group.Length == 0 ? "not read" : row.Group)}: n {row.Size}, abstained {row.Abstained}; sharp {Said(row.Sharp)}; with notices {Said(row.Alerted)}{(row.Differs ? " DIFFERS" : "")}");
        }

        foreach (var trait in audit.NotKnown)
            AnsiConsole.MarkupLineInterpolated($"{Name(trait)}: not known. The archive does not hold it, and it is never guessed.");
        AnsiConsole.MarkupLineInterpolated($"Intervals are exact at 95 %; \"differs\" keeps the share of false discoveries at {AlertRate.FalseDiscoveryRate:0.00}. Other cases in a group are not reckoned out: a difference is a question.");
    }

    private static string Said(AlertRate rate) =>
        string.Create(CultureInfo.InvariantCulture, $"{rate.Rate * 100:0.0} % ({rate.Lower * 100:0.0}–{rate.Upper * 100:0.0}), q {rate.QValue:0.###}");

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
