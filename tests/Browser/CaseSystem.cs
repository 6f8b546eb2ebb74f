using System.Net;
using JudicialAnalogs.Testing;
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
    // What docs/integration.md shows; the tests put the panel's real address in its place and listen along.
    private const string ExamplePanel = "https://analogs.example";
    private const string ExampleFrame = ExamplePanel + "/panel/embed?draft=d0000000001&amp;lang=ru";
    private const string Listen = "const messages = []; addEventListener('message', (event) => messages.push({ origin: event.origin, ...event.data }));";

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
        var example = await File.ReadAllTextAsync(Path.Combine(SharedMaterial.ProjectRoot(), "tests", "Interop", "page", "case.html"), cancellationToken);
        app.MapGet("/frame", (string src) => Results.Content(
            example
                .Replace(ExampleFrame, WebUtility.HtmlEncode(src), StringComparison.Ordinal)
                .Replace(ExamplePanel, new Uri(src).GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
                .Replace("<body>", $"<body><script>{Listen}</script>", StringComparison.Ordinal),
            "text/html; charset=utf-8"));
        await app.StartAsync(cancellationToken);
        return new CaseSystem(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IResult Page(string body) =>
        Results.Content($"<!DOCTYPE html><html lang=\"ru\"><meta charset=\"utf-8\"><title>Дело</title><link rel=\"icon\" href=\"data:,\"><body>{body}</body></html>", "text/html; charset=utf-8");
}
