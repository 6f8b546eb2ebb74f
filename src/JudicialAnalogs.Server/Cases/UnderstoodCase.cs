using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Server.Cases;

/// <summary>A case as it was sent, and as it is searched.</summary>
/// <param name="Query">What is searched.</param>
/// <param name="Punishment">The punishment read from the text; null when none was.</param>
/// <param name="Act">What was read from the text; null when there was no text.</param>
internal sealed record UnderstoodCase(CaseQuery Query, Punishment? Punishment, CourtAct? Act)
{
    /// <summary>The ruling as it is compared: what was given structured stands above what was read.</summary>
    public DraftRuling Ruling(Punishment punishment) => new(Query, punishment)
    {
        Facts = Act is null ? "" : FactsAlone.Of(Act),
        Read = Act is null || DecidedCount.Of(Act).FirstOrDefault() is not { } read ? null : read with { Facts = Query.Count },
    };
}
