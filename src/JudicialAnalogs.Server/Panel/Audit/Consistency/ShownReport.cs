namespace JudicialAnalogs.Server.Panel.Audit.Consistency;

/// <summary>A report as a page shows it.</summary>
/// <param name="Report">The report in the language of the page.</param>
/// <param name="At">When it was drawn.</param>
public sealed record ShownReport(V1.ConsistencyReportResponse Report, DateTimeOffset At);
