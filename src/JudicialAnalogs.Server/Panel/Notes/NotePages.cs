using JudicialAnalogs.Server.Notes;
using JudicialAnalogs.Server.Panel.Comparisons;
using JudicialAnalogs.Server.Panel.Figures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Notes;

/// <summary>The search note of a draft: shown, printed, and as a file.</summary>
internal sealed class NotePages(ComparedDrafts drafts, SearchNoteExport notes, FigurePreference figures, PageRenderer renderer) : IPanelPages
{
    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage("/drafts/{id}/note", ShowAsync);
        panel.MapPage("/drafts/{id}/note/file", FileAsync);
    }

    private async Task<IResult> ShowAsync(string id, HttpContext http)
    {
        var (draft, refusal) = await FindAsync(id, http);
        if (draft is null)
            return refusal!;
        var note = await notes.ShowAsync(draft.History, draft.Stored.Number, PanelCallers.Of(http), PanelRequest.WordsOf(http), http.RequestAborted);
        return await renderer.RenderAsync<NotePage>(http, PassagePlaces.None, new() { [nameof(NotePage.Draft)] = draft, [nameof(NotePage.Note)] = note });
    }

    private async Task<IResult> FileAsync(string id, HttpContext http)
    {
        var (draft, refusal) = await FindAsync(id, http);
        if (draft is null)
            return refusal!;
        var format = http.Request.Query["format"] == "json" ? V1.SearchNoteFormat.Json : V1.SearchNoteFormat.Html;
        var exported = await notes.ExportAsync(draft.History, draft.Stored.Number, PanelCallers.Of(http), format, PanelRequest.WordsOf(http), http.RequestAborted);
        return Results.File(exported.Content, exported.MediaType, exported.FileName);
    }

    // The note names what courts imposed; it waits with the other figures.
    private async Task<(ComparedDraft? Draft, IResult? Refusal)> FindAsync(string id, HttpContext http) => await drafts.FindAsync(id, http) switch
    {
        null => (null, await renderer.NotFoundAsync(http, "Error.DraftNotFound")),
        var draft when figures.Hides(http, draft.Seen) => (null, await renderer.RefuseAsync(http, "Panel.Figures.Hidden", StatusCodes.Status409Conflict)),
        var draft => (draft, null),
    };
}
