using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>A draft ruling on one count, or on the claim of a civil or administrative case, as it is compared.</summary>
/// <param name="Query">The case.</param>
/// <param name="Punishment">The punishment for the count; null for a claim and while none is decided.</param>
public sealed record DraftRuling(CaseQuery Query, Punishment? Punishment)
{
    /// <summary>What is decided of the claim; null for a count.</summary>
    public DraftClaim? Claim { get; init; }

    /// <summary>What happened, in words without norms (<see cref="Archive.Indexing.FactsAlone"/>); empty when the draft came without a text.</summary>
    public string Facts { get; init; } = "";

    /// <summary>The draft read like a decided one, for what it discusses; null when it came without the text of a ruling.</summary>
    public DecidedUnit? Read { get; init; }
}
