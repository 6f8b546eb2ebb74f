using JudicialAnalogs.Server.Alerts;
using JudicialAnalogs.Server.Assistant;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Installation;
using JudicialAnalogs.Server.Intake;
using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Admin;

/// <summary>The administrator's entrance: how the installation stands and what wants attention.</summary>
internal sealed class AdminPages(Engine engine, ImportDesk imports, StatusAnswers status, AssistantSwitch assistant, AlertSwitch alerts, PageRenderer renderer) : IPanelPages
{
    private const int NewestImports = 20;
    private const int MostErrors = 200;

    public void Map(IEndpointRouteBuilder panel) => panel.MapPage("/admin", EntranceAsync);

    private async Task<IResult> EntranceAsync(HttpContext http)
    {
        var words = PanelRequest.WordsOf(http);
        var state = await status.OfAsync(words, http.RequestAborted);
        return await renderer.RenderAsync<AdminPage>(http, PassagePlaces.None, new()
        {
            [nameof(AdminPage.Status)] = state,
            [nameof(AdminPage.Acts)] = await engine.Records.Acts.CountAsync(http.RequestAborted),
            [nameof(AdminPage.Counts)] = engine.Counts.Table.All.Count,
            [nameof(AdminPage.Attention)] = await AttentionAsync(words, state, http.RequestAborted),
        });
    }

    private async Task<IReadOnlyList<AttentionItem>> AttentionAsync(Wording words, V1.GetStatusResponse state, CancellationToken cancellationToken)
    {
        var items = new List<AttentionItem>();
        void Add(string textKey, string path, string actionKey, params ReadOnlySpan<object?> values) => items.Add(new AttentionItem(words.Say(textKey, values), path, words.Say(actionKey)));

        foreach (var import in imports.List(0, NewestImports).Imports.Where(import => import.State is ImportState.Failed or ImportState.Interrupted))
            Add("Panel.Admin.Attention.Import", $"/admin/imports/{import.Id}", "Panel.Admin.Attention.Import.Do", Wordings.SizeWording.Moment(words, import.StartedAt));
        var (disputed, _) = await engine.Records.Acts.DisputedAsync(0, 1, cancellationToken);
        if (disputed > 0)
            Add("Panel.Admin.Attention.Disputed", "/admin/review", "Panel.Admin.Attention.Review", words.Number(disputed));
        var errors = await engine.Records.ReportedErrors.ListAsync(0, MostErrors + 1, settledToo: false, cancellationToken);
        if (errors.Count > 0)
            Add("Panel.Admin.Attention.Errors", "/admin/review/errors", "Panel.Admin.Attention.Review", errors.Count > MostErrors ? $"{MostErrors}+" : words.Number(errors.Count));
        var shifting = engine.Calibration.Calibration.Strata.Count(stratum => stratum.State.Shifting);
        if (shifting > 0)
            Add("Panel.Admin.Attention.Shifting", "/admin/calibration", "Panel.Admin.Attention.Look", words.Number(shifting));
        foreach (var part in state.Components.Where(component => !component.Healthy))
            Add("Panel.Admin.Attention.Behind", "/admin/status", "Panel.Admin.Attention.Look", PartWording.Of(words, part.Name), part.State);
        if (assistant.IsOff)
            Add("Panel.Admin.Attention.AssistantOff", "/admin/status", "Panel.Admin.Attention.Look");
        if (alerts.IsOff)
            Add("Notice.AlertsOff", "/admin/status", "Panel.Admin.Attention.Look");
        return items;
    }
}
