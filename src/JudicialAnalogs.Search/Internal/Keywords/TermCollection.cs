using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Internal.Legs;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// All term sections of a snapshot as one collection. The best documents are found exactly: stored 8-bit impacts are added up document by
/// document, term after term; whatever could still belong to the best within the bound of the impacts' error is then scored
/// exactly from its frequencies. Statistics count removed documents until their segment is merged.
/// </summary>
internal sealed class TermCollection
{
    // Looking a term up in a document costs about as much as adding up so many postings.
    private const int PostingsPerLookUp = 96;

    /// <summary>What covers the rounding of exact sums, in units of a sum.</summary>
    public const double Rounding = 1e-3;

    // Documents scored exactly at a time, once the list is full.
    private const int Batch = 128;
    private readonly TermSection[] _sections;
    private readonly int[] _bases;
    private readonly IReadOnlyList<SearchField> _fields;
    private readonly double _drift;

    public TermCollection(IReadOnlyList<SearchField> fields, IReadOnlyList<TermSection> sections)
    {
        _fields = fields;
        _sections = [.. sections];
        _bases = new int[_sections.Length + 1];
        for (var s = 0; s < _sections.Length; s++)
            _bases[s + 1] = _bases[s] + _sections[s].Documents;
        Scoring = new FieldScoring(fields, Averages(fields.Count, _sections));
        foreach (var section in _sections)
            _drift = Math.Max(_drift, Scoring.Drift(section.WrittenAverages));
    }

    public FieldScoring Scoring { get; }

    public int Documents => _bases[^1];

    public int Sections => _sections.Length;

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

    /// <summary>Finds a term in every section; the answer is the number of documents that have it.</summary>
    /// <param name="key">The term.</param>
    /// <param name="places">Gets its number in each section, −1 where it is not.</param>
    public long Locate(TermKey key, Span<int> places)
    {
        long count = 0;
        for (var s = 0; s < _sections.Length; s++)
        {
            places[s] = _sections[s].Find(key);
            count += places[s] < 0 ? 0 : _sections[s].DocumentCount(places[s]);
        }

        return count;
    }

    /// <summary>The <paramref name="limit"/> best allowed documents with a score above 0, in the given order.</summary>
    public List<ScoredDocument> Top(
        IReadOnlyList<WeightedTerm> terms, Bitmap allowed, int allowedCount, int limit, IComparer<ScoredDocument> order, CancellationToken cancellation = default)
    {
        if (terms.Count == 0 || allowedCount == 0 || limit == 0)
            return [];
        if (allowedCount <= limit * 2L || (long)allowedCount * terms.Count * PostingsPerLookUp <= terms.Sum(term => term.Documents))
        {
            var best = new BestDocuments(limit, order);
            Add(terms, CollectionsMarshal.AsSpan(Members(allowed, allowedCount)), best, cancellation);
            return best.Sorted();
        }

        return ImpactScale.Suits(terms.Count, ImpactSums<ushort>.Largest)
            ? Top<ushort>(terms, allowed, limit, order, cancellation)
            : Top<uint>(terms, allowed, limit, order, cancellation);
    }

    /// <summary>Adds up the impacts of terms in every document. No sum is below the exact score in units of the second number.</summary>
    public (IDocumentSums Sums, double Unit) AddUp(IReadOnlyList<WeightedTerm> terms, CancellationToken cancellation = default) =>
        ImpactScale.Suits(terms.Count, ImpactSums<ushort>.Largest) ? AddUp<ushort>(terms, cancellation) : AddUp<uint>(terms, cancellation);

