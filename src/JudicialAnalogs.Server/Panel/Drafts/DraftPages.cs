using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel.Frame;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Drafts;

/// <summary>Drafts beside the law and beside practice.</summary>
internal sealed class DraftPages(Engine engine, PageRenderer renderer) : IPanelPages
{
    // What was stored by a newer program is shown as far as this one knows it.
    private static readonly JsonParser Stored = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage("/", NewestAsync);
        panel.MapPage("/drafts/{id}", DraftAsync);
    }

    // The draft compared last of all, or a page that says how to begin.
    private async Task<IResult> NewestAsync(HttpContext http)
    {
        var newest = await FindNewestAsync(http.RequestAborted);
        return newest is null ? await renderer.RenderAsync<EmptyPage>(http, PassagePlaces.None, []) : await DraftAsync(newest.Id, http);
    }

    private async Task<IResult> DraftAsync(string id, HttpContext http)
    {
        var history = await engine.Records.Drafts.GetHistoryAsync(id, http.RequestAborted);
        if (history is null)
            return await renderer.NotFoundAsync(http, "Error.DraftNotFound");
        var seen = Stored.Parse<V1.AssessDraftResponse>(Encoding.UTF8.GetString(history.Assessments[^1].Assessment.Seen.Span));
        var acts = await engine.Records.Acts.GetManyAsync([.. QuotedActs.Of(seen)], http.RequestAborted);
        await engine.Records.Ledger.NoteAsync(PanelCallers.Operator, "draft.read", history.Draft.Id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
        return await renderer.RenderAsync<DraftPage>(http, new PassagePlaces(acts), new() { [nameof(DraftPage.History)] = history, [nameof(DraftPage.Seen)] = seen });
    }

    private async Task<Draft?> FindNewestAsync(CancellationToken cancellationToken)
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
}
