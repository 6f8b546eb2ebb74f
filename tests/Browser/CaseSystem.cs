using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Browser;

/// <summary>
/// A court's case-management system as far as the panel meets it: a page with a link into the panel, and one with the panel in a frame that takes its
/// messages. By the number of this machine it is of the panel's own site; by its name it is another.
/// </summary>
internal sealed class CaseSystem : IAsyncDisposable
{
    private readonly WebApplication _app;

    private CaseSystem(WebApplication app) => _app = app;

    /// <summary>Address in the panel's own site.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>The same system as another site.</summary>
    public string OtherSite => Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public static async Task<CaseSystem> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        builder.Services.AddRouting();
        var app = builder.Build();
        app.UseRouting();
        app.MapGet("/case", (string to) => Page($"""<p>Дело № 1-900-26</p><p><a id="open" href="{WebUtility.HtmlEncode(to)}">Аналоги</a></p>"""));
        app.MapGet("/frame", (string src) => Page(
            $$"""
            <script>
              const messages = [];
              addEventListener('message', (event) => {
                messages.push({ origin: event.origin, ...event.data });
                if (event.data.type === 'height') document.querySelector('iframe').style.height = `${event.data.height}px`;
              });
            </script>
            <p>Дело № 1-900-26</p>
            <iframe title="Аналоги" src="{{WebUtility.HtmlEncode(src)}}" style="width: 100%; border: 0"></iframe>
            """));
        await app.StartAsync(cancellationToken);
        return new CaseSystem(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IResult Page(string body) =>
        Results.Content($"<!DOCTYPE html><html lang=\"ru\"><meta charset=\"utf-8\"><title>Дело</title><link rel=\"icon\" href=\"data:,\"><body>{body}</body></html>", "text/html; charset=utf-8");
}
