using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel;

/// <summary>The judge's panel: pages rendered on the server, without a script.</summary>
internal static class PanelEndpoints
{
    private const string Stylesheet = "JudicialAnalogs.Server.Panel.panel.css";

    /// <summary>Registers what the panel's pages need.</summary>
    public static IServiceCollection AddPanel(this IServiceCollection services) => services.AddSingleton<PanelPages>();

    /// <summary>Maps the panel's pages.</summary>
    public static void MapPanel(this IEndpointRouteBuilder endpoints)
    {
        var panel = endpoints.MapGroup("").AddEndpointFilter(PanelHeaders.AddAsync);
        panel.MapGet("/", (HttpContext http, PanelPages pages) => pages.NewestDraftAsync(http));
        panel.MapGet("/drafts/{id}", (string id, HttpContext http, PanelPages pages) => pages.DraftAsync(id, http));
        panel.MapGet("/acts/{id}", (string id, HttpContext http, PanelPages pages) => pages.ActAsync(id, http));
        panel.MapGet("/panel.css", () => Results.Stream(typeof(PanelEndpoints).Assembly.GetManifestResourceStream(Stylesheet)!, "text/css; charset=utf-8"));
    }
}
