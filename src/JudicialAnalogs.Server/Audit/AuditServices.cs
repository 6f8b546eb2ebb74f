using JudicialAnalogs.Server.Audit.Coverage;
using JudicialAnalogs.Server.Audit.Export;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Audit;

/// <summary>What answers analysts and auditors, over gRPC and in the panel alike.</summary>
internal static class AuditServices
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddSingleton<ConsistencyAnswers>()
        .AddSingleton<DivergenceList>()
        .AddSingleton<DivergenceTally>()
        .AddSingleton<KpiAnswers>()
        .AddSingleton<FairnessAnswers>()
        .AddSingleton<CountsExporter>()
        .AddSingleton<LedgerAnswers>()
        .AddSingleton<CoverageReader>()
        .AddSingleton<LongAnswers>();
}
