using System.Globalization;
using JudicialAnalogs.Server.Audit;
using JudicialAnalogs.Server.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Audit.Fairness;

/// <summary>Whether the comparison itself calls decisions of some groups more often than others.</summary>
internal sealed class FairnessPages(Engine engine, FairnessAnswers answers, LongAnswers desk, PageRenderer renderer) : IPanelPages
{
    private const string Path = "/audit/fairness";

    public void Map(IEndpointRouteBuilder panel) => panel.MapPage(Path, ShowAsync);

    private async Task<IResult> ShowAsync(HttpContext http)
    {
        var table = engine.Counts.Table;
        var question = new V1.RequestContext();
        var answer = await desk.AskAsync("AuditFairness", question, table.Sequence, Path, (_, stopping) => Task.FromResult(answers.Audit(stopping)), http.RequestAborted);
        if (answer.Started || answer.Value is not null)
        {
            var subject = string.Create(CultureInfo.InvariantCulture, $"change {table.Sequence}");
            await AuditAccess.EnterAsync(engine, FairnessAnswers.Action, subject, PanelCallers.Of(http), question, http.RequestAborted);
        }

        return await renderer.RenderAsync<FairnessPage>(http, PassagePlaces.None, new()
        {
            [nameof(FairnessPage.Audit)] = answer.Value,
            [nameof(FairnessPage.At)] = answer.At,
            [nameof(FairnessPage.Job)] = answer.Job,
            [nameof(FairnessPage.Synthetic)] = table.ContainsSynthetic,
        });
    }
}
