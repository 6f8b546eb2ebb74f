using System.Buffers;
using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// All term sections of a snapshot as one collection. The best documents are found exactly: stored 8-bit impacts are added up document by
/// document, term after term; whatever could still belong to the best within the bound of the impacts' error is then scored
/// exactly from its frequencies. Statistics count removed documents until their segment is merged.
/// </summary>
internal sealed class TermCollection
{
    private readonly TermSection[] _sections;
    private readonly int[] _bases;
    private readonly IReadOnlyList<SearchField> _fields;
    private readonly double[] _error;

    public TermCollection(IReadOnlyList<SearchField> fields, IReadOnlyList<TermSection> sections)
    {
        _fields = fields;
        _sections = [.. sections];
        _bases = new int[_sections.Length + 1];
        for (var s = 0; s < _sections.Length; s++)
            _bases[s + 1] = _bases[s] + _sections[s].Documents;
        Scoring = new FieldScoring(fields, Averages(fields.Count, _sections));
        _error = [.. _sections.Select(section => TermSection.QuantisationError + Scoring.Drift(section.WrittenAverages))];
    }

    public FieldScoring Scoring { get; }

    public int Documents => _bases[^1];

    public static double[] Averages(int fields, IReadOnlyList<TermSection> sections)
    {
        var sums = new double[fields];
        long documents = 0;
        foreach (var section in sections)
        {
            documents += section.Documents;
            var lengths = section.Lengths;
            for (var f = 0; f < fields; f++)
            {
                long sum = 0;
                foreach (var length in lengths.Slice(f * section.Documents, section.Documents))
                    sum += length;
                sums[f] += sum;
            }
        }

        return [.. sums.Select(sum => documents == 0 ? 1 : sum / documents)];
    }

    public long DocumentFrequency(ReadOnlySpan<byte> term)
    {
        long count = 0;
        foreach (var section in _sections)
        {
            var found = section.Find(term);
            count += found < 0 ? 0 : section.DocumentCount(found);
        }

        return count;
    }

    /// <summary>The <paramref name="limit"/> best allowed documents with a score above 0, in the given order.</summary>
    public List<ScoredDocument> Top(
        IReadOnlyList<WeightedTerm> terms, Bitmap allowed, int allowedCount, int limit, IComparer<ScoredDocument> order)
    {
        if (terms.Count == 0 || allowedCount == 0 || limit == 0)
            return [];
        var candidates = allowedCount <= limit * 2 ? Members(allowed, allowedCount) : Candidates(terms, allowed, limit);
        var scores = new double[candidates.Count];
        Score(terms, CollectionsMarshal.AsSpan(candidates), scores);
        var best = new List<ScoredDocument>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (scores[i] > 0)
                best.Add(new(candidates[i], scores[i]));
        }

