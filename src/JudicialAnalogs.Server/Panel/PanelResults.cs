using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel;

/// <summary>Answers to a form that was taken.</summary>
internal static class PanelResults
{
    /// <summary>Leads to a page of this panel with GET, so that reloading it sends nothing twice (RFC 9110, 15.4.4).</summary>
    /// <param name="address">Path and query, as <see cref="PanelRequest.Link"/> makes them.</param>
    public static IResult SeeOther(string address) => new SeeOtherResult(address);

    private sealed class SeeOtherResult(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
