using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Server.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Acts;

/// <summary>The stored text of an act; closed acts are counted and never shown.</summary>
internal sealed class ActPages(Engine engine, PageRenderer renderer) : IPanelPages
{
    public void Map(IEndpointRouteBuilder panel) => panel.MapPage("/acts/{id}", ActAsync);

    private async Task<IResult> ActAsync(string id, HttpContext http)
    {
        var act = await engine.Records.Acts.GetAsync(id, http.RequestAborted);
        if (act is null || act.Closed)
            return await renderer.NotFoundAsync(http, "Error.ActNotFound");
        await engine.Records.Ledger.NoteAsync(PanelCallers.Operator, "act.read", act.Id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        return await renderer.RenderAsync<ActPage>(http, PassagePlaces.None, new() { [nameof(ActPage.Act)] = act, [nameof(ActPage.State)] = StateOf(act) });
    }

    // What acts of higher courts did with it is known to the table alone.
    private AppealOutcome StateOf(CourtAct act) => engine.Counts.Table.UnitOf(act.Id)?.AppealOutcome ?? act.AppealOutcome;
}
