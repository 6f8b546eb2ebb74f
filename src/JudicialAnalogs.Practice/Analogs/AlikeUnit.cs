using JudicialAnalogs.Archive.Norms;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Search;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>A decided count or claim alike.</summary>
/// <param name="Similarity">How alike it is.</param>
/// <param name="Hit">What the text search found in its act; null when it was found without words.</param>
public abstract record AlikeUnit(Similarity Similarity, HybridHit? Hit)
{
    /// <summary>The count or the claim.</summary>
    public abstract DecidedUnit Unit { get; }

    /// <summary>Conditions of the ladder that it does not meet, in the order of the ladder; empty when it meets all.</summary>
    public IReadOnlyList<Relaxation> Relaxed { get; init; } = [];

    /// <summary>Further analogs of its series that stand behind it in the list, most alike first.</summary>
    public IReadOnlyList<CountAddress> Folded { get; init; } = [];

    /// <summary>Points of resolutions of the Supreme Court that speak of the article applied and came after the act.</summary>
    public IReadOnlyList<ResolutionPoint> LaterResolutions { get; init; } = [];

    /// <summary>True when it stands above the others as a model decision (ГПК ст. 27-1, 27-2).</summary>
    public bool HigherTier { get; init; }
}
