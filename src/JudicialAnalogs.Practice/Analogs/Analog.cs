using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Search;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>A decided count alike.</summary>
/// <param name="Decided">The count.</param>
/// <param name="Similarity">How alike it is.</param>
/// <param name="Hit">What the text search found in its act; null when it was found by its qualification alone.</param>
public sealed record Analog(DecidedCount Decided, Similarity Similarity, HybridHit? Hit) : AlikeUnit(Similarity, Hit)
{
    /// <inheritdoc/>
    public override DecidedUnit Unit => Decided;
}
