using JudicialAnalogs.Server.Audit.Coverage;
using JudicialAnalogs.Server.Audit.Export;
using JudicialAnalogs.Server.Panel.Audit.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Audit.Export;

/// <summary>Counts to take away and their codebook. What is sent is made piece by piece as the browser takes it.</summary>
internal sealed class ExportPages(CountsExporter exporter, CoverageReader coverage, PageRenderer renderer) : IPanelPages
{
    private const string Path = "/audit/export";

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage(Path, AskAsync);
        panel.MapForm(Path, SendAsync);
        panel.MapPage($"{Path}/codebook", (HttpContext http) => renderer.RenderAsync<CodebookPage>(http, PassagePlaces.None, []));
    }

    private async Task<IResult> AskAsync(HttpContext http) =>
        await ShowAsync(http, new ExportForm(new SentValues(http.Request.Query), await coverage.ReadAsync(http.RequestAborted), PanelRequest.WordsOf(http), check: false), StatusCodes.Status200OK);

    private async Task<IResult> SendAsync(HttpContext http)
    {
        var words = PanelRequest.WordsOf(http);
        var form = new ExportForm(new SentValues(await http.Request.ReadFormAsync(http.RequestAborted)), await coverage.ReadAsync(http.RequestAborted), words, check: true);
        if (!form.Selection.Errors.None)
            return await ShowAsync(http, form, StatusCodes.Status400BadRequest);
        var prepared = await exporter.PrepareAsync(form.Request(words.Language), PanelCallers.Of(http) with { Purpose = form.Purpose }, http.RequestAborted);
        var ending = form.JsonLines ? "jsonl" : "csv";
        var type = form.JsonLines ? "application/jsonl; charset=utf-8" : "text/csv; charset=utf-8";
        var pieces = form.Codebook ? prepared.Codebook() : prepared.Counts();
        return Results.Stream(body => WriteAsync(pieces, body, http.RequestAborted), type, form.Codebook ? $"counts.codebook.{ending}" : $"counts.{ending}");
    }

    private Task<IResult> ShowAsync(HttpContext http, ExportForm form, int status) =>
        renderer.RenderAsync<ExportPage>(http, PassagePlaces.None, new() { [nameof(ExportPage.Form)] = form }, status);

    private static async Task WriteAsync(IEnumerable<ReadOnlyMemory<byte>> pieces, Stream body, CancellationToken cancellationToken)
    {
        foreach (var piece in pieces)
            await body.WriteAsync(piece, cancellationToken);
    }
}
