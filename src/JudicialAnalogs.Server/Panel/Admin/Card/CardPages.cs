using JudicialAnalogs.Server.Installation.Card;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Admin.Card;

/// <summary>The system card, for everybody.</summary>
internal sealed class CardPages(CardAnswers card, PageRenderer renderer) : IPanelPages
{
    public void Map(IEndpointRouteBuilder panel) => panel.MapPage("/card", CardAsync);

    private async Task<IResult> CardAsync(HttpContext http) => await renderer.RenderAsync<CardPage>(
        http, PassagePlaces.None, new() { [nameof(CardPage.Card)] = await card.OfAsync(PanelRequest.WordsOf(http), http.RequestAborted) });
}
