using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Embed;

/// <summary>The way into the panel for a frame inside a case-management system.</summary>
internal sealed class EmbedPages(PageRenderer renderer) : IPanelPages
{
    /// <summary>The address to put into a frame.</summary>
    public const string Path = "/panel/embed";

    public void Map(IEndpointRouteBuilder panel) => panel.MapPage(Path, EmbedAsync);

    // The draft's own page in its embedded form: links and forms on it stay embedded.
    private Task<IResult> EmbedAsync(HttpContext http)
    {
        var draft = http.Request.Query["draft"].ToString();
        return draft.Length == 0
            ? renderer.RefuseAsync(http, "Panel.Embed.NoDraft", StatusCodes.Status400BadRequest)
            : Task.FromResult(PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link($"/drafts/{Uri.EscapeDataString(draft)}")));
    }
}
