using JudicialAnalogs.Server.Alerts;
using JudicialAnalogs.Server.Assistant;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Installation;
using JudicialAnalogs.Server.Jobs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Admin.Status;

/// <summary>How the installation stands in words, and what may be done about it: the index made anew, the language model switched off.</summary>
internal sealed class StatusPages(
    Engine engine, ArchiveFolder folder, StatusAnswers status, IndexRebuild rebuild, ServerStart start, PracticeAssistant assistant, AssistantSwitch killed, AlertSwitch alerts, JobBoard jobs, PageRenderer renderer) : IPanelPages
{
    private const string Path = "/admin/status";
    private const string JobKind = "RebuildIndex";

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage(Path, StatusAsync);
        panel.MapForm("/admin/status/index", Rebuild);
        panel.MapForm("/admin/status/assistant", (HttpContext http, [FromForm] string turn) => SwitchAsync(http, turn, killed, "#assistant"));
        panel.MapForm("/admin/status/alerts", (HttpContext http, [FromForm] string turn) => SwitchAsync(http, turn, alerts, "#alerts"));
    }

    private async Task<IResult> StatusAsync(HttpContext http)
    {
        var origin = engine.OriginOf(engine.Time.GetUtcNow());
        return await renderer.RenderAsync<StatusPage>(http, PassagePlaces.None, new()
        {
            [nameof(StatusPage.Status)] = await status.OfAsync(PanelRequest.WordsOf(http), http.RequestAborted),
            [nameof(StatusPage.Acts)] = await engine.Records.Acts.CountAsync(http.RequestAborted),
            [nameof(StatusPage.Counts)] = engine.Counts.Table.All.Count,
            [nameof(StatusPage.Origin)] = origin,
            [nameof(StatusPage.Calibration)] = engine.Calibration.Calibration.Version,
            [nameof(StatusPage.Model)] = engine.Index.Index.Model?.Version,
            [nameof(StatusPage.Up)] = start.Ago,
            [nameof(StatusPage.Since)] = start.At,
            [nameof(StatusPage.Storage)] = StorageState.Of(folder),
            [nameof(StatusPage.Shared)] = engine.SharesRecords,
            [nameof(StatusPage.Checkpoint)] = await engine.Records.Ledger.LastSignedAsync(http.RequestAborted),
            [nameof(StatusPage.LedgerEnd)] = (await engine.Records.Ledger.CheckpointAsync(http.RequestAborted)).Sequence,
            [nameof(StatusPage.Assistant)] = assistant.Model,
            [nameof(StatusPage.AssistantOff)] = killed.IsOff,
            [nameof(StatusPage.AlertsOff)] = alerts.IsOff,
            [nameof(StatusPage.ReadsAgain)] = engine.ActImport.ReadsAgain,
            [nameof(StatusPage.KeepsOriginals)] = engine.ActImport.KeepsOriginals,
        });
    }

    private IResult Rebuild(HttpContext http)
    {
        var page = PanelRequest.Of(http, PassagePlaces.None);
        var caller = PanelCallers.Of(http);
        var job = jobs.Start(JobKind, "all", Path, (_, stop) => rebuild.RunAsync(caller, page.Words, stop));
        return PanelResults.SeeOther(page.Link($"/jobs/{job.Id}"));
    }

    // The form says which way it was meant: sent twice it does what it says once.
    private async Task<IResult> SwitchAsync(HttpContext http, string turn, KillSwitch part, string place)
    {
        if (turn is not ("off" or "on"))
            return await renderer.RefuseAsync(http, "Error.Field.Choice", StatusCodes.Status400BadRequest);
        await part.TurnAsync(turn == "off", PanelCallers.Of(http), http.RequestAborted);
        return PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link(Path + place));
    }
}
