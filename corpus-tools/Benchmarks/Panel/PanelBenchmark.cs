using System.Diagnostics;
using System.Globalization;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Demo;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Panel;

/// <summary>Compares one draft and then asks a real server for every page of the panel, one after another.</summary>
/// <param name="requests">Answers timed a page, after the first.</param>
internal sealed class PanelBenchmark(int requests)
{
    /// <summary>Times the pages.</summary>
    /// <param name="session">The server.</param>
    /// <param name="cancellation">Stops the benchmark.</param>
    /// <returns>Figures of each page, and the pages that cannot be asked for without more than a draft and an act.</returns>
    public async Task<(IReadOnlyList<PageFigures> Pages, IReadOnlyList<string> NotAsked)> RunAsync(ServerSession session, CancellationToken cancellation)
    {
        var run = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var draft = await session.Caller.CallAsync<AssessDraftResponse>(
            "/judicial.analogs.v1.DraftService/AssessDraft",
            new AssessDraftRequest { Context = new RequestContext { Purpose = "bench" }, IdempotencyKey = $"bench-panel-{run}", Case = new CaseDescription { Text = DemoDraft.Russian() } },
            cancellation);
        using var http = new HttpClient { BaseAddress = session.Panel };
        var (pages, notAsked) = (new List<PageFigures>(), new List<string>());
        foreach (var pattern in session.PanelPages().Order(StringComparer.Ordinal))
        {
            if (PathOf(pattern, draft) is { } path)
                pages.Add(await TimeAsync(http, pattern, path, cancellation));
            else
                notAsked.Add(pattern);
        }

        return (pages, notAsked);
    }

    private static string? PathOf(string pattern, AssessDraftResponse draft)
    {
        var analogs = draft.Practice.Analogs;
        var path = pattern switch
        {
            "/panel/embed" => $"/panel/embed?draft={draft.DraftId}",
            "/drafts/{id}/analogs/compare" => $"/drafts/{{id}}/analogs/compare?first={Uri.EscapeDataString(analogs[0].CountAddress)}&second={Uri.EscapeDataString(analogs[^1].CountAddress)}",
            "/panel/scripts/{name}.js" => "/panel/scripts/keep.js",
            "/drafts/{id}/counts" => "/drafts/{id}/counts?of=punishment&form=Imprisonment",
            _ => pattern,
        };
        path = path.StartsWith("/drafts/", StringComparison.Ordinal) ? path.Replace("{id}", draft.DraftId, StringComparison.Ordinal) : path;
        path = path.StartsWith("/acts/", StringComparison.Ordinal) ? path.Replace("{id}", analogs[0].ActId, StringComparison.Ordinal) : path;
        return path.Contains('{', StringComparison.Ordinal) ? null : path;
    }

    private async Task<PageFigures> TimeAsync(HttpClient http, string pattern, string path, CancellationToken cancellation)
    {
        var (status, first, length) = await GetAsync(http, path, cancellation);
        var times = new double[requests];
        for (var i = 0; i < times.Length; i++)
            (_, times[i], _) = await GetAsync(http, path, cancellation);
        Array.Sort(times);
        return new PageFigures(pattern, status, first, At(times, 0.5), At(times, 0.95), length / 1e3);
    }

    private static async Task<(int Status, double Milliseconds, int Bytes)> GetAsync(HttpClient http, string path, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), cancellation);
        var body = await answer.Content.ReadAsByteArrayAsync(cancellation);
        return ((int)answer.StatusCode, Stopwatch.GetElapsedTime(began).TotalMilliseconds, body.Length);
    }

    private static double At(double[] ascending, double order) => ascending[Math.Min(ascending.Length - 1, (int)(order * ascending.Length))];
}