        best.Sort(order);
        if (best.Count > limit)
            best.RemoveRange(limit, best.Count - limit);
        return best;
    }

    /// <summary>Exact scores of ascending documents; terms are added in the order given.</summary>
    public void Score(IReadOnlyList<WeightedTerm> terms, ReadOnlySpan<int> documents, Span<double> scores)
    {
        scores.Clear();
        Span<uint> scratch = stackalloc uint[2 * BlockPacking.Size];
        for (int s = 0, from = 0; s < _sections.Length; s++)
        {
            var to = from;
            while (to < documents.Length && documents[to] < _bases[s + 1])
                to++;
            if (to == from)
                continue;
            var section = _sections[s];
            var lengths = section.Lengths;
            var patterns = section.Patterns;
            foreach (var term in terms)
            {
                var found = section.Find(term.Bytes);
                if (found < 0)
                    continue;
                var cursor = section.Postings(found, scratch);
                for (var i = from; i < to; i++)
                {
                    var local = documents[i] - _bases[s];
                    var code = cursor.Find(local);
                    if (code >= 0)
                        scores[i] += term.Weight * Scoring.Saturation(patterns[(int)code], lengths, local, section.Documents);
                }
            }

            from = to;
        }
    }

    /// <summary>The parts that <see cref="Score"/> adds up for one document.</summary>
    public List<PartExplanation> Explain(IReadOnlyList<WeightedTerm> terms, int document)
    {
        var start = Array.BinarySearch(_bases, document);
        var s = start >= 0 ? start : ~start - 1;
        var section = _sections[s];
        var local = document - _bases[s];
        var parts = new List<PartExplanation>();
        var scratch = new uint[2 * BlockPacking.Size];
        foreach (var term in terms)
        {
            var found = section.Find(term.Bytes);
            var code = found < 0 ? -1 : section.Postings(found, scratch).Find(local);
            if (code < 0)
                continue;
            var pattern = section.Patterns[(int)code];
            var total = term.Weight * Scoring.Saturation(pattern, section.Lengths, local, section.Documents);
            double x = 0;
            for (var f = 0; f < _fields.Count; f++)
                x += Scoring.Part(f, (int)(pattern >> (f * 8) & 0xFF), section.Lengths[(f * section.Documents) + local]);
            for (var f = 0; f < _fields.Count; f++)
            {
                var frequency = (int)(pattern >> (f * 8) & 0xFF);
                if (frequency == 0)
                    continue;
                var share = Scoring.Part(f, frequency, section.Lengths[(f * section.Documents) + local]) / x;
                parts.Add(new(term.Name, _fields[f].Name, frequency, term.Rarity, term.QueryWeight, total * share));
            }
        }

        return parts;
    }

    private List<int> Candidates(IReadOnlyList<WeightedTerm> terms, Bitmap allowed, int limit)
    {
        var sums = ArrayPool<float>.Shared.Rent(Documents);
        var slack = new float[_sections.Length];
        try
        {
            sums.AsSpan(0, Documents).Clear();
            for (var s = 0; s < _sections.Length; s++)
                slack[s] = Accumulate(terms, s, sums.AsSpan(_bases[s], _sections[s].Documents));
            var floor = LowerBound(sums, slack, allowed, limit);
            var candidates = new List<int>(limit * 2);
            for (var s = 0; s < _sections.Length; s++)
            {
                var least = Math.Max(floor - slack[s], float.Epsilon);
                for (var d = _bases[s]; d < _bases[s + 1]; d++)
                {
                    if (sums[d] >= least && allowed[d])
                        candidates.Add(d);
                }
            }

            return candidates;
        }
        finally
        {
            ArrayPool<float>.Shared.Return(sums);
        }
    }

    /// <summary>Adds up the impacts of one section; the answer is the most by which any sum can be off.</summary>
    private float Accumulate(IReadOnlyList<WeightedTerm> terms, int s, Span<float> sums)
    {
        var section = _sections[s];
        Span<uint> scratch = stackalloc uint[2 * BlockPacking.Size];
        double slack = 0, most = 0;
        foreach (var term in terms)
        {
            var found = section.Find(term.Bytes);
            if (found < 0)
                continue;
            slack += term.Weight * _error[s];
            most += term.Weight;
            // A stored impact of 0 still stands for a little; half a step keeps every matching document above 0.
            float step = (float)(term.Weight / 255), least = step / 4;
            slack += least;
            var cursor = section.Postings(found, scratch);
            while (cursor.NextBlock())
            {
                var documents = cursor.Documents;
                var impacts = cursor.Impacts;
                for (var i = 0; i < documents.Length; i++)
                    sums[(int)documents[i]] += (step * impacts[i]) + least;
            }
        }

        return (float)((slack * 1.001) + (most * 1e-5)); // the last part: rounding of the float sums
    }

    /// <summary>A score that at least <paramref name="limit"/> allowed documents surely reach; −∞ when fewer match at all.</summary>
    private float LowerBound(float[] sums, float[] slack, Bitmap allowed, int limit)
    {
        var heap = new float[limit];
        Array.Fill(heap, float.NegativeInfinity);
        for (var s = 0; s < _sections.Length; s++)
        {
            for (var d = _bases[s]; d < _bases[s + 1]; d++)
            {
                if (sums[d] > 0 && sums[d] - slack[s] > heap[0] && allowed[d])
                    ReplaceLeast(heap, sums[d] - slack[s]);
            }
        }

        return heap[0];
    }

    private static void ReplaceLeast(float[] heap, float value)
    {
        var at = 0;
        for (var child = 1; child < heap.Length; child = (2 * at) + 1)
        {
            if (child + 1 < heap.Length && heap[child + 1] < heap[child])
                child++;
            if (heap[child] >= value)
                break;
            heap[at] = heap[child];
            at = child;
        }

        heap[at] = value;
    }

    private static List<int> Members(Bitmap allowed, int count)
    {
        var members = new List<int>(count);
        for (var d = allowed.Next(0); d >= 0; d = allowed.Next(d + 1))
            members.Add(d);
        return members;
    }
}
