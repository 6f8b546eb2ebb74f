using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Evaluation.Marks;

namespace JudicialAnalogs.CorpusTools.Commands.Retrieval;

/// <summary><c>analogs evaluate marks</c>: what people marked as not alike.</summary>
internal static class EvaluateMarksCommand
{
    public static Command Build()
    {
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample(
            "marks",
            "Share of the analogs shown at the first 10 places that people marked as not alike, by article and by language, with intervals and reasons; no figure below 5.",
            "analogs evaluate marks --data archive --json")
        { data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken);
            await OperatorNotes.NoteAsync(engine.Records, "analog.mark.evaluate", "all", "", cancellationToken);
            var report = await MarkEvaluation.RunAsync(engine.Records, cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(report, PrintedJson.Snake));
            else
                Print(report);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(MarkReport report)
    {
        Line($"{"first 10 places of lists",-28} {"shown",7} {"drafts",7} {"marked",7} {"share",7} {"95 % interval",16}");
        Print(report.All);
        Print(report.OfMarkedDrafts);
        foreach (var share in report.ByArticle.Concat(report.ByLanguage))
            Print(share);
        Line($"");
        foreach (var reason in report.Reasons)
            Line($"{reason.Reason,-28} {reason.Marks,7} {(reason.Share is { } share ? share.ToString("0.000", CultureInfo.InvariantCulture) : "–"),7}");
        Line($"marks further down the lists: {report.FurtherDown}");
        Line($"Who marks nothing need not have found everything alike: the share of all drafts is a lower bound, that of drafts with marks an upper one.");
    }

    private static void Print(MarkedShare share)
    {
        var figures = share is { Share: { } value, Lower: { } lower, Upper: { } upper }
            ? string.Create(CultureInfo.InvariantCulture, $"{value,7:0.000} {$"{lower.ToString("0.000", CultureInfo.InvariantCulture)} to {upper.ToString("0.000", CultureInfo.InvariantCulture)}",16}")
            : $"{"–",7} {"too few",16}";
        Line($"{share.Name,-28} {share.Shown,7} {share.Drafts,7} {share.NotSimilar,7} {figures}");
    }

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
