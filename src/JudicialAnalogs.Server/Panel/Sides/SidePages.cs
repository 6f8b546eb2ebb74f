using System.Text;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel.Analogs;
using JudicialAnalogs.Server.Panel.Comparisons;
using JudicialAnalogs.Server.Panel.Figures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Sides;

/// <summary>Two analogs side by side, or an analog beside the draft.</summary>
internal sealed class SidePages(Engine engine, ComparedDrafts drafts, AnalogQuestions questions, FigurePreference figures, PageRenderer renderer) : IPanelPages
{
    /// <summary>Names the draft itself in the place of an address.</summary>
    private const string TheDraft = "draft";

    public void Map(IEndpointRouteBuilder panel) => panel.MapPage("/drafts/{id}/analogs/compare", CompareAsync);

    private async Task<IResult> CompareAsync(string id, HttpContext http)
    {
        var draft = await drafts.FindAsync(id, http);
        if (draft is null)
            return await renderer.NotFoundAsync(http, "Error.DraftNotFound");
        if (figures.Hides(http, draft.Seen))
            return await renderer.RefuseAsync(http, "Panel.Figures.Hidden", StatusCodes.Status409Conflict);
        var query = http.Request.Query;
        if (query["first"].Count == 0)
            return Chosen(draft, http);
        string[] named = [query["first"].ToString(), query["second"].ToString() is { Length: > 0 } second ? second : TheDraft];
        if (named.Any(name => name != TheDraft && !CountAddress.TryParse(name, out _)) || named[0] == named[1])
            return await renderer.NotFoundAsync(http, "Error.ActNotFound");
        var sides = new List<ComparedCase>();
        AskedPractice? asked = null;
        foreach (var name in named)
        {
            if (name == TheDraft)
            {
                sides.Add(ComparedCase.Of(draft, $"{PanelRequest.WordsOf(http).Say("Panel.Title")} {draft.Id}"));
                continue;
            }

            var address = CountAddress.Parse(name);
            if (engine.Counts.Table.FindUnit(address) is not { } unit)
                return await renderer.NotFoundAsync(http, "Error.ActNotFound");
            var analog = draft.Practice.Analogs.FirstOrDefault(analog => analog.CountAddress == name);
            if (analog is null)
            {
                // Both are of one list, so that one search tells of both.
                asked ??= await questions.AskAsync(draft.CaseAsked(), AskedFilter.Read(query).ToWire(), explain: false, http.RequestAborted);
                analog = await questions.AnalogAsync(asked, address, PanelRequest.WordsOf(http), http.RequestAborted);
            }

            sides.Add(ComparedCase.Of(unit, analog, PanelRequest.WordsOf(http)));
        }

        var places = new PassagePlaces(await engine.Records.Acts.GetManyAsync([.. sides.Select(side => side.Unit?.Address.ActId).OfType<string>().Distinct(StringComparer.Ordinal)], http.RequestAborted));
        if (sides.Any(side => side.Unit is { } unit && !places.Shows(unit.Address.ActId)))
            return await renderer.NotFoundAsync(http, "Error.ActNotFound");
        await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "analogs.compare", draft.Id, Encoding.UTF8.GetBytes(string.Join(' ', named)), http.RequestAborted);
        return await renderer.RenderAsync<SidesPage>(http, places, new()
        {
            [nameof(SidesPage.Draft)] = draft,
            [nameof(SidesPage.Filter)] = AskedFilter.Read(query),
            [nameof(SidesPage.First)] = sides[0],
            [nameof(SidesPage.Second)] = sides[1],
        });
    }

    // What was ticked in a list becomes an address that can be kept; one alone is set beside the draft.
    private static IResult Chosen(ComparedDraft draft, HttpContext http)
    {
        var ticked = http.Request.Query["count"].OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var page = PanelRequest.Of(http, PassagePlaces.None);
        var kept = AskedFilter.Read(http.Request.Query).Hidden().Select(part => (part.Key, (string?)part.Value));
        return PanelResults.SeeOther(ticked.Count is 1 or 2
            ? page.Link($"/drafts/{draft.Id}/analogs/compare", [("first", ticked[0]), ("second", ticked.Count == 2 ? ticked[1] : TheDraft), .. kept])
            : page.Link($"/drafts/{draft.Id}/analogs", [.. kept, ("choose", "1")]));
    }
}
