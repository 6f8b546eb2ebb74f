using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel;

/// <summary>The judge's panel.</summary>
internal static class PanelEndpoints
{
    /// <summary>Registers what the panel's pages need.</summary>
    public static IServiceCollection AddPanel(this IServiceCollection services) => services;

    /// <summary>Maps the panel's pages.</summary>
    public static void MapPanel(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/", () => Results.Text("panel"));
}
