using System.Numerics.Tensors;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>
/// Exact cosine scan of the passages of allowed documents. A document's raw score is the mean, by the fields' vector weights, of the best
/// passage of each field that it has; it is its own normal form, negative values counting as 0.
/// </summary>
internal sealed class VectorLeg(double weight, IndexSnapshot snapshot, float[] query, IComparer<ScoredDocument> order) : ISearchLeg
{
    private readonly double[] _shares = [.. snapshot.Schema.Fields.Select(field => field.VectorWeight)];

    public string Name => "vector";

    public double Weight => weight;

    public List<ScoredDocument> Top(Bitmap allowed, int allowedCount, int limit)
    {
        var best = new BestDocuments(limit, order);
        Span<float> fields = stackalloc float[SearchSchema.MaxFields];
        for (var s = 0; s < snapshot.Segments.Count; s++)
        {
            var segment = snapshot.Segments[s].Segment;
            var passages = segment.Passages;
            var vectors = segment.Vectors;
            for (var p = 0; p < passages.Length;)
            {
                var local = passages[p].Document;
                var end = End(passages, p);
                var document = snapshot.Bases[s] + local;
                if (allowed[document])
                    best.Add(document, Pool(passages, vectors, p, end, fields));
                p = end;
            }
        }

        return best.Sorted();
    }

    public void Score(ReadOnlySpan<int> documents, Span<double> raw)
    {
        Span<float> fields = stackalloc float[SearchSchema.MaxFields];
        for (var i = 0; i < documents.Length; i++)
        {
            var (segment, first, end) = PassagesOf(documents[i]);
            raw[i] = first == end ? 0 : Pool(segment.Passages, segment.Vectors, first, end, fields);
        }
    }

    public double Normalise(double raw, double best) => Math.Clamp(raw, 0, 1);

    public IReadOnlyList<PartExplanation> Explain(int document)
    {
        var (segment, first, end) = PassagesOf(document);
        if (first == end)
            return [];
        var fields = new float[SearchSchema.MaxFields];
        Pool(segment.Passages, segment.Vectors, first, end, fields);
        double total = 0;
        for (var f = 0; f < _shares.Length; f++)
            total += float.IsNaN(fields[f]) ? 0 : _shares[f];
        var parts = new List<PartExplanation>();
        for (var f = 0; f < _shares.Length; f++)
        {
            if (!float.IsNaN(fields[f]))
                parts.Add(new(string.Empty, snapshot.Schema.Fields[f].Name, 1, _shares[f] / total, 1, _shares[f] / total * fields[f]));
        }

        return parts;
    }

    /// <summary>A document's passages closest to the query, best first.</summary>
    public IReadOnlyList<PassageMatch> Best(int document, int count)
    {
        var (segment, first, end) = PassagesOf(document);
        var matches = new List<PassageMatch>(end - first);
        for (var p = first; p < end; p++)
        {
            var passage = segment.Passages[p];
            var span = new PassageSpan(snapshot.Schema.Fields[passage.Field].Name, passage.Start, passage.Length);
            matches.Add(new(span, Cosine(segment.Vectors, p)));
        }

        return [.. matches.OrderByDescending(match => match.Similarity).Take(count)];
    }

    /// <summary>Best cosine by field (NaN where the document has no passage in it) and their weighted mean.</summary>
    private double Pool(ReadOnlySpan<Passage> passages, ReadOnlySpan<float> vectors, int first, int end, Span<float> fields)
    {
        fields.Fill(float.NaN);
        for (var p = first; p < end; p++)
        {
            var cosine = Cosine(vectors, p);
            ref var field = ref fields[passages[p].Field];
            if (!(field >= cosine))
                field = cosine;
        }

        double sum = 0, total = 0;
        for (var f = 0; f < _shares.Length; f++)
        {
            if (float.IsNaN(fields[f]))
                continue;
            sum += _shares[f] * fields[f];
            total += _shares[f];
        }

        return total > 0 ? sum / total : 0;
    }

    private float Cosine(ReadOnlySpan<float> vectors, int passage) => TensorPrimitives.Dot(vectors.Slice(passage * query.Length, query.Length), query);

    private (Segment Segment, int First, int End) PassagesOf(int document)
    {
        var (s, local) = snapshot.Place(document);
        var segment = snapshot.Segments[s].Segment;
        var passages = segment.Passages;
        int low = 0, high = passages.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (passages[middle].Document < local)
                low = middle + 1;
            else
                high = middle;
        }

        return (segment, low, low < passages.Length && passages[low].Document == local ? End(passages, low) : low);
    }

    private static int End(ReadOnlySpan<Passage> passages, int first)
    {
        var end = first + 1;
        while (end < passages.Length && passages[end].Document == passages[first].Document)
            end++;
        return end;
    }
}
