using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>
/// One way of finding documents for one query over one snapshot. Everything above this seam is the same for any engine below it. Work that may take long
/// looks at its token block by block; a leg whose work was cancelled is not asked again.
/// </summary>
internal interface ISearchLeg : IDisposable
{
    string Name { get; }

    /// <summary>Weight in the fusion.</summary>
    double Weight { get; }

    /// <summary>True when <see cref="Estimates"/> are never below the exact scores; false when they are about as large.</summary>
    bool EstimatesAreBounds => true;

    /// <summary>The best allowed documents with a raw score above 0, best first.</summary>
    List<ScoredDocument> Top(Bitmap allowed, int allowedCount, int limit, CancellationToken cancellation = default);

    /// <summary>The same list as far as rounded numbers tell, with what they tell instead of exact scores.</summary>
    List<ScoredDocument> Estimates(Bitmap allowed, int allowedCount, int limit, CancellationToken cancellation = default) => Top(allowed, allowedCount, limit, cancellation);

    /// <summary>Exact raw scores of ascending documents; 0 or less for one that does not match.</summary>
    void Score(ReadOnlySpan<int> documents, Span<double> raw, CancellationToken cancellation = default);

    /// <summary>A raw score within 0..1, given the best raw score of the query.</summary>
    double Normalise(double raw, double best);

    /// <summary>The parts that a raw score is the sum of.</summary>
    IReadOnlyList<PartExplanation> Explain(int document);

    /// <summary>Gives back what was kept for further lists.</summary>
    void IDisposable.Dispose()
    {
    }
}
