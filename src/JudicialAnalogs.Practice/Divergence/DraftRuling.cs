using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>A draft ruling on one count, as it is compared.</summary>
/// <param name="Query">The case.</param>
/// <param name="Punishment">The punishment for the count.</param>
public sealed record DraftRuling(CaseQuery Query, Punishment Punishment)
{
    /// <summary>What happened, in words without norms (<see cref="Archive.Indexing.FactsAlone"/>); empty when the draft came without a text.</summary>
    public string Facts { get; init; } = "";

    /// <summary>The draft read like a decided count, for what it discusses; null when it came without the text of a ruling.</summary>
    public DecidedCount? Read { get; init; }
}
