using Grpc.Core;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Panel;
using JudicialAnalogs.Server.SignIn.Sessions;
using JudicialAnalogs.Server.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace JudicialAnalogs.Server.SignIn.Access;

/// <summary>
/// Asks of everything that reaches the server, before any of it is read, who calls and whether the table lets them. Whoever is let through is
/// <see cref="SignedIn.Of"/> for the rest of the request.
/// </summary>
internal sealed class AccessGate(SignInDesk desk, AccessPages pages, SessionStart sessions, ILogger<AccessGate> logger) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // Without a route there is nothing to reach: the answers of the server itself to unknown addresses and methods.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(context);
            return;
        }

        var rule = AccessTable.Of(context.Request.Method, endpoint);
        try
        {
            await AdmitAsync(context, endpoint, rule);
        }
        catch (Exception failure) when (failure is SignInRequiredException or AccessDeniedException)
        {
            SignInLog.Refused(logger, endpoint.RoutePattern.RawText ?? "", failure.Message);
            await RefuseAsync(context, failure);
            return;
        }

        await next(context);
    }

    private async Task AdmitAsync(HttpContext http, RouteEndpoint endpoint, AccessRule? rule)
    {
        // Nothing runs behind the answer that there is no such method.
        if (rule?.Open == true || (rule?.OpenOnOwnPort == true && TelemetryServices.IsOnOwnPort(http)) || (rule is null && endpoint.RoutePattern.GetParameter("unimplementedMethod") is not null))
        {
            if (await FindAnywayAsync(http, rule) is { } perhaps)
                http.Features.Set(perhaps);
            return;
        }

        var found = await desk.FindAsync(http, rule) ?? throw new SignInRequiredException("Error.SignIn.Missing");

        // A page that refuses says to whom.
        http.Features.Set(found);
        if (rule is null)
            throw new AccessDeniedException("Error.Access.Nobody");
        var used = rule.Roles & found.Roles;
        if (used == Roles.None)
            throw new AccessDeniedException("Error.Access.Role", wording => RoleNames.Say(found.Roles, wording), wording => RoleNames.Say(rule.Roles, wording));
        if (found.Scope is { } scope && !IsInScope(http, rule, scope))
            throw new AccessDeniedException("Error.Access.Case");
        if (rule.ForPerson && found is { IsOperator: false, ForPerson: false } && used == Roles.CaseManagementSystem)
            throw new AccessDeniedException("Error.Access.PersonNeeded");
        http.Features.Set(found with { Used = used });
        if (!rule.IsMethod)
            await sessions.GoOnAsync(http, found);
    }

    // What is open shows who is signed in where somebody is, and does not mind a token that is over.
    private async ValueTask<SignedIn?> FindAnywayAsync(HttpContext http, AccessRule? rule)
    {
        try
        {
            return await desk.FindAsync(http, rule);
        }
        catch (Exception failure) when (failure is SignInRequiredException or AccessDeniedException)
        {
            return null;
        }
    }

    // Whether a draft is of the case is asked where drafts are: one of another case is not there for this session.
    private static bool IsInScope(HttpContext http, AccessRule rule, CaseScope scope) => rule.OfCase
        && (!http.Request.Path.StartsWithSegments("/cases/prepared", StringComparison.Ordinal) || scope.Cases.Contains(http.GetRouteValue("id") as string ?? ""));

    private Task RefuseAsync(HttpContext http, Exception failure)
    {
        http.Response.Headers[HeaderNames.CacheControl] = PanelHeaders.NotKept;
        if (!http.Request.ContentType.AsSpan().StartsWith("application/grpc", StringComparison.OrdinalIgnoreCase))
            return pages.RefuseAsync(http, failure);
        var status = RpcErrors.Of(failure, PreferredWording.Of(http))!;
        Answer(http, status);
        return Task.CompletedTask;
    }

    // An answer without messages: the status stands in the headers (gRPC over HTTP/2, "Trailers-Only"; gRPC-Web takes it from there too).
    private static void Answer(HttpContext http, RpcException status)
    {
        http.Response.StatusCode = StatusCodes.Status200OK;
        http.Response.ContentType = http.Request.ContentType;
        http.Response.Headers["grpc-status"] = ((int)status.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        http.Response.Headers["grpc-message"] = Uri.EscapeDataString(status.Status.Detail);
        foreach (var entry in status.Trailers)
            http.Response.Headers[entry.Key] = entry.IsBinary ? Convert.ToBase64String(entry.ValueBytes).TrimEnd('=') : entry.Value;
    }
}
