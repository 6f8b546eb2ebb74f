using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>The case: pasted or uploaded, shown as it was read, corrected and compared; nothing of it is kept before it is compared.</summary>
internal sealed class CasePages(Engine engine, PageRenderer renderer, CaseForms forms, CaseFormTaking taking) : IPanelPages
{
    /// <summary>Name under which the browser's tab keeps a text that was not read yet.</summary>
    public const string NewKeep = "case-new";

    private const string ReadPath = "/cases/read";

    // What was stored by a newer program is read as far as this one knows it.
    private static readonly JsonParser Stored = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage("/cases/new", NewAsync);
        // Reached from the address bar: what was read is kept nowhere, what was typed is still in the tab.
        panel.MapPage(ReadPath, (HttpContext http) => PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link("/cases/new")));
        panel.MapForm(ReadPath, ReadAsync);
        panel.MapPage("/drafts/{id}/case", AgainAsync);
        panel.MapForm("/drafts/{id}/case", CompareAgainAsync);
    }

    private Task<IResult> NewAsync(HttpContext http) => ShowNewAsync(http, "", null);

    private async Task<IResult> ReadAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        // The first form has a text or a file and nothing else; the second brings back the fields.
        if (form.ContainsKey(CaseFieldNames.ShownKind))
            return await TakeAsync(http, form, "", $"case-{SentCase.Of(form).Key}", ReadPath);
        var words = PanelRequest.WordsOf(http);
        var typed = SentCase.Of(form);
        var text = typed.Text;
        if (form.Files.GetFile(CaseFieldNames.File) is { Length: > 0 } or { FileName.Length: > 0 })
        {
            var (read, trouble) = await UploadedDraft.ReadAsync(form.Files.GetFile(CaseFieldNames.File)!, http.RequestAborted);
            if (trouble is not null)
                return await ShowNewAsync(http, text, words.Say(trouble, UploadedDraft.LargestFile >> 20), CaseFieldNames.File);
            text = read;
        }

        if (text.Length == 0 && typed.Step != SentCase.ByHand)
            return await ShowNewAsync(http, text, words.Say("Panel.CaseForm.Empty"));
        try
        {
            var model = forms.From(new V1.AssessDraftRequest { Case = new V1.CaseDescription { Text = text } }, words, $"case-{typed.Key}", http.RequestAborted, key: typed.Key);
            await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "case.read", "", ReadOnlyMemory<byte>.Empty, http.RequestAborted);
            return await ShowAsync(http, model, ReadPath, null);
        }
        catch (InvalidFieldException wrong)
        {
            return await ShowNewAsync(http, text, wrong.TextKey == "Error.Field.TooLong" ? words.Say(wrong.TextKey, [.. wrong.Values]) : words.Say("Panel.CaseForm.Text.Unreadable"));
        }
    }

    private async Task<IResult> AgainAsync(string id, HttpContext http)
    {
        if (await engine.Records.Drafts.GetHistoryAsync(id, http.RequestAborted) is not { } history)
            return await renderer.NotFoundAsync(http, "Error.DraftNotFound");
        var words = PanelRequest.WordsOf(http);
        if (history.Draft.State is DraftState.Finalized or DraftState.Withdrawn)
            return await renderer.RefuseSayingAsync(http, words.Say("Error.State", words.Say($"State.{history.Draft.State}")), StatusCodes.Status409Conflict);
        var request = Stored.Parse<V1.AssessDraftRequest>(Encoding.UTF8.GetString(history.Assessments[^1].Assessment.Draft.Span));
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "draft.read", history.Draft.Id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        return await ShowAsync(http, forms.From(request, words, KeepOf(history.Draft), http.RequestAborted), $"/drafts/{Uri.EscapeDataString(id)}/case", history.Draft.Id);
    }

    private async Task<IResult> CompareAgainAsync(string id, HttpContext http)
    {
        if (await engine.Records.Drafts.GetAsync(id, http.RequestAborted) is not { } draft)
            return await renderer.NotFoundAsync(http, "Error.DraftNotFound");
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await TakeAsync(http, form, draft.Id, KeepOf(draft), $"/drafts/{Uri.EscapeDataString(id)}/case");
    }

    private async Task<IResult> TakeAsync(HttpContext http, IFormCollection form, string draftId, string keep, string action)
    {
        var (compared, again) = await taking.TakeAsync(form, draftId, PanelRequest.WordsOf(http), keep, PanelCallers.Of(http), http.RequestAborted);
        if (compared is not null)
            return PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link($"/drafts/{compared.DraftId}", ("compared", SentCase.KeepOf(form))));
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "case.read", draftId, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        return await ShowAsync(http, again!, action, draftId.Length == 0 ? null : draftId);
    }

    private Task<IResult> ShowNewAsync(HttpContext http, string text, string? error, string field = CaseFieldNames.Text) => renderer.RenderAsync<NewCasePage>(
        http, PassagePlaces.None, new() { [nameof(NewCasePage.Text)] = text, [nameof(NewCasePage.Error)] = error, [nameof(NewCasePage.ErrorField)] = field },
        error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private Task<IResult> ShowAsync(HttpContext http, CaseFormModel model, string action, string? draftId) => renderer.RenderAsync<CasePage>(
        http, PassagePlaces.None, new() { [nameof(CasePage.Model)] = model, [nameof(CasePage.Action)] = action, [nameof(CasePage.DraftId)] = draftId },
        model.Errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static string KeepOf(Draft draft) => $"draft-{draft.Id}-{draft.Assessments}";
}
