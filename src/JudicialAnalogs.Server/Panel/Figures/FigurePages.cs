using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Panel.Comparisons;
using JudicialAnalogs.Server.Panel.Frame;
using JudicialAnalogs.Server.Panel.Reasons;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Figures;

/// <summary>The setting that figures wait for a judge's own provisional decision, and the form that takes it.</summary>
internal sealed class FigurePages(Engine engine, ComparedDrafts drafts, DraftAssessments assessments, FigurePreference figures, PageRenderer renderer) : IPanelPages
{
    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage("/settings", SettingsAsync);
        panel.MapForm("/settings", KeepAsync);
        panel.MapPage("/drafts/{id}/provisional", (string id, HttpContext http) => PageAsync(id, http, ProvisionalEntry.Empty, []));
        panel.MapForm("/drafts/{id}/provisional", CompareAsync);
    }

    private Task<IResult> SettingsAsync(HttpContext http) =>
        renderer.RenderAsync<SettingsPage>(http, PassagePlaces.None, new() { [nameof(SettingsPage.AfterDecision)] = figures.IsOn(http) });

    private static async Task<IResult> KeepAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        FigurePreference.Keep(http, form["figures"] == "after");
        return PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link("/settings", ("saved", "1")));
    }

    // The decision makes the next version of the draft, compared like any other.
    private async Task<IResult> CompareAsync(string id, HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var entry = ProvisionalEntry.Read(form);
        var page = PanelRequest.Of(http, PassagePlaces.None);
        var draft = await drafts.FindAsync(id, http);
        if (draft is null)
            return await renderer.NotFoundAsync(http, "Error.DraftNotFound");
        try
        {
            var punishment = entry.ToPunishment();
            if (PunishmentMapping.FromRequest(punishment) is null)
                throw new InvalidFieldException("punishment.form", "Panel.Figures.Form.Missing");
            var key = DraftStepForms.Key(http, id, form, "provisional", $"{punishment}");
            // Sent twice it is one step: the second finds the version that the first made.
            if (!FigurePreference.NamesNoPunishment(draft.Seen) && DraftStepForms.Revision(form) is { } shown && shown < draft.History.Draft.Revision && Took(draft, punishment))
                return Taken(page, id);
            if (DraftStepForms.Revision(form) is { } revision && revision != draft.History.Draft.Revision)
                throw new RevisionConflictException(id, revision, draft.History.Draft.Revision);
            var request = ComparedDrafts.RequestOf(draft);
            request.DraftId = id;
            request.IdempotencyKey = "";
            request.Context = new V1.RequestContext { Language = page.Words.Language, Purpose = PanelCallers.Purpose };
            request.Punishment = punishment;
            request.PunishmentOpen = false;
            var made = await assessments.AssessAsync(request, PanelCallers.Of(http), key, http.RequestAborted);
            await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "draft.provisional", $"{id} {made.DraftVersion}", DraftAssessor.Json(punishment), http.RequestAborted);
            return Taken(page, id);
        }
        catch (Exception failure) when (DraftStepForms.ErrorOf(failure, page.Words, FieldOf) is { } error)
        {
            return await PageAsync(id, http, entry, [error], failure is InvalidFieldException ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict);
        }
    }

    private static IResult Taken(PanelRequest page, string id) => PanelResults.SeeOther(page.Link($"/drafts/{Uri.EscapeDataString(id)}#done", ("done", "compared")));

    private static bool Took(ComparedDraft draft, V1.Punishment punishment) => punishment.Equals(ComparedDrafts.RequestOf(draft).Punishment);

    private static string FieldOf(string field) => field is "punishment.amount" or "punishment.unit" ? "provisional-amount" : field is "punishment.form" or "punishment" ? "provisional-form" : "";

    private async Task<IResult> PageAsync(string id, HttpContext http, ProvisionalEntry entry, IReadOnlyList<FieldError> errors, int status = StatusCodes.Status200OK)
    {
        var draft = await drafts.FindAsync(id, http);
        if (draft is null)
            return await renderer.NotFoundAsync(http, "Error.DraftNotFound");
        if (errors.Count == 0 && !FigurePreference.NamesNoPunishment(draft.Seen))
            return PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link($"/drafts/{draft.Id}"));
        if (errors.Count == 0)
            await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "draft.read", draft.Id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        return await renderer.RenderAsync<ProvisionalPage>(
            http,
            PassagePlaces.None,
            new()
            {
                [nameof(ProvisionalPage.Draft)] = draft,
                [nameof(ProvisionalPage.FiguresHidden)] = figures.Hides(http, draft.Seen),
                [nameof(ProvisionalPage.Entry)] = entry,
                [nameof(ProvisionalPage.Errors)] = errors,
            },
            status);
    }
}
