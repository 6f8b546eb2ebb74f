using JudicialAnalogs.Practice.Audit.Kpi;
using JudicialAnalogs.Server.Audit;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel.Audit.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Audit.Kpi;

/// <summary>Key figures of the service. They are reckoned from every draft, so they are kept and say of when they are.</summary>
internal sealed class KpiPages(Engine engine, KpiAnswers answers, LongAnswers desk, PageRenderer renderer) : IPanelPages
{
    private const string Path = "/audit/kpi";
    private const string Kind = "AuditKpi";

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage(Path, ReportAsync);
        panel.MapForm(Path, AnewAsync);
    }

    private async Task<IResult> ReportAsync(HttpContext http)
    {
        var words = PanelRequest.WordsOf(http);
        var form = new KpiForm(new SentValues(http.Request.Query), words);
        var parameters = new Dictionary<string, object?> { [nameof(KpiPage.Form)] = form };
        if (!form.Errors.None)
            return await renderer.RenderAsync<KpiPage>(http, PassagePlaces.None, parameters, StatusCodes.Status400BadRequest);
        var answer = await desk.AskAsync(Kind, form.Request, engine.Counts.Table.Sequence, Path, (job, stopping) => answers.ReckonAsync(form.Request, job, stopping), http.RequestAborted);
        if (answer.Started || answer.Value is not null)
            await AuditAccess.EnterAsync(engine, KpiAnswers.Action, "", PanelCallers.Of(http), form.Request, http.RequestAborted);
        if (answer is { Value: { } reckoned, At: { } at })
        {
            var figures = reckoned.Figures;
            parameters[nameof(KpiPage.Answer)] = new ShownKpi(
                KpiAnswers.InWords(reckoned, words), new CountedShare(figures.Diverging, figures.Drafts), new CountedShare(figures.Finalised, figures.Drafts), at);
        }

        parameters[nameof(KpiPage.Job)] = answer.Job;
        return await renderer.RenderAsync<KpiPage>(http, PassagePlaces.None, parameters);
    }

    private Task<IResult> AnewAsync(HttpContext http)
    {
        var form = new KpiForm(new SentValues(http.Request.Query), PanelRequest.WordsOf(http));
        desk.Forget(Kind, form.Request, engine.Counts.Table.Sequence);
        var page = PanelRequest.Of(http, PassagePlaces.None);
        return Task.FromResult(PanelResults.SeeOther(page.In(page.Words)));
    }
}
