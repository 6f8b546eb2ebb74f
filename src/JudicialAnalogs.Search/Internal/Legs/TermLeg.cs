using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>
/// Keywords or shingles. A raw score is divided by the best of the query, but never by less than a tenth of the highest score that the
/// query could give at all: a list in which nothing matches well does not pass for a good one.
/// </summary>
internal sealed class TermLeg(string name, double weight, TermCollection collection, IReadOnlyList<WeightedTerm> terms, IComparer<ScoredDocument> order)
    : ISearchLeg
{
    private readonly double _floor = terms.Sum(term => term.Weight) / 10;
    private (IDocumentSums Sums, double Unit)? _added;

    public string Name => name;

    public double Weight => weight;

    public List<ScoredDocument> Top(Bitmap allowed, int allowedCount, int limit, CancellationToken cancellation = default) => collection.Top(terms, allowed, allowedCount, limit, order, cancellation);

    public List<ScoredDocument> Estimates(Bitmap allowed, int allowedCount, int limit, CancellationToken cancellation = default)
    {
        if (terms.Count == 0)
            return [];
        var (sums, unit) = _added ??= collection.AddUp(terms, cancellation);
        var (greatest, documents) = sums.Greatest(allowed, limit);
        var estimates = new List<ScoredDocument>(documents.Length);
        for (var i = 0; i < documents.Length; i++)
            estimates.Add(new(documents[i], (greatest[i] + TermCollection.Rounding) / unit));
        return estimates;
    }

    public void Score(ReadOnlySpan<int> documents, Span<double> raw, CancellationToken cancellation = default) => collection.Score(terms, documents, raw, cancellation);

    public double Normalise(double raw, double best) => raw <= 0 ? 0 : raw / Math.Max(best, _floor);

    public IReadOnlyList<PartExplanation> Explain(int document) => collection.Explain(terms, document);

    public void Dispose()
    {
        _added?.Sums.Dispose();
        _added = null;
    }
}
