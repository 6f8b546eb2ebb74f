using JudicialAnalogs.Server.Panel.Admin.Calibration;
using JudicialAnalogs.Server.Panel.Admin.Card;
using JudicialAnalogs.Server.Panel.Admin.Intake;
using JudicialAnalogs.Server.Panel.Admin.Review;
using JudicialAnalogs.Server.Panel.Admin.Status;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel.Admin;

/// <summary>The administrator's pages and the system card.</summary>
internal static class AdministratorPages
{
    /// <summary>Registers them.</summary>
    public static IServiceCollection AddAdministratorPages(this IServiceCollection services) => services
        .AddSingleton<IPanelPages, AdminPages>()
        .AddSingleton<IPanelPages, ImportPages>()
        .AddSingleton<IPanelPages, ReviewPages>()
        .AddSingleton<IPanelPages, ErrorPages>()
        .AddSingleton<IPanelPages, CalibrationPages>()
        .AddSingleton<IPanelPages, StatusPages>()
        .AddSingleton<IPanelPages, CardPages>();
}