    /// <summary>Exact scores of ascending documents; terms are added in the order given.</summary>
    public void Score(IReadOnlyList<WeightedTerm> terms, ReadOnlySpan<int> documents, Span<double> scores, CancellationToken cancellation = default)
    {
        scores.Clear();
        Span<uint> scratch = stackalloc uint[PostingsCursor.Room];
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
                cancellation.ThrowIfCancellationRequested();
                if (term.Places[s] < 0)
                    continue;
                var cursor = new PostingsCursor(section.Postings(term.Places[s]), scratch);
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
        var scratch = new uint[PostingsCursor.Room];
        foreach (var term in terms)
        {
            var code = term.Places[s] < 0 ? -1 : new PostingsCursor(section.Postings(term.Places[s]), scratch).Find(local);
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

    /// <summary>Chooses by sums of impacts, then scores from the greatest sum down until no sum is left that reaches the last of the best.</summary>
    private List<ScoredDocument> Top<TSum>(IReadOnlyList<WeightedTerm> terms, Bitmap allowed, int limit, IComparer<ScoredDocument> order, CancellationToken cancellation)
        where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
    {
        var scale = new ImpactScale(terms, _drift, ImpactSums<TSum>.Largest);
        var candidates = new CandidateSet(limit, scale.Slack);
        Gather<TSum>(terms, allowed, scale, candidates, cancellation);
        var (sums, documents) = candidates.Sorted();
        var best = new BestDocuments(limit, order);
        for (int from = 0, to; from < documents.Length; from = to)
        {
            // A sum is never below the exact score.
            if (from >= limit && sums[from] + Rounding < best.Least() * scale.Unit)
                break;
            to = Math.Min(documents.Length, from + (from == 0 ? limit + 16 : Batch));
            var next = documents[from..to];
            Array.Sort(next);
            Add(terms, next, best, cancellation);
        }

        return best.Sorted();
    }

    private (IDocumentSums Sums, double Unit) AddUp<TSum>(IReadOnlyList<WeightedTerm> terms, CancellationToken cancellation)
        where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
    {
        var scale = new ImpactScale(terms, _drift, ImpactSums<TSum>.Largest);
        cancellation.ThrowIfCancellationRequested();
        var sums = new DocumentSums<TSum>(Documents);
        sums.All.Clear();
        for (var s = 0; s < _sections.Length; s++)
        {
            foreach (var term in terms)
            {
                cancellation.ThrowIfCancellationRequested();
                if (term.Places[s] >= 0)
                    ImpactSums<TSum>.Add(_sections[s].Postings(term.Places[s]), scale.Of(term), sums.All[_bases[s].._bases[s + 1]]);
            }
        }

        return (sums, scale.Unit);
    }

    private void Gather<TSum>(IReadOnlyList<WeightedTerm> terms, Bitmap allowed, ImpactScale scale, CandidateSet candidates, CancellationToken cancellation)
        where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
    {
        var pool = ArrayPool<TSum>.Shared;
        var room = pool.Rent((_sections.Max(section => section.Documents) + 63) & ~63);
        try
        {
            for (var s = 0; s < _sections.Length; s++)
            {
                var section = _sections[s];
                if (!allowed.AnyWithin(_bases[s], _bases[s + 1]))
                    continue;
                var sums = room.AsSpan(0, (section.Documents + 63) & ~63);
                sums.Clear();
                var parted = new SegmentTerms(section, terms, s, scale, candidates.Least);
                foreach (var (term, part) in parted.Leading)
                {
                    cancellation.ThrowIfCancellationRequested();
                    ImpactSums<TSum>.Add(section.Postings(term), part, sums);
                }

                if (parted.Others.Count == 0)
                    CandidateScan<TSum>.Run(sums, _bases[s], section.Documents, allowed, candidates);
                else
                    LookUpOthers(s, parted, sums, allowed, candidates, cancellation);
            }
        }
        finally
        {
            pool.Return(room);
        }
    }

    private void LookUpOthers<TSum>(int s, in SegmentTerms parted, Span<TSum> sums, Bitmap allowed, CandidateSet candidates, CancellationToken cancellation)
        where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
    {
        var section = _sections[s];
        var found = new List<int>();
        CandidateScan<TSum>.List(sums, _bases[s], section.Documents, allowed, Math.Max(1, candidates.Least - parted.OthersMost), found);
        Span<uint> scratch = stackalloc uint[PostingsCursor.Room];
        foreach (var (term, part) in parted.Others)
        {
            cancellation.ThrowIfCancellationRequested();
            var cursor = new PostingsCursor(section.Postings(term), scratch);
            foreach (var d in found)
            {
                if (cursor.Find(d) >= 0)
                    sums[d] += TSum.CreateTruncating(part.Of(cursor.Impact));
            }
        }

        foreach (var d in found)
            candidates.Add(_bases[s] + d, uint.CreateTruncating(sums[d]));
    }

    /// <summary>Scores ascending documents and adds them to the best.</summary>
    private void Add(IReadOnlyList<WeightedTerm> terms, ReadOnlySpan<int> documents, BestDocuments best, CancellationToken cancellation)
    {
        var scores = new double[documents.Length];
        Score(terms, documents, scores, cancellation);
        for (var i = 0; i < scores.Length; i++)
            best.Add(documents[i], scores[i]);
    }

    private static List<int> Members(Bitmap allowed, int count)
    {
        var members = new List<int>(count);
        for (var d = allowed.Next(0); d >= 0; d = allowed.Next(d + 1))
            members.Add(d);
        return members;
    }
}
