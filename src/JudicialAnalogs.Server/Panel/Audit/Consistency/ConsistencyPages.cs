using JudicialAnalogs.Server.Audit;
using JudicialAnalogs.Server.Audit.Coverage;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Panel.Audit.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Audit.Consistency;

/// <summary>How evenly like cases are decided. The address is the question: it can be kept, reloaded and handed on.</summary>
internal sealed class ConsistencyPages(Engine engine, ConsistencyAnswers answers, LongAnswers desk, CoverageReader coverage, PageRenderer renderer) : IPanelPages
{
    private const string Path = "/audit/consistency";

    public void Map(IEndpointRouteBuilder panel) => panel.MapPage(Path, ReportAsync);

    private async Task<IResult> ReportAsync(HttpContext http)
    {
        var words = PanelRequest.WordsOf(http);
        var form = new SelectionForm(new SentValues(http.Request.Query), await coverage.ReadAsync(http.RequestAborted), words);
        var parameters = new Dictionary<string, object?> { [nameof(ConsistencyPage.Form)] = form };
        if (!form.Errors.None)
            return await renderer.RenderAsync<ConsistencyPage>(http, PassagePlaces.None, parameters, StatusCodes.Status400BadRequest);
        var request = new V1.ConsistencyReportRequest { Selection = form.Filter, Grouping = form.ByRegion ? V1.ConsistencyGrouping.Region : V1.ConsistencyGrouping.Court };
        var filter = CaseMapping.FromWire(request.Selection);
        var answer = await desk.AskAsync(
            "AuditConsistency", request, engine.Counts.Table.Sequence, Path,
            (_, stopping) => Task.FromResult(answers.Draw(filter, request.Grouping, stopping)), http.RequestAborted);
        if (answer.Started || answer.Value is not null)
            await AuditAccess.EnterAsync(engine, ConsistencyAnswers.Action, "", PanelCallers.Of(http), request, http.RequestAborted);
        parameters[nameof(ConsistencyPage.Answer)] = answer is { Value: { } drawn, At: { } at } ? new ShownReport(ConsistencyAnswers.InWords(drawn, words), at) : null;
        parameters[nameof(ConsistencyPage.Job)] = answer.Job;
        return await renderer.RenderAsync<ConsistencyPage>(http, PassagePlaces.None, parameters);
    }
}
