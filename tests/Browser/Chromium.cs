using JudicialAnalogs.Browser;
using JudicialAnalogs.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace JudicialAnalogs.Browser;

/// <summary>Debian's Chromium, driven without a display, one for all tests. They are skipped by name where it is missing.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    // The machine may be busy with many tests at once.
    private const int Patience = 180_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Folder of screenshots.</summary>
    public static string Output { get; } = Directory.CreateDirectory(Path.Combine(SharedMaterial.ProjectRoot(), "tests", "Browser", "TestResults")).FullName;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable))
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync",
            ],
            Timeout = Patience,
        });
    }

    /// <summary>Opens a page in a session of its own: no cookie and nothing typed comes from another test.</summary>
    /// <param name="address">Address of the server.</param>
    /// <param name="path">Path and query.</param>
    /// <param name="width">Width of the window in CSS pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="script">Script put into every page before its own; null for none.</param>
    /// <param name="scripts">False for a browser that runs no scripts.</param>
    public async Task<Visit> OpenAsync(string address, string path, int width = 1200, ColorScheme scheme = ColorScheme.Light, string? script = null, bool scripts = true)
    {
        Assert.SkipUnless(_browser is not null, $"needs {Executable} (tests/Browser/install.sh), which is not on this machine");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
        });
        context.SetDefaultTimeout(Patience);
        if (script is not null)
            await context.AddInitScriptAsync(script);
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.Page.GotoAsync(path);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
