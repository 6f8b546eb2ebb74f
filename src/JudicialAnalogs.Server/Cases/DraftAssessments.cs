using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Alerts;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Telemetry;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Cases;

/// <summary>Compares drafts and keeps what was shown of them: the same for gRPC and for the panel.</summary>
internal sealed class DraftAssessments(Engine engine, DraftAssessor assessor, CaseReader cases, ServerMeter meter, AlertSwitch alerts)
{
    /// <summary>Compares a draft, new or changed, and stores what the judge is shown.</summary>
    /// <param name="request">The draft.</param>
    /// <param name="caller">Who and why.</param>
    /// <param name="idempotencyKey">Key under which the records keep the call.</param>
    /// <param name="cancellationToken">Stops before it is stored.</param>
    /// <returns>What is shown, whole; of a repeated call what was shown the first time.</returns>
    /// <exception cref="Errors.InvalidFieldException">A field cannot be taken.</exception>
    public async Task<V1.AssessDraftResponse> AssessAsync(V1.AssessDraftRequest request, Caller caller, string idempotencyKey, CancellationToken cancellationToken)
    {
        // Names go before anything else is done: what is compared is what is kept, so that the answer can be made again from it.
        if (cases.Redacted(request.Case, cancellationToken) is { } redacted && redacted != request.Case)
            request = new V1.AssessDraftRequest(request) { Case = redacted };
        var (understood, comparison, shown, origin) = await assessor.AssessAsync(request, engine.Time.GetUtcNow(), alerts.IsOff, cancellationToken);
        await engine.KeepCalibrationAsync(cancellationToken);
        var sent = DraftAssessor.Json(request);
        cancellationToken.ThrowIfCancellationRequested();
        var seen = DraftAssessor.Json(shown);
        cancellationToken.ThrowIfCancellationRequested();
        var assessment = new Assessment
        {
            Draft = sent,
            Seen = seen,
            IndexVersion = origin.Index,
            CalibrationVersion = comparison.CalibrationVersion,
            LawVersion = origin.LawVersion,
            Origin = origin.ToBytes(),
            OutsideLaw = shown.OutsideTheLaw.Any(finding => finding.Result == V1.LawResult.OutsideTheLaw),
            SharplyFarFromPractice = comparison.IsSharp && !shown.FindingsWithheld,
            Subject = AssessmentSubjects.Of(request, understood, shown),
        };
        var drafts = engine.Records.Drafts;
        var draft = request.DraftId.Length == 0
            ? await drafts.AssessAsync(assessment, caller, idempotencyKey, cancellationToken)
            : await drafts.ReassessAsync(request.DraftId, null, assessment, caller, idempotencyKey, cancellationToken);

        Count(shown);

        // A repeated call is answered with what was shown the first time, not with what the archive would say now.
        var history = await drafts.GetHistoryAsync(draft.Id, cancellationToken);
        var stored = history!.Assessments.Single(assessed => assessed.Number == draft.Assessments);

        // What has just been shown need not be read back from the records.
        var same = stored.Assessment.Seen.Span.SequenceEqual(assessment.Seen.Span);
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var answer = DraftMapping.ToWire(stored, draft, wording, same ? shown : null).Assessment;
        if (alerts.IsOff)
            WithheldFindings.Withhold(answer, wording);
        return answer;
    }
    private void Count(V1.AssessDraftResponse shown)
    {
        foreach (var finding in shown.FarFromPractice)
            meter.Finding(finding.Aspect.ToString().ToLowerInvariant(), finding.Level.ToString().ToLowerInvariant());
        if (shown.OutsideTheLaw.Count > 0)
            meter.Finding("law", "outside");
    }
}
