using System.Text;
using JudicialAnalogs.Server.Panel.Frame;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Panel;

/// <summary>Renders a page, in the language asked for, to text.</summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory logging)
{
    /// <summary>Answers with a page.</summary>
    /// <typeparam name="TPage">The page: a component with a parameter <c>Request</c>.</typeparam>
    /// <param name="http">Request.</param>
    /// <param name="places">Where the page's passages stand.</param>
    /// <param name="parameters">Parameters of the page beside the request.</param>
    /// <param name="status">HTTP status.</param>
    public async Task<IResult> RenderAsync<TPage>(HttpContext http, PassagePlaces places, Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        parameters[nameof(PageFrame.Request)] = PanelRequest.Of(http, places);
        await using var renderer = new HtmlRenderer(services, logging);
        var page = await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return Results.Content("<!DOCTYPE html>\n" + page, "text/html; charset=utf-8", Encoding.UTF8, status);
    }

    /// <summary>Answers that there is no such thing.</summary>
    /// <param name="http">Request.</param>
    /// <param name="textKey">Key of the text that says what there is not.</param>
    public Task<IResult> NotFoundAsync(HttpContext http, string textKey) => RefuseAsync(http, textKey, StatusCodes.Status404NotFound);

    /// <summary>Answers that something was not done, and what to do next.</summary>
    /// <param name="http">Request.</param>
    /// <param name="textKey">Key of the text.</param>
    /// <param name="status">HTTP status.</param>
    public Task<IResult> RefuseAsync(HttpContext http, string textKey, int status) =>
        RefuseSayingAsync(http, PanelRequest.WordsOf(http).Say(textKey), status);

    /// <summary>Answers that something was not done, in words made before.</summary>
    /// <param name="http">Request.</param>
    /// <param name="message">Words, in the language of the page.</param>
    /// <param name="status">HTTP status.</param>
    public Task<IResult> RefuseSayingAsync(HttpContext http, string message, int status) =>
        RenderAsync<RefusalPage>(http, PassagePlaces.None, new() { [nameof(RefusalPage.Message)] = message, [nameof(RefusalPage.Missing)] = status == StatusCodes.Status404NotFound }, status);
}
