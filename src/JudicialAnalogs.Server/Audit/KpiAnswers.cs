using JudicialAnalogs.Practice.Audit.Kpi;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Jobs;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Reports key figures.</summary>
internal sealed class KpiAnswers(Engine engine)
{
    /// <summary>What the ledger calls the reading.</summary>
    public const string Action = "audit.kpi";

    private const int ReportedErrorsAtOnce = 1_000;
    private const int ToldEvery = 1_000;

    /// <summary>The figures a request asks for; that they were asked for goes into the ledger.</summary>
    /// <exception cref="Errors.InvalidFieldException">A field names no day, norm or circumstance.</exception>
    public async Task<KpiReportResponse> ReportAsync(KpiReportRequest request, Caller reader, CancellationToken cancellationToken)
    {
        var reckoning = ReckoningOf(request);
        await AuditAccess.EnterAsync(engine, Action, "", reader, request, cancellationToken);
        return InWords(await ReckonAsync(reckoning, null, cancellationToken), Wording.Of(request.Context?.Language ?? V1.Language.Unspecified));
    }

    /// <summary>Reckons the figures of a request. It reads every draft there is.</summary>
    /// <param name="request">Which drafts and acts.</param>
    /// <param name="job">Is told how many drafts were read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<ReckonedKpi> ReckonAsync(KpiReportRequest request, Job job, CancellationToken cancellationToken) => ReckonAsync(ReckoningOf(request), job, cancellationToken);

    /// <summary>Reckoned figures in a language.</summary>
    public static KpiReportResponse InWords(ReckonedKpi reckoned, Wording wording) =>
        KpiMapping.ToWire(reckoned.Figures, AnswerContexts.Of(reckoned.ArchiveSequence, reckoned.ContainsSynthetic, wording), wording);

    private KpiReckoning ReckoningOf(KpiReportRequest request) => new(
        engine.Counts.Table,
        DayMapping.FromWire(request.IntroducedOn, "introduced_on"),
        DayMapping.FromWire(request.Assessed, "assessed"),
        CaseMapping.FromWire(request.Selection));

    private async Task<ReckonedKpi> ReckonAsync(KpiReckoning reckoning, Job? job, CancellationToken cancellationToken)
    {
        var table = engine.Counts.Table;
        await AddReportedErrorsAsync(reckoning, cancellationToken);
        long read = 0;
        await foreach (var draft in engine.Records.DraftAudit.EnumerateAsync(cancellationToken))
        {
            reckoning.Add(draft);
            if (++read % ToldEvery == 0)
                job?.Report(read, null);
        }

        return new ReckonedKpi(reckoning.Figures(), table.Sequence, table.ContainsSynthetic);
    }

    private async Task AddReportedErrorsAsync(KpiReckoning reckoning, CancellationToken cancellationToken)
    {
        IReadOnlyList<Records.Corrections.ReportedError> page = [];
        do
        {
            page = await engine.Records.ReportedErrors.ListAsync(page.Count == 0 ? 0 : page[^1].Number, ReportedErrorsAtOnce, settledToo: true, cancellationToken);
            foreach (var reported in page)
                reckoning.Add(reported);
        }
        while (page.Count == ReportedErrorsAtOnce);
    }
}
