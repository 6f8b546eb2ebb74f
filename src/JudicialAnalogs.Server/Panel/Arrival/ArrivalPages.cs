using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.PreparedCases;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Services;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.SignIn.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Arrival;

/// <summary>Where a person arrives from another system of the court, with the case filled in.</summary>
internal sealed class ArrivalPages(
    Engine engine, CaseLinks links, CaseTickets tickets, SessionCookie sessions, WayBack wayBack, CaseReader cases, DraftAssessments assessments, PageRenderer renderer) : IPanelPages
{
    // What was stored by a newer program is shown as far as this one knows it.
    private static readonly JsonParser Stored = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage(CaseLinks.Path, OpenAsync);
        panel.MapPage("/cases/prepared/{id}", ShowAsync);
        panel.MapForm("/cases/prepared/{id}", CompareAsync);
    }

    private async Task<IResult> OpenAsync(HttpContext http)
    {
        var query = http.Request.Query;
        if (CaseLinks.IsPast(query, engine.Time.GetUtcNow()))
            return await ExpiredAsync(http);
        var prepared = CaseLinks.CaseOf(query) is { } id ? await engine.Records.PreparedCases.FindAsync(id, http.RequestAborted) : null;
        if (prepared is null || !links.IsGenuine(query, prepared))
            return await renderer.RefuseAsync(http, "Panel.Arrival.Changed", StatusCodes.Status403Forbidden);
        tickets.Give(http, prepared);
        sessions.BeginFor(http, prepared);
        await engine.Records.Ledger.NoteAsync(CallerOf(http, prepared.Author), "case.open", prepared.Id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        return PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link(CaseTickets.PathOf(prepared.Id)));
    }

    private async Task<IResult> ShowAsync(string id, HttpContext http)
    {
        if (tickets.PersonOf(http, id) is not { } person)
            return await WithoutTicketAsync(http);
        if (await ReadAsync(id, person, http) is not { } filled)
            return await ExpiredAsync(http);
        wayBack.Remember(http, filled);
        var draft = RequestOf(filled);
        return await renderer.RenderAsync<PreparedCasePage>(http, PassagePlaces.None, new()
        {
            [nameof(PreparedCasePage.Filled)] = filled,
            [nameof(PreparedCasePage.Draft)] = draft,
            [nameof(PreparedCasePage.Understood)] = Mapping.UnderstoodMapping.ToWire(cases.Read(draft.Case, null, http.RequestAborted)),
        });
    }

    private async Task<IResult> CompareAsync(string id, HttpContext http)
    {
        if (tickets.PersonOf(http, id) is not { } person)
            return await WithoutTicketAsync(http);
        if (await ReadAsync(id, person, http) is not { } filled)
            return await ExpiredAsync(http);
        var request = RequestOf(filled);
        var page = PanelRequest.Of(http, PassagePlaces.None);
        request.Context.Language = page.Words.Language;
        var caller = CallerOf(http, person) with { Purpose = request.Context.Purpose.Length > 0 ? request.Context.Purpose : PanelCallers.Purpose };

        // Sent twice, the form leads to the draft made the first time.
        var assessed = await assessments.AssessAsync(request, caller, IdempotencyKeys.Of($"prepared {id}", caller), http.RequestAborted);
        sessions.Take(http, assessed.DraftId);
        return PanelResults.SeeOther(page.Link($"/drafts/{Uri.EscapeDataString(assessed.DraftId)}"));
    }

    // A browser keeps strict cookies back from a step that another site began, also through a redirect. One more step, which this page begins, brings them.
    private Task<IResult> WithoutTicketAsync(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || http.Request.Headers["Sec-Fetch-Site"] != "cross-site")
            return renderer.RefuseAsync(http, "Panel.Arrival.NotOpened", StatusCodes.Status403Forbidden);
        http.Response.Headers["Refresh"] = "0";
        return renderer.RenderAsync<CrossingPage>(http, PassagePlaces.None, []);
    }

    private Task<IResult> ExpiredAsync(HttpContext http) => renderer.RefuseAsync(http, "Panel.Arrival.Expired", StatusCodes.Status410Gone);

    private async Task<FilledCase?> ReadAsync(string id, string person, HttpContext http)
    {
        var filled = await engine.Records.PreparedCases.ReadAsync(id, CallerOf(http, person), http.RequestAborted);
        return filled?.Case.Author == person ? filled : null;
    }

    private static V1.AssessDraftRequest RequestOf(FilledCase filled)
    {
        var request = Stored.Parse<V1.AssessDraftRequest>(Encoding.UTF8.GetString(filled.Content.Span));
        request.Context ??= new V1.RequestContext();
        return request;
    }

    // The signed link says who the person is, and that they decide this case.
    private static Caller CallerOf(HttpContext http, string person) =>
        new(person, SignedIn.Find(http) is { IsOperator: true } one ? one.LedgerRole : RoleNames.Of(Roles.Judge), PanelCallers.Purpose);
}
