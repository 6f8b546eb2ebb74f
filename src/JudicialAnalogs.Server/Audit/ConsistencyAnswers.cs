using Grpc.Core;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Consistency;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Draws reports of consistency from the archive.</summary>
internal sealed class ConsistencyAnswers(Engine engine)
{
    /// <summary>The report that a request asks for; that it was asked for goes into the ledger.</summary>
    /// <exception cref="Errors.InvalidFieldException">The selection names what is no norm, circumstance or day.</exception>
    public async Task<V1.ConsistencyReportResponse> ReportAsync(V1.ConsistencyReportRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var filter = CaseMapping.FromWire(request.Selection);
        await AuditAccess.EnterAsync(engine, "audit.consistency", "", request.Context, request, context);
        var options = new ConsistencyOptions();
        var answered = AnswerContexts.Of(engine, wording);
        var sanctions = engine.Sanctions.Sanctions;
        var decisions = new ConsistencySelection(new AppliedLaw(new ApplicableSanctions(sanctions), sanctions)).Of(engine.Counts.Table, filter);
        var grouping = request.Grouping == V1.ConsistencyGrouping.Region ? ConsistencyGrouping.Region : ConsistencyGrouping.Court;
        var report = ConsistencyReport.Of(decisions, grouping, options, context.CancellationToken);
        var response = ConsistencyMapping.ToWire(
            report, options, wording.Say("Consistency.Line.Archive"), form => wording.Say($"Form.{(Law.Punishments.PunishmentForm)form}"), ofCode: true, wording);
        response.Context = answered;
        return response;
    }
}
