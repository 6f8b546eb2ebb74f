using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Audit;

/// <summary>The way into the pages for analysts. It shows nothing of any act.</summary>
internal sealed class AuditPages(PageRenderer renderer) : IPanelPages
{
    public void Map(IEndpointRouteBuilder panel) => panel.MapPage("/audit", (HttpContext http) => renderer.RenderAsync<AuditPage>(http, PassagePlaces.None, []));
}
