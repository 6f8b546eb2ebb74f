using System.Text;
using JudicialAnalogs.Server.Alerts;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel.Comparisons;
using JudicialAnalogs.Server.Panel.Figures;
using JudicialAnalogs.Server.Panel.Frame;
using JudicialAnalogs.Server.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Drafts;

/// <summary>The list of drafts, and each draft beside the law and beside practice.</summary>
internal sealed class DraftPages(Engine engine, ComparedDrafts drafts, FigurePreference figures, AlertSwitch alerts, PageRenderer renderer) : IPanelPages
{
    private const int RowsOnPage = 25;

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage("/", ListAsync);
        panel.MapPage("/drafts/{id}", DraftAsync);
        panel.MapPage("/without", (HttpContext http) => renderer.RenderAsync<WithoutPage>(http, PassagePlaces.None, []));
    }

    private async Task<IResult> ListAsync(HttpContext http)
    {
        var query = WorklistAddress.Read(http.Request.Query, RowsOnPage + 1) with { Author = SignedIn.Of(http) is { IsOperator: false } person ? person.Actor : null };
        var found = await engine.Records.Drafts.WorklistAsync(query, http.RequestAborted);
        await engine.Records.Ledger.NoteAsync(
            PanelCallers.Of(http), "draft.list", query.After is { } after ? $"after {after.DraftId}" : "", Encoding.UTF8.GetBytes($"{query}"), http.RequestAborted);
        if (found.Count == 0 && query is { Only: null, After: null })
            return await renderer.RenderAsync<EmptyPage>(http, PassagePlaces.None, []);
        return await renderer.RenderAsync<DraftListPage>(http, PassagePlaces.None, new()
        {
            [nameof(DraftListPage.Query)] = query,
            [nameof(DraftListPage.AlertsOff)] = alerts.IsOff,
            [nameof(DraftListPage.Drafts)] = found.Take(RowsOnPage).ToList(),
            [nameof(DraftListPage.Next)] = found.Count > RowsOnPage ? found[RowsOnPage - 1].Place : null,
        });
    }

    private async Task<IResult> DraftAsync(string id, HttpContext http)
    {
        var draft = await drafts.FindAsync(id, http);
        if (draft is null)
            return await renderer.NotFoundAsync(http, "Error.DraftNotFound");
        var hidden = figures.Hides(http, draft.Seen);
        var acts = await engine.Records.Acts.GetManyAsync([.. QuotedActs.Of(draft.Seen)], http.RequestAborted);
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "draft.read", draft.Id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        if (!hidden)
            await figures.NoteOpenedAsync(draft, http);
        return await renderer.RenderAsync<DraftPage>(http, new PassagePlaces(acts), new()
        {
            [nameof(DraftPage.Draft)] = draft,
            [nameof(DraftPage.FiguresHidden)] = hidden,
            [nameof(DraftPage.Paragraphs)] = DraftParagraphs.Of(ComparedDrafts.RequestOf(draft)),
        });
    }
}
