using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel.Acts;
using JudicialAnalogs.Server.Panel.Drafts;
using JudicialAnalogs.Server.Panel.Frame;
using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Panel;

/// <summary>Finds what a page shows and renders it to text.</summary>
internal sealed class PanelPages(Engine engine, IServiceProvider services, ILoggerFactory logging)
{
    // There is no sign-in yet: whoever reaches the loopback address is the operator.
    private static readonly Records.Caller Reader = new("local", "operator", "panel");

    // What was stored by a newer program is shown as far as this one knows it.
    private static readonly JsonParser Stored = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    /// <summary>The draft compared last of all, or a page that says how to begin.</summary>
    public async Task<IResult> NewestDraftAsync(HttpContext http)
    {
        var newest = await NewestAsync(http.RequestAborted);
        return newest is null
            ? await RenderAsync<EmptyPage>(http, PassagePlaces.None, [], StatusCodes.Status200OK)
            : await DraftAsync(newest.Id, http);
    }

    /// <summary>A draft as it stands.</summary>
    public async Task<IResult> DraftAsync(string id, HttpContext http)
    {
        var history = await engine.Records.Drafts.GetHistoryAsync(id, http.RequestAborted);
        if (history is null)
            return await NotFoundAsync("Error.DraftNotFound", http);
        var seen = Stored.Parse<V1.AssessDraftResponse>(Encoding.UTF8.GetString(history.Assessments[^1].Assessment.Seen.Span));
        var acts = await engine.Records.Acts.GetManyAsync([.. QuotedActs.Of(seen)], http.RequestAborted);
        await NoteAsync("draft.read", history.Draft.Id, http);
        return await RenderAsync<DraftPage>(
            http,
            new PassagePlaces(acts),
            new() { [nameof(DraftPage.History)] = history, [nameof(DraftPage.Seen)] = seen },
            StatusCodes.Status200OK);
    }

    /// <summary>The stored text of an act; closed acts are counted and never shown.</summary>
    public async Task<IResult> ActAsync(string id, HttpContext http)
    {
        var act = await engine.Records.Acts.GetAsync(id, http.RequestAborted);
        if (act is null || act.Closed)
            return await NotFoundAsync("Error.ActNotFound", http);
        await NoteAsync("act.read", act.Id, http);
        return await RenderAsync<ActPage>(http, PassagePlaces.None, new() { [nameof(ActPage.Act)] = act, [nameof(ActPage.State)] = StateOf(act) }, StatusCodes.Status200OK);
    }

    // What acts of higher courts did with it is known to the table alone.
    private AppealOutcome StateOf(CourtAct act) => engine.Counts.Table.UnitOf(act.Id)?.AppealOutcome ?? act.AppealOutcome;

    private Task<Records.Ledger.LedgerEntry> NoteAsync(string action, string subject, HttpContext http) =>
        engine.Records.Ledger.NoteAsync(Reader, action, subject, ReadOnlyMemory<byte>.Empty, http.RequestAborted);

    private Task<IResult> NotFoundAsync(string text, HttpContext http) =>
        RenderAsync<NotFoundPage>(http, PassagePlaces.None, new() { [nameof(NotFoundPage.Text)] = text }, StatusCodes.Status404NotFound);

    private async Task<Draft?> NewestAsync(CancellationToken cancellationToken)
    {
        const int Page = 1000;
        Draft? newest = null;
        while (true)
        {
            var drafts = await engine.Records.Drafts.ListAsync(new DraftQuery { After = newest?.Id, Limit = Page }, cancellationToken);
            newest = drafts.Count > 0 ? drafts[^1] : newest;
            if (drafts.Count < Page)
                return newest;
        }
    }

    private async Task<IResult> RenderAsync<TPage>(HttpContext http, PassagePlaces places, Dictionary<string, object?> parameters, int status)
        where TPage : IComponent
    {
        var asked = http.Request.Query["lang"].ToString();
        var words = Wording.All.FirstOrDefault(wording => wording.Code == asked) ?? Wording.Russian;
        parameters[nameof(PageFrame.Request)] = new PanelRequest(words, http.Request.Path, places);
        await using var renderer = new HtmlRenderer(services, logging);
        var page = await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return Results.Content("<!DOCTYPE html>\n" + page, "text/html; charset=utf-8", Encoding.UTF8, status);
    }
}
