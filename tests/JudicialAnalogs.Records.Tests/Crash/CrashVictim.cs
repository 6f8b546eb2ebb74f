using System.Globalization;
using System.Text;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Tests.Acts;

namespace JudicialAnalogs.Records.Tests.Crash;

/// <summary>
/// The process that is killed. Each writer goes through numbered rounds of four writes and prints a line after each that was acknowledged; started
/// again, it repeats the round it may not have finished, as a caller who heard no answer would.
/// </summary>
internal static class CrashVictim
{
    public const string Argument = "crash-victim";
    public const int Writers = 4;

    private static readonly Caller Judge = new("judge-1", "judge", "crash test");

    /// <summary>Arguments: database kind, where it is, and the round each writer begins with.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var records = args[0] == "sqlite"
            ? await SqliteRecords.OpenAsync(args[1], TimeProvider.System)
            : await PostgresRecords.OpenAsync(args[1], TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer =>
            Task.Run(() => WriteAsync(records, writer, int.Parse(args[2 + writer], CultureInfo.InvariantCulture)))));
        return 0;
    }

    /// <summary>The name under which a writer's round stores its act and its draft.</summary>
    public static string NameOf(int writer, int round) => $"w{writer}-r{round}";

    private static async Task WriteAsync(IRecords records, int writer, int firstRound)
    {
        for (var round = firstRound; ; round++)
        {
            var name = NameOf(writer, round);
            await records.Acts.AppendAsync([SampleActs.Verdict(name, $"{name} {new string('т', 3000)}")], Judge, name + "-act");
            Acknowledge(writer, round, 1);
            var assessment = new Assessment
            {
                Draft = Encoding.UTF8.GetBytes(name),
                Seen = Encoding.UTF8.GetBytes(name),
                IndexVersion = "i",
                CalibrationVersion = "c",
                OutsideLaw = true,
            };
            var draft = await records.Drafts.AssessAsync(assessment, Judge, name + "-assess");
            Acknowledge(writer, round, 2);
            draft = await records.Drafts.RecordReasonAsync(draft.Id, draft.Revision, new Reason(ReasonCategory.Other, name), Judge, name + "-reason");
            Acknowledge(writer, round, 3);
            await records.Drafts.FinalizeAsync(draft.Id, draft.Revision, reasonToFollow: false, Judge, name + "-finalize");
            Acknowledge(writer, round, 4);
        }
    }

    private static void Acknowledge(int writer, int round, int step)
    {
        lock (Judge)
        {
            Console.Out.WriteLine($"{writer} {round} {step}");
            Console.Out.Flush();
        }
    }
}
