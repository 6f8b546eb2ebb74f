using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Evaluation.Divergence;
using JudicialAnalogs.Practice.Calibration;

namespace JudicialAnalogs.CorpusTools.Commands.Divergence;

/// <summary><c>analogs calibrate</c>: what the divergence test rests on in an archive.</summary>
internal static class CalibrateCommand
{
    public static Command Build()
    {
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample(
            "calibrate",
            "Calibrates the comparison of punishments and shows each stratum: counts, scores, how often decisions of the archive would have been called sharp on their own days, and where practice is shifting.",
            "analogs calibrate --data archive")
        { data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken);
            await OperatorNotes.NoteAsync(engine.Records, "calibration.read", "all strata", "", cancellationToken);
            await engine.CatchUp.RunAsync(null, cancellationToken);
            var calibration = engine.Calibration.Calibration;
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(Shown(calibration), PrintedJson.Snake));
            else
                Print(calibration);
            return ExitCode.Done;
        });
        return command;
    }

    private static object Shown(PracticeCalibration calibration) => new
    {
        calibration.Version,
        calibration.Sequence,
        calibration.Learned,
        Strata = calibration.Strata.Select(stratum => new
        {
            stratum.Stratum.Key,
            N = stratum.Counts,
            Scores = stratum.State.Count,
            CanBeSharp = stratum.State.Limit is not null,
            stratum.State.Shifting,
            stratum.Realised.Judged,
            stratum.Realised.Sharp,
            SharpRate = Rate(stratum),
            Interval = BinomialInterval.Of(stratum.Realised.Sharp, stratum.Realised.Judged),
            stratum.Realised.Noticed,
        }),
        Drift = calibration.Drift.Select(drift => new { Stratum = drift.Stratum.Key, After = drift.After.ToString(), SinceChange = drift.Since, Message = $"{drift.Stratum.Key}: practice is shifting" }),
    };

    private static void Print(PracticeCalibration calibration)
    {
        Line($"calibration {calibration.Version}, learned from {calibration.Learned} counts");
        Line($"{"n",7} {"scores",7} {"judged",7} {"sharp",6} {"rate",6}  stratum");
        foreach (var stratum in calibration.Strata)
            Line($"{stratum.Counts,7} {stratum.State.Count,7} {stratum.Realised.Judged,7} {stratum.Realised.Sharp,6} {Rate(stratum),6:0.000}  {stratum.Stratum.Key}{(stratum.State.Shifting ? " (practice is shifting)" : stratum.State.Limit is null ? " (too few for sharp)" : "")}");
        foreach (var drift in calibration.Drift)
            Line($"{drift.Stratum.Key}: practice is shifting, noticed at {drift.After}, {drift.Since} counts after the change");
    }

    private static double Rate(StratumCalibration stratum) => stratum.Realised.Judged == 0 ? 0 : (double)stratum.Realised.Sharp / stratum.Realised.Judged;

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
