using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Notes;

/// <summary>Writes a note down: as a page to print, or as JSON.</summary>
internal sealed class SearchNotes(IServiceProvider services, ILoggerFactory logging)
{
    /// <summary>Media type of the page.</summary>
    public const string HtmlType = "text/html; charset=utf-8";

    /// <summary>Media type of JSON.</summary>
    public const string JsonType = "application/json";

    private static readonly JsonSerializerOptions Snake = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    /// <summary>The note as JSON in UTF-8.</summary>
    public static byte[] Json(SearchNote note) => JsonSerializer.SerializeToUtf8Bytes(note, Snake);

    /// <summary>The note as a page that needs nothing beside it: no script, no file, no address.</summary>
    public async Task<string> HtmlAsync(SearchNote note, Wording words)
    {
        await using var renderer = new HtmlRenderer(services, logging);
        var parameters = new Dictionary<string, object?> { [nameof(SearchNotePage.Note)] = note, [nameof(SearchNotePage.Words)] = words };
        var page = await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<SearchNotePage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return "<!DOCTYPE html>\n" + page;
    }
}
