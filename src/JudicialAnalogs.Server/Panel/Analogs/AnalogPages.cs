using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Records.Marks;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Marks;
using JudicialAnalogs.Server.Panel.Comparisons;
using JudicialAnalogs.Server.Panel.Figures;
using JudicialAnalogs.Server.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Analogs;

/// <summary>Analogs of a draft: the list, filters asked of the archive as it stands, and marks.</summary>
internal sealed class AnalogPages(Engine engine, ComparedDrafts drafts, AnalogQuestions questions, AnalogMarks marks, FilterNames names, FigurePreference figures, PageRenderer renderer) : IPanelPages
{
    private const int AnalogsOnPage = 20;

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage("/drafts/{id}/analogs", ListAsync);
        panel.MapForm("/drafts/{id}/analogs/mark", MarkAsync);
    }

    private async Task<IResult> ListAsync(string id, HttpContext http)
    {
        var draft = await drafts.FindAsync(id, http);
        if (draft is null)
            return await renderer.NotFoundAsync(http, "Error.DraftNotFound");
        var list = await ListOfAsync(draft, AskedFilter.Read(http.Request.Query), http);
        var hidden = figures.Hides(http, draft.Seen);
        if (!hidden)
            await figures.NoteOpenedAsync(draft, http);
        var acts = await engine.Records.Acts.GetManyAsync([.. ActsOf(list.Answer)], http.RequestAborted);
        return await renderer.RenderAsync<AnalogsPage>(
            http,
            new PassagePlaces(acts),
            new() { [nameof(AnalogsPage.List)] = list, [nameof(AnalogsPage.Choices)] = names.Choices(), [nameof(AnalogsPage.FiguresHidden)] = hidden },
            list.Faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private async Task<AnalogList> ListOfAsync(ComparedDraft draft, AskedFilter filter, HttpContext http)
    {
        var words = PanelRequest.WordsOf(http);
        var (standing, last) = await marks.OfDraftAsync(draft.Id, http.RequestAborted);
        if (!filter.IsAskedNow)
        {
            await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "draft.read", draft.Id, ReadOnlyMemory<byte>.Empty, http.RequestAborted);
            return new AnalogList(draft, filter, draft.Practice, 1, 1, 1, standing, last, []);
        }

        try
        {
            var limits = filter.ToWire();
            var asked = await questions.AskAsync(draft.CaseAsked(), limits, explain: false, http.RequestAborted);
            var pages = Math.Max(1, (asked.Practice.Search.Shown.Count + AnalogsOnPage - 1) / AnalogsOnPage);
            var page = int.TryParse(http.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, pages) : 1;
            var answer = await questions.PageAsync(asked, (page - 1) * AnalogsOnPage, AnalogsOnPage, words, http.RequestAborted);
            await engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "analogs.find", $"{draft.Id} {asked.Practice.Search.IndexVersion}", limits.ToByteArray(), http.RequestAborted);
            return new AnalogList(draft, filter, answer, page, pages, ((page - 1) * AnalogsOnPage) + 1, standing, last, []);
        }
        catch (InvalidFieldException refused)
        {
            return new AnalogList(draft, filter, new V1.FindAnalogsResponse(), 1, 1, 1, standing, last, [(FieldOf(refused.Field), words.Say(refused.TextKey, [.. refused.Values]))]);
        }
    }

    private async Task<IResult> MarkAsync(string id, HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (address, after, back) = (form["count"].ToString(), form["after"].ToString(), form["back"] == "1");
        var reason = int.TryParse(form["reason"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && !back ? (MarkReason?)number : null;
        var version = int.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var shown) ? shown : 0;
        // The same button of the same page pressed twice is one mark.
        var pressed = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"panel mark\n{id}\n{version}\n{address}\n{after}\n{reason}\n{back}")));
        var entry = await marks.MarkAsync(
            new AnalogMark(id, version, address, !back, reason), PanelCallers.Of(http), IdempotencyKeys.Of(pressed, PanelCallers.Of(http)), http.RequestAborted);
        var page = PanelRequest.Of(http, PassagePlaces.None);
        var place = int.TryParse(form["place"], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? $"#analog-{row}" : "";
        var kept = AskedFilter.Read(http.Request.Query).Hidden().Select(part => (part.Key, (string?)part.Value));
        string?[] rest = [http.Request.Query["page"], http.Request.Query["version"]];
        return PanelResults.SeeOther(page.Link(
            $"/drafts/{Uri.EscapeDataString(id)}/analogs{place}",
            [.. kept, ("page", rest[0]), ("version", rest[1]), ("marked", entry.Mark.CountAddress)]));
    }

    private static IEnumerable<string> ActsOf(V1.FindAnalogsResponse answer) => answer.Analogs
        .SelectMany(analog => new[] { analog.ActId, analog.Review?.ActId ?? "" })
        .Where(id => id.Length > 0)
        .Distinct(StringComparer.Ordinal);

    // "filter.found_under[0]" of the contract is the field "norm" of the form.
    private static string FieldOf(string field) => field switch
    {
        _ when field.StartsWith("filter.found_under", StringComparison.Ordinal) => "norm",
        _ when field.StartsWith("filter.accepted_factors", StringComparison.Ordinal) => "factor",
        _ when field.StartsWith("filter.decided", StringComparison.Ordinal) => "from",
        _ => field,
    };
}
