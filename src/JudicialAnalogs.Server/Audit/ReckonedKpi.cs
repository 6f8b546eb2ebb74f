using JudicialAnalogs.Practice.Audit.Kpi;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Key figures and the state of the archive they were reckoned from.</summary>
/// <param name="Figures">Figures.</param>
/// <param name="ArchiveSequence">Change of the archive they saw.</param>
/// <param name="ContainsSynthetic">True when made-up acts took part.</param>
internal sealed record ReckonedKpi(KpiFigures Figures, long ArchiveSequence, bool ContainsSynthetic);
