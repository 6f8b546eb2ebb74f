using System.Globalization;
using System.Text;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel.Acts;
using JudicialAnalogs.Server.Panel.Comparisons;
using JudicialAnalogs.Server.Panel.Figures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Counts;

/// <summary>The decided counts behind a figure of a draft: every number can be opened down to the paragraph of an act.</summary>
internal sealed class CountPages(Engine engine, ComparedDrafts drafts, FigurePreference figures, PageRenderer renderer) : IPanelPages
{
    private const int RowsOnPage = 50;

    public void Map(IEndpointRouteBuilder panel) => panel.MapPage("/drafts/{id}/counts", CountsAsync);

    private async Task<IResult> CountsAsync(string id, HttpContext http)
    {
        var draft = await drafts.FindAsync(id, http);
        if (draft is null)
            return await renderer.NotFoundAsync(http, "Error.DraftNotFound");
        if (figures.Hides(http, draft.Seen))
            return await renderer.RefuseAsync(http, "Panel.Figures.Hidden", StatusCodes.Status409Conflict);
        var slice = CountSlice.Read(http.Request.Query);
        if (SliceReader.Find(slice, draft.Seen, PanelRequest.WordsOf(http)) is not { } behind)
            return await renderer.NotFoundAsync(http, "Panel.Counts.Unknown");
        var pages = Math.Max(1, (behind.Addresses.Count + RowsOnPage - 1) / RowsOnPage);
        var page = int.TryParse(http.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, pages) : 1;
        var rows = await ReadAsync([.. behind.Addresses.Skip((page - 1) * RowsOnPage).Take(RowsOnPage)], http.RequestAborted);
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "draft.counts", $"{draft.Id} {draft.Stored.Number}", Encoding.UTF8.GetBytes($"{slice}"), http.RequestAborted);
        return await renderer.RenderAsync<CountsPage>(http, PassagePlaces.None, new()
        {
            [nameof(CountsPage.Draft)] = draft,
            [nameof(CountsPage.Slice)] = slice,
            [nameof(CountsPage.Behind)] = behind,
            [nameof(CountsPage.Rows)] = rows,
            [nameof(CountsPage.First)] = ((page - 1) * RowsOnPage) + 1,
            [nameof(CountsPage.Number)] = page,
            [nameof(CountsPage.Pages)] = pages,
        });
    }

    private async Task<IReadOnlyList<CountBehind>> ReadAsync(IReadOnlyList<string> addresses, CancellationToken cancellationToken)
    {
        var table = engine.Counts.Table;
        var units = addresses.Select(address => CountAddress.Parse(address)).ToList();
        var acts = (await engine.Records.Acts.GetManyAsync([.. units.Select(unit => unit.ActId).Distinct(StringComparer.Ordinal)], cancellationToken))
            .Where(act => !act.Closed)
            .ToDictionary(act => act.Id, StringComparer.Ordinal);
        return [.. units.Select(address => acts.TryGetValue(address.ActId, out var act) ? Of(address, table.FindUnit(address), act) : new CountBehind(address.ToString(), null, null, null))];
    }

    // The words of the punishment lead furthest; without them those of the finding, and at last the operative part.
    private static CountBehind Of(CountAddress address, Practice.Counts.DecidedUnit? unit, CourtAct act)
    {
        var count = $"defendants[{address.Defendant}].counts[{address.Count}]";
        string[] paths = [$"{count}.punishment", $"{count}.found", $"{count}.charged", "claim.outcome"];
        var span = paths.Select(path => act.Provenance.GetValueOrDefault(path)?.Span).FirstOrDefault(found => found is { } place && place.End <= act.Text.Length);
        var start = span?.Start ?? act.Segments.FirstOrDefault(segment => segment.Kind == SegmentKind.Operative)?.Span.Start;
        return new CountBehind(address.ToString(), unit, span, start is { } at ? ActParagraphs.NumberAt(act.Text, at) : null);
    }
}
