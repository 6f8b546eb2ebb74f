using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;
using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>
/// Cosines of the passages of allowed documents. Sketches choose several times as many candidates as asked for, floats score them.
/// A document's raw score is the mean, by the fields' vector weights, of the pooled passages of each field that it has; it is its own normal
/// form, negative values counting as 0.
/// </summary>
internal sealed class VectorLeg : IPassageLeg
{
    // Candidates that sketches keep, for each document asked for and at least, and that are scored by floats at a time.
    private const int Surplus = 16;
    private const int FewestKept = 3_200;
    private const int Batch = 400;

    // Candidates are scored until the next batch's estimates lie so many of the errors seen so far below the last place: where vectors crowd
    // together, as those of one language do in an archive of two, the first batch misses many (`analogs bench search` prints how many).
    private const double Errors = 3;

    // What one span can hold, whatever the dimensions.
    private const int PassagesAtOnce = 1 << 16;
    private readonly double _weight;
    private readonly IndexSnapshot _snapshot;
    private readonly float[] _query;
    private readonly IComparer<ScoredDocument> _order;
    private readonly PassagePool _pool;
    private DocumentSums<uint>? _estimates;
    private Bitmap? _estimated;

    public VectorLeg(double weight, IndexSnapshot snapshot, float[] query, IComparer<ScoredDocument> order)
    {
        (_weight, _snapshot, _query, _order) = (weight, snapshot, query, order);
        _pool = new PassagePool(snapshot.Schema);
    }

    public string Name => "vector";

    public double Weight => _weight;

    public bool EstimatesAreBounds => false;

    public List<ScoredDocument> Top(Bitmap allowed, int allowedCount, int limit, CancellationToken cancellation = default)
    {
        var (bits, documents) = EstimatesOf(allowed, cancellation).Greatest(allowed, Math.Max(limit * Surplus, FewestKept));
        var best = new BestDocuments(limit, _order);
        double squares = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            double estimate = BitConverter.UInt32BitsToSingle(bits[i]);
            if (i % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
            if (i >= limit && i % Batch == 0 && estimate + (Errors * Math.Sqrt(squares / i)) < best.Least())
                break;
            var exact = Exact(documents[i]);
            squares += (exact - estimate) * (exact - estimate);
            best.Add(documents[i], exact);
        }

        return best.Sorted();
    }

    public List<ScoredDocument> Estimates(Bitmap allowed, int allowedCount, int limit, CancellationToken cancellation = default)
    {
        var (bits, documents) = EstimatesOf(allowed, cancellation).Greatest(allowed, limit);
        var estimates = new List<ScoredDocument>(documents.Length);
        for (var i = 0; i < documents.Length; i++)
            estimates.Add(new(documents[i], BitConverter.UInt32BitsToSingle(bits[i])));
        return estimates;
    }

    public void Score(ReadOnlySpan<int> documents, Span<double> raw, CancellationToken cancellation = default)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            if (i % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
            raw[i] = Exact(documents[i]);
        }
    }

    public double Normalise(double raw, double best) => Math.Clamp(raw, 0, 1);

    public IReadOnlyList<PartExplanation> Explain(int document)
    {
        var room = new float[PassagePool.Room];
        Array.Fill(room, float.NegativeInfinity);
        var (segment, first, end) = PassagesOf(document);
        if (first < end)
            _pool.Pool(new FloatSimilarity(_query, segment.VectorsFrom(first), first), segment.Passages, first, end, room);
        var fields = Enumerable.Range(0, _snapshot.Schema.Fields.Count).Where(f => _pool.Field(room, f) is not null).ToArray();
        var total = fields.Sum(_pool.Share);
        return [.. fields.Select(f => new PartExplanation(
            string.Empty, _snapshot.Schema.Fields[f].Name, 1, _pool.Share(f) / total, 1, _pool.Share(f) / total * _pool.Field(room, f)!.Value))];
    }

    /// <summary>A document's passages closest to the query, best first.</summary>
    public IReadOnlyList<PassageMatch> Best(int document, int count)
    {
        var (segment, first, end) = PassagesOf(document);
        var similarity = new FloatSimilarity(_query, segment.VectorsFrom(first), first);
        var matches = new List<PassageMatch>(end - first);
        for (var p = first; p < end; p++)
        {
            var passage = segment.Passages[p];
            var span = new PassageSpan(_snapshot.Schema.Fields[passage.Field].Name, passage.Start, passage.Length);
            matches.Add(new(span, similarity.Of(p)));
        }

        return [.. matches.OrderByDescending(match => match.Similarity).Take(count)];
    }

    public void Dispose()
    {
        _estimates?.Dispose();
        (_estimates, _estimated) = (null, null);
    }

    /// <summary>Estimates of the allowed documents as bits of numbers above 0, which are in the order of the numbers; 0 for all others.</summary>
    private DocumentSums<uint> EstimatesOf(Bitmap allowed, CancellationToken cancellation)
    {
        if (_estimates is not null && _estimated?.Includes(allowed) == true)
            return _estimates;
        _estimates ??= new DocumentSums<uint>(_snapshot.Capacity);
        _estimated = null;
        _estimates.All.Clear();
        for (var s = 0; s < _snapshot.Segments.Count; s++)
            Estimate(s, allowed, _estimates.All, cancellation);
        _estimated = allowed;
        return _estimates;
    }

    private void Estimate(int s, Bitmap allowed, Span<uint> estimates, CancellationToken cancellation)
    {
        var segment = _snapshot.Segments[s].Segment;
        var passages = segment.Passages;
        if (passages.IsEmpty)
            return;
        Span<sbyte> prepared = new sbyte[2 * VectorSketch.Stride(_query.Length)];
        for (int first = 0, end; first < passages.Length; first = end)
        {
            cancellation.ThrowIfCancellationRequested();
            end = Math.Min(passages.Length, first + PassagesAtOnce);
            while (end < passages.Length && passages[end].Document == passages[end - 1].Document)
                end++;
            var similarity = new SketchSimilarity(_query, segment.SketchGrid, segment.SketchesFrom(first), segment.LeadingFrom(first), first, prepared);
            for (int p = first, next; p < end; p = next)
            {
                next = End(passages, p);
                var document = _snapshot.Bases[s] + passages[p].Document;
                if (!allowed[document])
                    continue;
                var estimate = next == p + 1 ? similarity.Of(p) : (float)_pool.Pool(similarity, passages, p, next);
                if (estimate > 0)
                    estimates[document] = BitConverter.SingleToUInt32Bits(estimate);
            }
        }
    }

    private double Exact(int document)
    {
        var (segment, first, end) = PassagesOf(document);
        return first == end ? 0 : _pool.Pool(new FloatSimilarity(_query, segment.VectorsFrom(first), first), segment.Passages, first, end);
    }

    private (Segment Segment, int First, int End) PassagesOf(int document)
    {
        var (s, local) = _snapshot.Place(document);
        var segment = _snapshot.Segments[s].Segment;
        var first = segment.FirstPassages;
        return (segment, first[local], first[local + 1]);
    }

    private static int End(ReadOnlySpan<Passage> passages, int first)
    {
        var end = first + 1;
        while (end < passages.Length && passages[end].Document == passages[first].Document)
            end++;
        return end;
    }
}
