using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Acts;

/// <summary>The stored text of an act; closed acts are counted and never shown.</summary>
internal sealed class ActPages(Engine engine, ActInstances instances, PageRenderer renderer) : IPanelPages
{
    public void Map(IEndpointRouteBuilder panel) => panel.MapPage("/acts/{id}", ActAsync);

    private async Task<IResult> ActAsync(string id, HttpContext http)
    {
        var act = await engine.Records.Acts.GetAsync(id, http.RequestAborted);
        if (act is null || act.Closed)
            return await renderer.NotFoundAsync(http, "Error.ActNotFound");
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "act.read", act.Id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        var (state, reviews, reviewed) = await instances.OfAsync(act, http.RequestAborted);
        var others = await engine.Records.Acts.GetManyAsync([.. reviews.Select(review => review.ActId), .. reviewed.Length > 0 ? new[] { reviewed } : []], http.RequestAborted);
        return await renderer.RenderAsync<ActPage>(http, new PassagePlaces([act, .. others]), new()
        {
            [nameof(ActPage.Act)] = act,
            [nameof(ActPage.State)] = state,
            [nameof(ActPage.Reviews)] = reviews,
            [nameof(ActPage.Reviewed)] = reviewed,
            [nameof(ActPage.Marked)] = ActLinks.PlaceOf(http.Request.Query),
        });
    }
}
