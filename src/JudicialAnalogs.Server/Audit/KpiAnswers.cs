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
    public async Task<KpiReportResponse> ReportAsync(KpiReportRequest request, ServerCallContext call)
    {
        var reckoning = new KpiReckoning(
            engine.Counts.Table,
            DayMapping.FromWire(request.IntroducedOn, "introduced_on"),
            DayMapping.FromWire(request.Assessed, "assessed"),
            CaseMapping.FromWire(request.Selection));
        await AuditAccess.EnterAsync(engine, "audit.kpi", "", request.Context, request, call);
        await foreach (var draft in engine.Records.DraftAudit.EnumerateAsync(call.CancellationToken))
            reckoning.Add(draft);
        return KpiMapping.ToWire(reckoning.Figures(), engine, Wording.Of(request.Context?.Language ?? V1.Language.Unspecified));
    }
}
