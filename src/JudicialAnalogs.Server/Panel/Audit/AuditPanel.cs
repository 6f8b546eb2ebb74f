using JudicialAnalogs.Server.Panel.Audit.Consistency;
using JudicialAnalogs.Server.Panel.Audit.Coverage;
using JudicialAnalogs.Server.Panel.Audit.Divergences;
using JudicialAnalogs.Server.Panel.Audit.Export;
using JudicialAnalogs.Server.Panel.Audit.Fairness;
using JudicialAnalogs.Server.Panel.Audit.Kpi;
using JudicialAnalogs.Server.Panel.Audit.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel.Audit;

/// <summary>The pages for analysts.</summary>
internal static class AuditPanel
{
    /// <summary>Registers them.</summary>
    public static IServiceCollection AddAuditPages(this IServiceCollection services) => services
        .AddSingleton<IPanelPages, AuditPages>()
        .AddSingleton<IPanelPages, ConsistencyPages>()
        .AddSingleton<IPanelPages, DivergenceListPages>()
        .AddSingleton<IPanelPages, KpiPages>()
        .AddSingleton<IPanelPages, FairnessPages>()
        .AddSingleton<IPanelPages, CoveragePages>()
        .AddSingleton<IPanelPages, ExportPages>()
        .AddSingleton<IPanelPages, LedgerPages>();
}
