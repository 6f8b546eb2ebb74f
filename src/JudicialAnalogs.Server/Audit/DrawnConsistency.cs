using JudicialAnalogs.Practice.Consistency;

namespace JudicialAnalogs.Server.Audit;

/// <summary>A report of consistency and the state of the archive it was drawn from; words are put to it in the reader's language.</summary>
/// <param name="Report">Figures.</param>
/// <param name="ArchiveSequence">Change of the archive it saw.</param>
/// <param name="ContainsSynthetic">True when made-up acts took part.</param>
internal sealed record DrawnConsistency(ConsistencyReport Report, long ArchiveSequence, bool ContainsSynthetic);
