using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel.Comparisons;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.LawTexts;

/// <summary>The law that a draft is held against: texts in both languages, the sanction, the limits step by step.</summary>
internal sealed class LawPages(Engine engine, ComparedDrafts drafts, DraftLawReader reader, PageRenderer renderer) : IPanelPages
{
    public void Map(IEndpointRouteBuilder panel) => panel.MapPage("/drafts/{id}/law", LawAsync);

    private async Task<IResult> LawAsync(string id, HttpContext http)
    {
        var draft = await drafts.FindAsync(id, http);
        if (draft is null)
            return await renderer.NotFoundAsync(http, "Error.DraftNotFound");
        var law = await reader.ReadAsync(draft, PanelRequest.WordsOf(http), http.RequestAborted);
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "draft.law", $"{draft.Id} {draft.Stored.Number}", ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        return await renderer.RenderAsync<LawPage>(http, PassagePlaces.None, new() { [nameof(LawPage.Draft)] = draft, [nameof(LawPage.Law)] = law });
    }
}
