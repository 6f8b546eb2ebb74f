using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Panel.Comparisons;
using JudicialAnalogs.Server.Panel.Drafts;
using JudicialAnalogs.Server.Panel.Figures;
using JudicialAnalogs.Server.Panel.Frame;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Reasons;

/// <summary>Reasons for departing, and the steps that end a draft.</summary>
internal sealed class ReasonPages(Engine engine, ComparedDrafts drafts, FigurePreference figures, PageRenderer renderer) : IPanelPages
{
    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage("/drafts/{id}/reason", ShowAsync);
        panel.MapForm("/drafts/{id}/reason", RecordAsync);
        panel.MapForm("/drafts/{id}/finalize", FinalizeAsync);
        panel.MapForm("/drafts/{id}/withdraw", WithdrawAsync);
        // A page that a refused form was shown on keeps its address when the language is switched.
        panel.MapPage("/drafts/{id}/finalize", BackAsync);
        panel.MapPage("/drafts/{id}/withdraw", BackAsync);
    }

    private async Task<IResult> ShowAsync(string id, HttpContext http)
    {
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "draft.read", id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        return await PageAsync(id, http, ReasonEntry.Begin(http.Request.Query), []);
    }

    private async Task<IResult> RecordAsync(string id, HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var entry = ReasonEntry.Read(form);
        return await StepAsync(id, http, entry, "reason", async () =>
        {
            if (entry.Paragraph is { } number && await ParagraphsAsync(id, http) is { } paragraphs && number > paragraphs)
                throw new InvalidFieldException("passage", "Panel.ReasonForm.Paragraph.Unknown");
            var reason = DraftMapping.ReasonFromWire(new V1.RecordReasonRequest
            {
                Category = (V1.ReasonCategory)(entry.Category ?? 0),
                Text = entry.Text,
                Passage = entry.Paragraph is { } paragraph ? new V1.Passage { Text = DraftParagraphs.Passage(paragraph) } : null,
            });
            var key = DraftStepForms.Key(http, id, form, "reason", $"{entry.Category}", entry.Text, $"{entry.Paragraph}");
            await engine.Records.Drafts.RecordReasonAsync(id, DraftStepForms.Revision(form), reason, PanelCallers.Of(http), key, http.RequestAborted);
        });
    }

    private async Task<IResult> FinalizeAsync(string id, HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var follow = form["follow"] == "1";
        return await StepAsync(id, http, ReasonEntry.Empty, "decided", () => engine.Records.Drafts.FinalizeAsync(
            id, DraftStepForms.Revision(form), follow, PanelCallers.Of(http), DraftStepForms.Key(http, id, form, "finalize", $"{follow}"), http.RequestAborted));
    }

    private async Task<IResult> WithdrawAsync(string id, HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await StepAsync(id, http, ReasonEntry.Empty, "withdrawn", () => engine.Records.Drafts.WithdrawAsync(
            id, DraftStepForms.Revision(form), PanelCallers.Of(http), DraftStepForms.Key(http, id, form, "withdraw"), http.RequestAborted));
    }

    private static IResult BackAsync(string id, HttpContext http) =>
        PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link($"/drafts/{Uri.EscapeDataString(id)}#state"));

    private async Task<IResult> StepAsync(string id, HttpContext http, ReasonEntry entry, string done, Func<Task> step)
    {
        var page = PanelRequest.Of(http, PassagePlaces.None);
        try
        {
            await step();
            return PanelResults.SeeOther(page.Link($"/drafts/{Uri.EscapeDataString(id)}#done", ("done", done)));
        }
        catch (Exception failure) when (DraftStepForms.ErrorOf(failure, page.Words, FieldOf) is { } error)
        {
            var invalid = failure is InvalidFieldException or InvalidRecordException;
            // Of a reason without category and without words both are told at once.
            FieldError[] errors = invalid && entry is { Category: null, Text.Length: 0 }
                ? [error, new FieldError("reason-text", page.Words.Say("Error.Record.Blank"))]
                : [error];
            return await PageAsync(id, http, entry, errors, invalid ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict);
        }
    }

    private static string FieldOf(string field) => field switch
    {
        "category" or "reason.category" => "reason-category",
        "passage" or "reason.passage" => "reason-paragraph",
        _ => "reason-text",
    };

    private async Task<IResult> PageAsync(string id, HttpContext http, ReasonEntry entry, IReadOnlyList<FieldError> errors, int status = StatusCodes.Status200OK)
    {
        var draft = await drafts.FindAsync(id, http);
        if (draft is null)
            return await renderer.NotFoundAsync(http, "Error.DraftNotFound");
        return await renderer.RenderAsync<ReasonPage>(
            http,
            PassagePlaces.None,
            new()
            {
                [nameof(ReasonPage.Draft)] = draft,
                [nameof(ReasonPage.FiguresHidden)] = figures.Hides(http, draft.Seen),
                [nameof(ReasonPage.Paragraphs)] = DraftParagraphs.Of(ComparedDrafts.RequestOf(draft)),
                [nameof(ReasonPage.Entry)] = entry,
                [nameof(ReasonPage.Errors)] = errors,
            },
            status);
    }

    private async Task<int?> ParagraphsAsync(string id, HttpContext http) =>
        await drafts.FindAsync(id, http) is { } draft ? DraftParagraphs.Of(ComparedDrafts.RequestOf(draft)).Count : null;
}
