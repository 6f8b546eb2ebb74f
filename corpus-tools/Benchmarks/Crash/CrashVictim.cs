using System.Text;
using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Search;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Crash;

/// <summary>
/// The process that is killed. Each writer goes through numbered cycles of six writes and prints a line after each that was acknowledged; beside them the index
/// follows the records. Started again, a writer repeats the cycle it may not have finished, as a caller who heard no answer would.
/// </summary>
internal static class CrashVictim
{
    /// <summary>Writers at once.</summary>
    public const int Writers = 4;

    /// <summary>Writes of a cycle: an act, an assessment, a reason, the finalising, and a correction that two people propose.</summary>
    public const int Steps = 6;

    /// <summary>Where the correction stands.</summary>
    public const string Corrected = "court";

    private static readonly Caller Judge = new("judge-1", "judge", "crash");
    private static readonly Caller[] Correctors = [new("clerk-1", "clerk", "crash"), new("clerk-2", "clerk", "crash")];
    private static readonly Lock Printing = new();

    /// <summary>Works until it is killed.</summary>
    /// <param name="place">Where.</param>
    /// <param name="first">The cycle each writer begins with.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task RunAsync(CrashPlace place, IReadOnlyList<int> first, CancellationToken cancellationToken)
    {
        await using var records = await place.OpenAsync(cancellationToken);
        using var index = Open(place, out _);
        var follower = new CatchUp(records, [new IndexFollower(index, records, AnalyzedTerms.ForArchive)]);
        await Task.WhenAll(
            [
                .. first.Select((cycle, writer) => Task.Run(() => WriteAsync(records, writer, cycle, cancellationToken), cancellationToken)),
                Task.Run(() => FollowAsync(follower, cancellationToken), cancellationToken),
            ]);
    }

    /// <summary>Opens the index, or makes it anew where it cannot be opened.</summary>
    public static SearchIndex Open(CrashPlace place, out bool madeAnew)
    {
        madeAnew = false;
        try
        {
            return SearchIndex.Open(place.Folder.Index, ActFields.Schema, AnalyzedTerms.ForArchive);
        }
        catch (IndexUnusableException)
        {
            madeAnew = true;
            Directory.Delete(place.Folder.Index, recursive: true);
            return SearchIndex.Open(place.Folder.Index, ActFields.Schema, AnalyzedTerms.ForArchive);
        }
    }

    /// <summary>The name under which a writer's cycle stores its act and its draft.</summary>
    public static string NameOf(int writer, int cycle) => $"w{writer}-c{cycle}";

    /// <summary>The court that the correction of a cycle gives its act.</summary>
    public static string CourtOf(string name) => $"Суд {name}";

    private static async Task WriteAsync(IRecords records, int writer, int first, CancellationToken cancellationToken)
    {
        for (var cycle = first; ; cycle++)
        {
            var name = NameOf(writer, cycle);
            await records.Acts.AppendAsync([Act(name)], Judge, name + "-act", cancellationToken);
            Acknowledge(writer, cycle, 1);
            var assessment = new Assessment { Draft = Encoding.UTF8.GetBytes(name), Seen = Encoding.UTF8.GetBytes(name), IndexVersion = "crash", CalibrationVersion = "crash", OutsideLaw = true };
            var draft = await records.Drafts.AssessAsync(assessment, Judge, name + "-assess", cancellationToken);
            Acknowledge(writer, cycle, 2);
            draft = await records.Drafts.RecordReasonAsync(draft.Id, draft.Revision, new Reason(ReasonCategory.Other, name), Judge, name + "-reason", cancellationToken);
            Acknowledge(writer, cycle, 3);
            await records.Drafts.FinalizeAsync(draft.Id, draft.Revision, reasonToFollow: false, Judge, name + "-finalize", cancellationToken);
            Acknowledge(writer, cycle, 4);
            for (var person = 0; person < Correctors.Length; person++)
            {
                await records.Corrections.ProposeAsync(name, new ActCorrection(Corrected, CourtOf(name)), "", Correctors[person], $"{name}-correct-{person}", cancellationToken);
                Acknowledge(writer, cycle, 5 + person);
            }
        }
    }

    private static async Task FollowAsync(CatchUp follower, CancellationToken cancellationToken)
    {
        while (true)
        {
            await follower.RunAsync(null, cancellationToken);
            await Task.Delay(1, cancellationToken);
        }
    }

    private static CourtAct Act(string name)
    {
        var text = $"Подсудимый {name} через окно проник в дом и похитил велосипед. {new string('т', 2000)}";
        return new CourtAct
        {
            Id = name,
            Source = "crash",
            SourceHash = new string('a', 64),
            Synthetic = true,
            Kind = ActKind.Verdict,
            Language = LawLanguage.Russian,
            Court = "Суд",
            Region = "Область",
            CaseNumber = name,
            Date = new DateOnly(2025, 5, 14),
            Instance = Instance.First,
            Procedure = Procedure.General,
            Text = text,
            Segments = [new Segment(SegmentKind.Descriptive, new TextSpan(0, text.Length))],
            Defendants =
            [
                new Defendant
                {
                    Pseudonym = "А.",
                    Counts = [new Count { Charged = new Qualification("188", "3", ["3"]), Found = new Qualification("188", "3", ["3"]), Punishment = new Punishment(PunishmentKind.Imprisonment, 30, PunishmentUnit.Months) }],
                },
            ],
        };
    }

    private static void Acknowledge(int writer, int cycle, int step)
    {
        lock (Printing)
        {
            Console.Out.WriteLine($"{writer} {cycle} {step}");
            Console.Out.Flush();
        }
    }
}
