using System.Text;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Intake;
using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Admin.Intake;

/// <summary>Acts taken in through the panel: the form, every import, and what it refused.</summary>
internal sealed class ImportPages(Engine engine, ImportDesk desk, UploadReader uploads, PageRenderer renderer) : IPanelPages
{
    private const int PageSize = 20;
    private const int RefusedShown = 50;
    private const string Path = "/admin/imports";

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage(Path, ListAsync);
        panel.MapUpload(Path, UploadAsync);
        panel.MapPage("/admin/imports/{id}", ImportAsync);
        panel.MapPage("/admin/imports/{id}/refused.csv", RefusedAsync);
        panel.MapForm("/admin/imports/{id}/stop", StopAsync);
        panel.MapForm("/admin/imports/{id}/resume", ResumeAsync);
        panel.MapForm("/admin/imports/{id}/discard", DiscardAsync);
    }

    private Task<IResult> ListAsync(HttpContext http)
    {
        var skip = int.TryParse(http.Request.Query["from"], out var from) && from > 0 ? from : 0;
        return ShowListAsync(http, skip, "", [], StatusCodes.Status200OK);
    }

    private Task<IResult> ShowListAsync(HttpContext http, int skip, string purpose, IReadOnlyList<(string Field, string Message)> errors, int status)
    {
        var (total, imports) = desk.List(skip, PageSize);
        return renderer.RenderAsync<ImportListPage>(http, PassagePlaces.None, new()
        {
            [nameof(ImportListPage.Imports)] = imports,
            [nameof(ImportListPage.Total)] = total,
            [nameof(ImportListPage.Skip)] = skip,
            [nameof(ImportListPage.PageSize)] = PageSize,
            [nameof(ImportListPage.Purpose)] = purpose,
            [nameof(ImportListPage.Errors)] = errors,
            [nameof(ImportListPage.ReadsAgain)] = engine.ActImport.ReadsAgain,
            [nameof(ImportListPage.KeepsOriginals)] = engine.ActImport.KeepsOriginals,
        }, status);
    }

    private async Task<IResult> UploadAsync(HttpContext http)
    {
        var page = PanelRequest.Of(http, PassagePlaces.None);
        var form = await uploads.ReadAsync(http);
        if (form.Refusal is { } refusal)
            return await ShowListAsync(http, 0, form.Purpose, [(FieldOf(refusal), MessageOf(page.Words, refusal))], StatusOf(refusal));
        var import = desk.Begin(form.Upload!, PanelCallers.Of(http) with { Purpose = form.Purpose.Length > 0 ? form.Purpose : "import" });
        return PanelResults.SeeOther(page.Link($"{Path}/{import.Id}"));
    }

    private Task<IResult> ImportAsync(string id, HttpContext http) => desk.Find(id) is { } import
        ? renderer.RenderAsync<ImportPage>(http, PassagePlaces.None, new()
        {
            [nameof(ImportPage.Import)] = import,
            [nameof(ImportPage.Stage)] = desk.StageOf(id),
            [nameof(ImportPage.Refused)] = desk.Refused(id).Take(RefusedShown).ToList(),
        })
        : renderer.NotFoundAsync(http, "Error.ImportNotFound");

    private async Task<IResult> RefusedAsync(string id, HttpContext http)
    {
        if (desk.Find(id) is not { } import)
            return await renderer.NotFoundAsync(http, "Error.ImportNotFound");
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "acts.import.refused", import.Id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        var words = PanelRequest.WordsOf(http);
        return Results.Stream(
            async output =>
            {
                await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
                foreach (var line in RefusalReport.Lines(words, desk.Refused(id)))
                    await writer.WriteAsync(line);
            },
            "text/csv; charset=utf-8",
            $"refused-{import.Id}.csv");
    }

    private Task<IResult> StopAsync(string id, HttpContext http) => DoneAsync(id, http, () => desk.Stop(id));

    private Task<IResult> ResumeAsync(string id, HttpContext http) => DoneAsync(id, http, () => desk.Resume(id, PanelCallers.Of(http)));

    private Task<IResult> DiscardAsync(string id, HttpContext http) => DoneAsync(id, http, () => desk.Discard(id));

    private async Task<IResult> DoneAsync(string id, HttpContext http, Action what)
    {
        if (desk.Find(id) is null)
            return await renderer.NotFoundAsync(http, "Error.ImportNotFound");
        what();
        return PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link($"{Path}/{Uri.EscapeDataString(id)}"));
    }

    private static string MessageOf(Wording words, string refusal) => refusal switch
    {
        "Panel.Admin.Imports.TooLarge" => words.Say(refusal, PartWording.Size(words, UploadReader.MostBytes)),
        "Panel.Admin.Imports.TooMany" => words.Say(refusal, UploadReader.MostFiles),
        "Panel.Admin.Imports.Purpose.TooLong" => words.Say(refusal, UploadReader.LongestPurpose),
        _ => words.Say(refusal),
    };

    private static string FieldOf(string refusal) => refusal switch
    {
        "Panel.Admin.Imports.Purpose.TooLong" => UploadReader.Purpose,
        "Panel.Form.Expired" => "",
        _ => UploadReader.Files,
    };

    private static int StatusOf(string refusal) => refusal == "Panel.Admin.Imports.TooLarge" ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
}
