using Grpc.Core;
using JudicialAnalogs.Practice.Audit.Kpi;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Reports key figures.</summary>
internal sealed class KpiAnswers(Engine engine)
{
    private const int ReportedErrorsAtOnce = 1_000;

    public async Task<KpiReportResponse> ReportAsync(KpiReportRequest request, ServerCallContext call)
    {
        var reckoning = new KpiReckoning(
            engine.Counts.Table,
            DayMapping.FromWire(request.IntroducedOn, "introduced_on"),
            DayMapping.FromWire(request.Assessed, "assessed"),
            CaseMapping.FromWire(request.Selection));
        await AuditAccess.EnterAsync(engine, "audit.kpi", "", request.Context, request, call);
        await AddReportedErrorsAsync(reckoning, call.CancellationToken);
        await foreach (var draft in engine.Records.DraftAudit.EnumerateAsync(call.CancellationToken))
            reckoning.Add(draft);
        return KpiMapping.ToWire(reckoning.Figures(), engine, Wording.Of(request.Context?.Language ?? V1.Language.Unspecified));
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
