using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Reviews;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Admin.Review;

/// <summary>Errors of the analysis that judges gave as reasons: each with its passage and draft, settled in place, then the next.</summary>
internal sealed class ErrorPages(ErrorReview review, PageRenderer renderer) : IPanelPages
{
    private const int PageSize = 50;
    private const string Path = "/admin/review/errors";

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage(Path, ListAsync);
        panel.MapPage("/admin/review/errors/{number:long}", EntryAsync);
        panel.MapForm("/admin/review/errors/{number:long}", SettleAsync);
    }

    private async Task<IResult> ListAsync(HttpContext http)
    {
        var all = http.Request.Query["all"] == "1";
        var after = long.TryParse(http.Request.Query["after"], out var number) && number > 0 ? number : 0;
        var entries = await review.ListAsync(after, PageSize + 1, all, PanelCallers.Of(http), http.RequestAborted);
        return await renderer.RenderAsync<ErrorListPage>(http, PassagePlaces.None, new()
        {
            [nameof(ErrorListPage.Entries)] = entries.Take(PageSize).Select(DraftMapping.ToWire).ToList(),
            [nameof(ErrorListPage.All)] = all,
            [nameof(ErrorListPage.Next)] = entries.Count > PageSize ? entries[PageSize - 1].Number : null,
        });
    }

    private async Task<IResult> EntryAsync(HttpContext http, long number) => await FindAsync(number, http) is { } entry
        ? await ShowAsync(http, entry, new SettlementForm("", "", ReviewerCode.Of(http), FormKey.New()), [], StatusCodes.Status200OK)
        : await renderer.NotFoundAsync(http, "Error.ReportedErrorNotFound");

    private async Task<IResult> SettleAsync(
        HttpContext http, long number, [FromForm] string outcome = "", [FromForm] string note = "", [FromForm] string reviewer = "", [FromForm] string key = "")
    {
        var page = PanelRequest.Of(http, PassagePlaces.None);
        var form = new SettlementForm(outcome, note.Trim(), reviewer.Trim(), key);
        if (await FindAsync(number, http) is not { } entry)
            return await renderer.NotFoundAsync(http, "Error.ReportedErrorNotFound");
        var errors = new List<(string, string)>();
        if (!Enum.TryParse<ReportedErrorOutcome>(outcome, out var found) || !Enum.IsDefined(found))
            errors.Add(("outcome-confirmed", page.Words.Say("Panel.Review.Errors.Choose")));
        if (form.Reviewer.Length is 0 or > ReviewerCode.Longest)
            errors.Add(("reviewer", page.Words.Say("Panel.Review.Reviewer.Missing", ReviewerCode.Longest)));
        if (errors.Count > 0)
            return await ShowAsync(http, entry, form, errors, StatusCodes.Status400BadRequest);
        try
        {
            await review.SettleAsync(number, found, form.Note, ReviewerCode.CallerOf(http, form.Reviewer), form.Key, http.RequestAborted);
        }
        catch (Exception failure) when (failure is Records.Failures.InvalidRecordException or InvalidFieldException)
        {
            return await ShowAsync(http, entry, form, [("note", PanelFaults.MessageOf(RpcErrors.Of(failure, page.Words)!))], StatusCodes.Status400BadRequest);
        }

        ReviewerCode.Keep(http, form.Reviewer);
        var next = await review.ListAsync(number, 1, settledToo: false, PanelCallers.Of(http), http.RequestAborted);
        return PanelResults.SeeOther(page.Link(next.Count > 0 ? $"{Path}/{next[0].Number}" : Path, ("done", "settled"), ("taken", $"reported-{number}")));
    }

    private async Task<ReportedError?> FindAsync(long number, HttpContext http) => number < 1 ? null :
        (await review.ListAsync(number - 1, 1, settledToo: true, PanelCallers.Of(http), http.RequestAborted)).FirstOrDefault(entry => entry.Number == number);

    private Task<IResult> ShowAsync(HttpContext http, ReportedError entry, SettlementForm form, IReadOnlyList<(string Field, string Message)> errors, int status) =>
        renderer.RenderAsync<ErrorPage>(
            http, PassagePlaces.None, new() { [nameof(ErrorPage.Entry)] = DraftMapping.ToWire(entry), [nameof(ErrorPage.Form)] = form, [nameof(ErrorPage.Errors)] = errors }, status);
}
