using System.Security.Cryptography;
using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.History;
using JudicialAnalogs.Search;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace JudicialAnalogs.Server.Replays;

/// <summary>
/// Makes an answer about a draft again from what was stored: the request, and the state of acts, law, index and calibrations that it was given from.
/// Where the archive has moved on since, that state is made again in a folder of its own, step by step as it came about.
/// </summary>
/// <param name="engine">The archive as it stands, caught up.</param>
public sealed class DraftReplay(Engine engine)
{
    // What was stored by a newer program is read as far as this one knows it.
    private static readonly JsonParser Stored = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    /// <summary>Makes one answer again.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="version">Version of the draft, from 1; 0 for the newest.</param>
    /// <param name="folder">An empty folder for the earlier state; the caller deletes it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="DraftNotFoundException">There is no such draft, or it has no such version.</exception>
    public async Task<ReplayReport> RunAsync(string draftId, int version, string folder, CancellationToken cancellationToken)
    {
        var started = engine.Time.GetTimestamp();
        var history = await engine.Records.Drafts.GetHistoryAsync(draftId, cancellationToken) ?? throw new DraftNotFoundException(draftId);
        var stored = history.Assessments.FirstOrDefault(one => one.Number == (version == 0 ? history.Draft.Assessments : version))
            ?? throw new DraftNotFoundException($"{draftId} version {version}");
        var report = await ReplayAsync(stored, new ReplayReport(
            draftId, stored.Number, ReplayOutcome.NotPossible, stored.Assessment.Seen, stored.SeenHash, AnswerOrigin.Read(stored.Assessment.Origin), null, 0, [], [], [], TimeSpan.Zero), folder, cancellationToken);
        return report with { Took = engine.Time.GetElapsedTime(started) };
    }

    private async Task<ReplayReport> ReplayAsync(StoredAssessment stored, ReplayReport report, string folder, CancellationToken cancellationToken)
    {
        if (report.Origin is not { } origin)
            return report with { Why = ["The assessment was stored before the state behind it was kept."] };
        if (!origin.Embedded)
            return report with { Why = ["The index was on a cluster, or vectors came from a model served elsewhere: such a state is not made again."] };
        var why = new List<string>();
        if (origin.Program != Engine.Program)
            why.Add($"The program was {origin.Program} then and is {Engine.Program} now.");
        if (!origin.IsWhole)
            why.Add("The archive moved while the answer was made, which may mix two states.");
        var removed = await engine.Records.Past.RemovedSinceAsync(origin.Archive, cancellationToken);
        if (removed.Count > 0)
            why.Add($"Acts that stood then were removed since ({removed.Count}): their content is erased, so that figures cannot count them again.");
        if (Convert.ToHexStringLower(SHA256.HashData(stored.Assessment.Seen.Span)) != stored.SeenHash)
            why.Add("What was shown is stored without what it quoted of acts removed since.");
        report = report with { Removed = removed };

        if (engine.OriginOf(origin.AskedAt) with { AlertsOff = origin.AlertsOff } == origin)
            return Compared(report, stored, await AnswerAsync(engine, stored, origin, cancellationToken), why);

        var past = new PastIndex(engine.Records, AnalyzedTerms.ForArchive);
        var steps = await past.StepsToAsync(origin.Index, cancellationToken);
        if (steps.Count == 0)
            return report with { Why = [.. why, $"How index {origin.Index} came about was not noted: it was made by an earlier program, or the note was lost when the program ended."] };
        if (await engine.Records.Past.CalibrationAsync(origin.Facts, cancellationToken) is not { } calibration)
            return report with { Why = [.. why, $"The calibration by facts {origin.Facts} was not kept."] };
        var place = new ArchiveFolder(folder);
        if (await IndexAsync(past, place, steps, cancellationToken) is { } other)
            why.Add($"The index came out otherwise from change {other.Sequence} on, where it had version {other.Version}.");
        await File.WriteAllBytesAsync(place.FactsCalibration, calibration, cancellationToken);
        await using var then = await Engine.OpenPastAsync(place, new NotNoted(engine.Records.Past.At(origin.Archive)), engine.Time, NullLogger.Instance, cancellationToken);
        await then.CatchUp.RunAsync(null, cancellationToken);
        var reached = then.OriginOf(origin.AskedAt);
        if (reached.Facts != origin.Facts)
            why.Add($"The calibration by facts is {reached.Facts} and was {origin.Facts}.");
        return Compared(report with { Reached = reached.Index, Steps = steps.Count }, stored, await AnswerAsync(then, stored, origin, cancellationToken), why);
    }

    private static async Task<IndexStep?> IndexAsync(PastIndex past, ArchiveFolder place, IReadOnlyList<IndexStep> steps, CancellationToken cancellationToken)
    {
        using var index = SearchIndex.Open(place.Index, ActFields.Schema, AnalyzedTerms.ForArchive);
        return await past.MakeAsync(index, steps, cancellationToken);
    }

    private static async Task<byte[]> AnswerAsync(Engine state, StoredAssessment stored, AnswerOrigin origin, CancellationToken cancellationToken)
    {
        var request = Stored.Parse<V1.AssessDraftRequest>(Encoding.UTF8.GetString(stored.Assessment.Draft.Span));
        // The engine is its owner's to close: a provider closes nothing that was given to it.
        await using var services = new ServiceCollection().AddAnswers(state).BuildServiceProvider();
        var assessed = await services.GetRequiredService<DraftAssessor>().AssessAsync(request, origin.AskedAt, origin.AlertsOff, cancellationToken);
        return DraftAssessor.Json(assessed.Shown);
    }

    private static ReplayReport Compared(ReplayReport report, StoredAssessment stored, byte[] again, List<string> why)
    {
        if (stored.Assessment.Seen.Span.SequenceEqual(again))
            return report with { Outcome = ReplayOutcome.Same, Why = [] };
        return report with { Outcome = ReplayOutcome.Differs, Differences = AnswerDifferences.Between(stored.Assessment.Seen, again), Why = why };
    }
}
