using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Consistency;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Draws reports of consistency from the archive.</summary>
internal sealed class ConsistencyAnswers(Engine engine)
{
    /// <summary>What the ledger calls the reading.</summary>
    public const string Action = "audit.consistency";

    private static readonly ConsistencyOptions Options = new();

    /// <summary>The report that a request asks for; that it was asked for goes into the ledger.</summary>
    /// <exception cref="Errors.InvalidFieldException">The selection names what is no norm, circumstance or day.</exception>
    public async Task<V1.ConsistencyReportResponse> ReportAsync(V1.ConsistencyReportRequest request, Caller reader, CancellationToken cancellationToken)
    {
        var filter = CaseMapping.FromWire(request.Selection);
        await AuditAccess.EnterAsync(engine, Action, "", reader, request, cancellationToken);
        return InWords(Draw(filter, request.Grouping, cancellationToken), Wording.Of(request.Context?.Language ?? V1.Language.Unspecified));
    }

    /// <summary>Draws a report. It takes seconds where there are tens of thousands of decisions.</summary>
    public DrawnConsistency Draw(AnalogFilter filter, V1.ConsistencyGrouping asked, CancellationToken cancellationToken)
    {
        var table = engine.Counts.Table;
        var decisions = Selection().Of(table, filter, cancellationToken);
        return new DrawnConsistency(ConsistencyReport.Of(decisions, GroupingOf(asked), Options, cancellationToken), table.Sequence, table.ContainsSynthetic);
    }

    /// <summary>A drawn report in a language.</summary>
    public static V1.ConsistencyReportResponse InWords(DrawnConsistency drawn, Wording wording)
    {
        var response = ConsistencyMapping.ToWire(
            drawn.Report, Options, wording.Say("Consistency.Line.Archive"), form => wording.Say($"Form.{(Law.Punishments.PunishmentForm)form}"), ofCode: true, wording);
        response.Context = AnswerContexts.Of(drawn.ArchiveSequence, drawn.ContainsSynthetic, wording);
        return response;
    }

    private ConsistencySelection Selection()
    {
        var sanctions = engine.Sanctions.Sanctions;
        return new ConsistencySelection(new AppliedLaw(new ApplicableSanctions(sanctions), sanctions));
    }

    private static ConsistencyGrouping GroupingOf(V1.ConsistencyGrouping asked) => asked == V1.ConsistencyGrouping.Region ? ConsistencyGrouping.Region : ConsistencyGrouping.Court;
}
