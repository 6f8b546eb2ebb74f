using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel;

/// <summary>
/// How pages and forms are mapped. A handler is taken as a <see cref="Delegate"/>: one that takes the request alone would otherwise be taken for a
/// <see cref="Microsoft.AspNetCore.Http.RequestDelegate"/>, whose result is dropped.
/// </summary>
internal static class PanelRoutes
{
    /// <summary>Maps a page that is read.</summary>
    public static void MapPage(this IEndpointRouteBuilder panel, string pattern, Delegate handler) => panel.MapGet(pattern, handler);

    /// <summary>Maps a form that is sent.</summary>
    public static void MapForm(this IEndpointRouteBuilder panel, string pattern, Delegate handler) => panel.MapPost(pattern, handler).DisableAntiforgery();

    /// <summary>Maps a form that brings files; see <see cref="ReadsItsForm"/>.</summary>
    public static void MapUpload(this IEndpointRouteBuilder panel, string pattern, Delegate handler) =>
        panel.MapPost(pattern, handler).DisableAntiforgery().WithMetadata(new ReadsItsForm());
}
