using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Server.Panel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.SignIn.Access;

/// <summary>Drafts are for their authors. One of somebody else is answered as one that does not exist, by the same code.</summary>
internal static class OwnDrafts
{
    /// <summary>Requires that a draft is there and the caller's own.</summary>
    /// <exception cref="DraftNotFoundException">It is not there, or somebody else's.</exception>
    public static async Task RequireAsync(IDraftStore drafts, SignedIn caller, string draftId, CancellationToken cancellationToken)
    {
        if (caller.IsOperator)
            return;
        if (await drafts.GetAsync(draftId, cancellationToken) is not { } draft || !caller.Owns(draft) || !await MadeDrafts.MaySeeAsync(drafts, caller, draftId, cancellationToken))
            throw new DraftNotFoundException(draftId);
    }

    /// <summary>Filter of the panel: what stands under a draft is for its author.</summary>
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.Request.Path.StartsWithSegments("/drafts", StringComparison.OrdinalIgnoreCase) && http.GetRouteValue("id") is string id)
            await RequireAsync(http.RequestServices.GetRequiredService<Hosting.Engine>().Records.Drafts, SignedIn.Of(http), id, http.RequestAborted);
        return await next(context);
    }
}
