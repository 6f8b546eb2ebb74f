using JudicialAnalogs.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel.Arrival;

/// <summary>What cases of other systems need to arrive.</summary>
internal static class ArrivalServices
{
    /// <summary>Registers it; the key of links is read, or made, at once.</summary>
    public static IServiceCollection AddArrival(this IServiceCollection services, Engine engine, ArchiveFolder folder) => services
        .AddSingleton(CaseLinkKey.OpenOrMake(folder.CaseLinkKey))
        .AddSingleton(engine.Records.PreparedCases)
        .AddSingleton<CaseLinks>()
        .AddSingleton<CaseHandover>()
        .AddSingleton<CaseTickets>()
        .AddSingleton<WayBack>()
        .AddSingleton<IPanelPages, ArrivalPages>()
        .AddHostedService<ExpiredCaseService>();
}
