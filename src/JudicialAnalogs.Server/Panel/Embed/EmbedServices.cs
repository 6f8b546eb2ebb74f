using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel.Embed;

/// <summary>What the panel needs to stand inside pages of other systems.</summary>
internal static class EmbedServices
{
    /// <summary>Registers it.</summary>
    /// <param name="services">Services of the host.</param>
    /// <param name="origins">Sites that may embed the panel.</param>
    /// <exception cref="ArgumentException">One of them is no origin.</exception>
    public static IServiceCollection AddEmbedding(this IServiceCollection services, IEnumerable<string> origins) => services
        .AddSingleton(new EmbedOrigins(origins))
        .AddSingleton<IPanelPages, EmbedPages>();
}
