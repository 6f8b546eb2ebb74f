using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Search.Filters;

namespace JudicialAnalogs.Practice.Cases;

/// <summary>The case a judge considers, as the search for analogs takes it.</summary>
public sealed record CaseQuery
{
    /// <summary>The facts in words: the descriptive and reasoning parts of a draft, or a few sentences. Never the operative part. May be empty.</summary>
    public required string Facts { get; init; }

    /// <summary>The count that is compared.</summary>
    public required CaseCount Count { get; init; }

    /// <summary>The claim that is compared in a civil or administrative case; null in a criminal one and where neither is known.</summary>
    public CaseClaim? Claim { get; init; }

    /// <summary>Norms the draft cites.</summary>
    public IReadOnlyList<NormRef> CitedNorms { get; init; } = [];

    /// <summary>Region of the deciding court; empty when not known.</summary>
    public string Region { get; init; } = "";

    /// <summary>The deciding court; empty when not known.</summary>
    public string Court { get; init; } = "";

    /// <summary>The judgment that the case reviews, whose act is the case's own; null outside higher courts and where it is not known.</summary>
    public ReviewedJudgment? Reviewed { get; init; }

    /// <summary>Signature of the draft's facts, by which the archive's copies of the draft itself are known; null without them.</summary>
    public TextSignature? Signature { get; init; }

    /// <summary>Acts known to be the case itself, by identity: a search found its very words in them.</summary>
    public IReadOnlyCollection<string> OwnActs { get; init; } = [];

    /// <summary>Case number, whose own acts are left out in whatever way they write it; empty when not known.</summary>
    public string CaseNumber { get; init; } = "";

    /// <summary>Day of decision: only earlier acts are analogs.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>Which acts may be analogs.</summary>
    public AnalogFilter Filter { get; init; } = AnalogFilter.None;

    /// <summary>
    /// Words and phrases that must, or must not, stand in the facts, the reasoning or the norms of an act, as a person typed them. They narrow
    /// the analogs and not the group that figures of punishments are drawn from.
    /// </summary>
    public IReadOnlyList<TextCondition> Words { get; init; } = [];
}
