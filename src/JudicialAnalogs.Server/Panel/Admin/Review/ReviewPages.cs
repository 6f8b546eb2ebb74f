using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Reviews;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Admin.Review;

/// <summary>Values that two readers read differently, and any other value of an act: looked at beside the passage, corrected in place, then the next.</summary>
internal sealed class ReviewPages(Engine engine, ExtractionReview review, PageRenderer renderer) : IPanelPages
{
    private const int PageSize = 20;
    private const string ValuePath = "/admin/review/value";

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage("/admin/review", ListAsync);
        panel.MapPage("/admin/review/act", ActAsync);
        panel.MapPage(ValuePath, ValueAsync);
        panel.MapForm(ValuePath, CorrectAsync);
    }

    private async Task<IResult> ListAsync(HttpContext http)
    {
        var skip = int.TryParse(http.Request.Query["from"], out var from) && from > 0 ? from : 0;
        var (total, acts) = await review.DisputedAsync(skip, PageSize, PanelCallers.Of(http), http.RequestAborted);
        return await renderer.RenderAsync<DisputedPage>(http, PassagePlaces.None, new()
        {
            [nameof(DisputedPage.Total)] = total,
            [nameof(DisputedPage.Acts)] = acts,
            [nameof(DisputedPage.Skip)] = skip,
            [nameof(DisputedPage.PageSize)] = PageSize,
        });
    }

    private async Task<IResult> ActAsync(HttpContext http, [FromQuery] string act = "")
    {
        var found = await review.ActAsync(act, http.RequestAborted);
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "act.read", found.Id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        return await renderer.RenderAsync<ActValuesPage>(http, PassagePlaces.None, new() { [nameof(ActValuesPage.Act)] = found });
    }

    private async Task<IResult> ValueAsync(HttpContext http, [FromQuery] string act = "", [FromQuery] string path = "", [FromQuery] int at = 0)
    {
        var found = await review.ActAsync(act, http.RequestAborted);
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "act.read", found.Id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        return await ShowAsync(http, found, path, new CorrectionForm("", "", "", ReviewerCode.Of(http), FormKey.New(), at), [], StatusCodes.Status200OK);
    }

    private async Task<IResult> CorrectAsync(
        HttpContext http, [FromForm] string act = "", [FromForm] string path = "", [FromForm] string choice = "", [FromForm] string first = "", [FromForm] string second = "",
        [FromForm] string value = "", [FromForm] string reason = "", [FromForm] string reviewer = "", [FromForm] string key = "", [FromForm] int at = 0)
    {
        var page = PanelRequest.Of(http, PassagePlaces.None);
        var form = new CorrectionForm(choice, value.Trim(), reason.Trim(), reviewer.Trim(), key, at);
        var found = await review.ActAsync(act, http.RequestAborted);
        var errors = ErrorsOf(page, form);
        if (errors.Count > 0)
            return await ShowAsync(http, found, path, form, errors, StatusCodes.Status400BadRequest);
        try
        {
            // Both readings are in the form, so that the same form sent again says the same though the act reads otherwise by then.
            var right = new ActCorrection(path, choice switch { "first" => first, "second" => second, _ => form.Value });
            var stored = await review.CorrectAsync(found.Id, right, form.Reason, ReviewerCode.CallerOf(http, form.Reviewer), form.Key, http.RequestAborted);
            ReviewerCode.Keep(http, form.Reviewer);
            return PanelResults.SeeOther(await NextAsync(page, found.Id, path, at, stored.Accepted, http.RequestAborted));
        }
        catch (Exception failure) when (failure is Records.Failures.InvalidRecordException or InvalidFieldException)
        {
            return await ShowAsync(http, found, path, form, [("value", PanelFaults.MessageOf(RpcErrors.Of(failure, page.Words)!))], StatusCodes.Status400BadRequest);
        }
    }

    private static List<(string Field, string Message)> ErrorsOf(PanelRequest page, CorrectionForm form)
    {
        var errors = new List<(string, string)>();
        if (form.Choice is not ("first" or "second" or "other"))
            errors.Add(("choice-first", page.Words.Say("Panel.Review.Choose")));
        else if (form is { Choice: "other", Value.Length: 0 })
            errors.Add(("value", page.Words.Say("Panel.Review.Value.Missing")));
        if (form.Reviewer.Length is 0 or > ReviewerCode.Longest)
            errors.Add(("reviewer", page.Words.Say("Panel.Review.Reviewer.Missing", ReviewerCode.Longest)));
        return errors;
    }

    private async Task<IResult> ShowAsync(HttpContext http, CourtAct act, string path, CorrectionForm form, IReadOnlyList<(string Field, string Message)> errors, int status)
    {
        try
        {
            var value = ReviewedValue.Of(act, path, await engine.Records.Corrections.OfActAsync(act.Id, http.RequestAborted));
            return await renderer.RenderAsync<ValuePage>(
                http, PassagePlaces.None, new() { [nameof(ValuePage.Value)] = value, [nameof(ValuePage.Form)] = form, [nameof(ValuePage.Errors)] = errors }, status);
        }
        catch (ActCorrectionException)
        {
            return await renderer.NotFoundAsync(http, "Panel.Review.NoSuchPlace");
        }
    }

    // The list shrinks when a value holds: the place before is looked at too.
    private async Task<string> NextAsync(PanelRequest page, string actId, string path, int at, bool accepted, CancellationToken cancellationToken)
    {
        var (done, taken) = (accepted ? "accepted" : "proposed", $"review-{actId}-{path}");
        var first = Math.Max(0, at - 1);
        var (_, acts) = await engine.Records.Acts.DisputedAsync(first, PageSize, cancellationToken);
        var places = acts.SelectMany((act, i) => act.Disputed.Select((disputed, j) => (act.Id, disputed.Path, At: first + i, Order: j))).ToList();
        var here = places.FindIndex(place => place.Id == actId && place.Path == path);
        var next = here >= 0 ? places.Skip(here + 1).FirstOrDefault() : places.FirstOrDefault(place => string.CompareOrdinal(place.Id, actId) >= 0);
        return next.Id is null ? page.Link("/admin/review", ("done", done), ("taken", taken)) : page.Link(ValuePath, ("act", next.Id), ("path", next.Path), ("at", $"{next.At}"), ("done", done), ("taken", taken));
    }
}
