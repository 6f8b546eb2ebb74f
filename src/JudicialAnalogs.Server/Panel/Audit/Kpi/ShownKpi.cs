using JudicialAnalogs.Practice.Audit.Kpi;

namespace JudicialAnalogs.Server.Panel.Audit.Kpi;

/// <summary>Key figures as a page shows them.</summary>
/// <param name="Report">The figures in the language of the page.</param>
/// <param name="Diverging">Share of drafts whose newest version asked for a reason.</param>
/// <param name="Finalised">Share of drafts that were finalised.</param>
/// <param name="At">When they were reckoned.</param>
public sealed record ShownKpi(V1.KpiReportResponse Report, CountedShare Diverging, CountedShare Finalised, DateTimeOffset At);
