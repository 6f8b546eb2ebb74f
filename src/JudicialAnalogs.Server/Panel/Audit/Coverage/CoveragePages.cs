using System.Globalization;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Server.Audit;
using JudicialAnalogs.Server.Audit.Coverage;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.V1;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Audit.Coverage;

/// <summary>What is loaded and what is missing.</summary>
internal sealed class CoveragePages(Engine engine, CoverageReader coverage, PageRenderer renderer) : IPanelPages
{
    public void Map(IEndpointRouteBuilder panel) => panel.MapPage("/audit/coverage", ShowAsync);

    private async Task<IResult> ShowAsync(HttpContext http)
    {
        var held = await coverage.ReadAsync(http.RequestAborted);
        var region = http.Request.Query["region"].ToString();
        LawLanguage? language = http.Request.Query["language"].ToString() switch { "ru" => LawLanguage.Russian, "kk" => LawLanguage.Kazakh, _ => null };
        if (region.Length > 0 && !held.Regions.Contains(region))
            return await renderer.NotFoundAsync(http, "Panel.Audit.Error.NoRegion");
        var subject = string.Create(CultureInfo.InvariantCulture, $"{held.Acts} acts");
        await AuditAccess.EnterAsync(engine, "corpus.coverage", subject, PanelCallers.Of(http), new GetCoverageRequest(), http.RequestAborted);
        return await renderer.RenderAsync<CoveragePage>(http, PassagePlaces.None, new()
        {
            [nameof(CoveragePage.Held)] = held,
            [nameof(CoveragePage.Region)] = region.Length == 0 ? null : region,
            [nameof(CoveragePage.Language)] = language,
        });
    }
}
