using JudicialAnalogs.Server.Audit;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel.Audit.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Audit.Divergences;

/// <summary>Divergences and their reasons, listed and counted.</summary>
internal sealed class DivergenceListPages(Engine engine, DivergenceList list, DivergenceTally tally, LongAnswers desk, TimeProvider time, PageRenderer renderer) : IPanelPages
{
    private const string Path = "/audit/divergences";

    // Drafts are added all the time: counts stand for so long, and the page says of when they are.
    private static readonly TimeSpan Stands = TimeSpan.FromMinutes(5);

    public void Map(IEndpointRouteBuilder panel) => panel.MapPage(Path, ListAsync);

    private async Task<IResult> ListAsync(HttpContext http)
    {
        var words = PanelRequest.WordsOf(http);
        var form = new DivergenceForm(new SentValues(http.Request.Query), words);
        var parameters = new Dictionary<string, object?> { [nameof(DivergenceListPage.Form)] = form };
        if (!form.Errors.None)
            return await renderer.RenderAsync<DivergenceListPage>(http, PassagePlaces.None, parameters, StatusCodes.Status400BadRequest);
        var request = form.Request.Clone();
        request.Context = new V1.RequestContext { Language = words.Language };
        parameters[nameof(DivergenceListPage.Page)] = await list.ListAsync(request, PanelCallers.Of(http), http.RequestAborted);
        var question = form.Question();
        var counted = await desk.AskAsync("AuditDivergences", question, Moment(), Path, (job, stopping) => tally.CountAsync(question, job, stopping), http.RequestAborted);
        parameters[nameof(DivergenceListPage.Counts)] = counted is { Value: { } counts, At: { } at }
            ? new CountedDivergences(counts.Assessments, counts.Unanswered, counts.Owing, counts.Categories, counts.Articles, at)
            : null;
        parameters[nameof(DivergenceListPage.Job)] = counted.Job;
        return await renderer.RenderAsync<DivergenceListPage>(http, PassagePlaces.None, parameters);
    }

    // The archive's change and the minutes in which drafts may have changed stand for a state together.
    private long Moment() => (engine.Counts.Table.Sequence << 24) ^ (time.GetUtcNow().Ticks / Stands.Ticks);
}
