using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Server.Cases;

/// <summary>A case as it was sent, and as it is searched.</summary>
/// <param name="Query">What is searched.</param>
/// <param name="Decided">The count of the text that is compared, as it was read; null when the text holds none.</param>
/// <param name="Act">What was read from the text; null when there was no text.</param>
internal sealed record UnderstoodCase(CaseQuery Query, DecidedCount? Decided, CourtAct? Act)
{
    /// <summary>The punishment read from the text; null when none was.</summary>
    public Punishment? Punishment => Decided?.Punishment;

    /// <summary>True when a claim is decided and not a count: no defendant was read or given, and a claim was.</summary>
    /// <param name="claim">The claim of the request; null when it gives none.</param>
    public bool DecidesClaim(V1.ActClaim? claim) => Query.Count.Found is null && (claim is not null || Query.Claim is not null);

    /// <summary>The ruling on a count as it is compared: what was given structured stands above what was read.</summary>
    /// <param name="punishment">The punishment for the count; null while none is decided.</param>
    public DraftRuling Ruling(Punishment? punishment) => new(Query, punishment)
    {
        Facts = Act is null ? "" : FactsAlone.Of(Act),
        Read = Decided is null ? null : Decided with { Facts = Query.Count },
    };

    /// <summary>The ruling on a claim.</summary>
    public DraftRuling Ruling(DraftClaim claim) => new(Query with { Claim = claim.Facts }, null)
    {
        Claim = claim,
        Facts = Act is null ? "" : FactsAlone.Of(Act),
        Read = Act is null ? null : DecidedClaim.Of(Act),
    };
}
