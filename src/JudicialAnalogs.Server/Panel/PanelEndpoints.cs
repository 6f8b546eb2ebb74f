using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Jobs;
using JudicialAnalogs.Server.Limits;
using JudicialAnalogs.Server.Panel.Acts;
using JudicialAnalogs.Server.Panel.Admin;
using JudicialAnalogs.Server.Panel.Analogs;
using JudicialAnalogs.Server.Panel.Audit;
using JudicialAnalogs.Server.Panel.Cases;
using JudicialAnalogs.Server.Panel.Comparisons;
using JudicialAnalogs.Server.Panel.Counts;
using JudicialAnalogs.Server.Panel.Drafts;
using JudicialAnalogs.Server.Panel.Figures;
using JudicialAnalogs.Server.Panel.Jobs;
using JudicialAnalogs.Server.Panel.LawTexts;
using JudicialAnalogs.Server.Panel.Notes;
using JudicialAnalogs.Server.Panel.Reasons;
using JudicialAnalogs.Server.Panel.Sides;
using JudicialAnalogs.Server.SignIn.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel;

/// <summary>The panel: pages rendered on the server. Scripts only make them more comfortable.</summary>
internal static class PanelEndpoints
{
    /// <summary>Registers what the panel's pages need.</summary>
    /// <param name="services">Services of the host.</param>
    /// <param name="folder">Where the keys of forms are kept, so that a page outlives a restart of the server.</param>
    public static IServiceCollection AddPanel(this IServiceCollection services, ArchiveFolder folder)
    {
        services.AddDataProtection().SetApplicationName("JudicialAnalogs").PersistKeysToFileSystem(Directory.CreateDirectory(folder.FormKeys));
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "analogs-forms";
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.HttpOnly = true;
            forms.FormFieldName = "form-token";
            // frame-ancestors of PanelHeaders says it for every browser of today.
            forms.SuppressXFrameOptionsHeader = true;
        });
        return services
            .AddCaseForms()
            .AddSingleton<JobBoard>()
            .AddSingleton<PageRenderer>()
            .AddSingleton<FigurePreference>()
            .AddSingleton<IPanelPages, DraftPages>()
            .AddSingleton<IPanelPages, ReasonPages>()
            .AddSingleton<IPanelPages, FigurePages>()
            .AddSingleton<LawRuleReader>()
            .AddSingleton<DraftLawReader>()
            .AddSingleton<IPanelPages, LawPages>()
            .AddSingleton<IPanelPages, NotePages>()
            .AddSingleton<ComparedDrafts>()
            .AddSingleton<FilterNames>()
            .AddSingleton<IPanelPages, AnalogPages>()
            .AddSingleton<IPanelPages, SidePages>()
            .AddSingleton<IPanelPages, ActPages>()
            .AddSingleton<IPanelPages, CountPages>()
            .AddSingleton<IPanelPages, JobPages>()
            .AddAdministratorPages()
            .AddAuditPages();
    }

    /// <summary>Maps the panel's pages.</summary>
    public static void MapPanel(this IEndpointRouteBuilder endpoints)
    {
        var panel = endpoints.MapGroup("")
            .AddEndpointFilter(PanelHeaders.AddAsync)
            .AddEndpointFilter(PanelFaults.CatchAsync)
            .AddEndpointFilter(PanelLimits.CheckAsync)
            .AddEndpointFilter(OwnDrafts.CheckAsync)
            .AddEndpointFilter(PanelForms.CheckAsync);
        foreach (var pages in endpoints.ServiceProvider.GetServices<IPanelPages>())
            pages.Map(panel);
        panel.MapGet("/panel.css", PanelAssets.Stylesheet);
        panel.MapGet("/panel/scripts/{name}.js", PanelAssets.Script);
    }
}
