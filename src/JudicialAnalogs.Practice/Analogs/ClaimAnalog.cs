using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Search;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>A decided claim alike.</summary>
/// <param name="Decided">The claim.</param>
/// <param name="Similarity">How alike it is.</param>
/// <param name="Hit">What the text search found in its act; null when it was found by its kind or its norms alone.</param>
public sealed record ClaimAnalog(DecidedClaim Decided, Similarity Similarity, HybridHit? Hit) : AlikeUnit(Similarity, Hit)
{
    /// <inheritdoc/>
    public override DecidedUnit Unit => Decided;
}
