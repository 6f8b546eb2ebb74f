using System.Text;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Legs;
using JudicialAnalogs.Search.Internal.Storage;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search;

/// <summary>
/// The index as it was at one commit: nothing that is written later changes it. Dispose of it when the question is answered; the files stay
/// open until then.
/// </summary>
public sealed class IndexSnapshot : IHybridReader
{
    private readonly Shared _shared;
    private TextLegs? _legs;
    private bool _disposed;

    private IndexSnapshot(Shared shared) => _shared = shared;

    /// <summary>Name of the content: 16 hexadecimal digits; equal documents indexed in the same order under the same settings have the same version.</summary>
    public string Version => _shared.Version;

    /// <summary>Place in the caller's change feed up to which this snapshot has followed it.</summary>
    public long Sequence => _shared.Sequence;

    /// <summary>Documents that can be found.</summary>
    public int DocumentCount => _shared.LiveDocuments;

    /// <summary>How the legs are joined unless a query says otherwise.</summary>
    public FusionWeights Weights => _shared.Weights;

    /// <summary>The vectors' model, or <see langword="null"/> when the index has none yet.</summary>
    public LsiModel? Model => _shared.Model;

    /// <summary>Whether a document is in this snapshot.</summary>
    public bool Contains(string id) => Locate(id) >= 0;

    /// <summary>What this snapshot holds.</summary>
    public IndexStatistics Statistics()
    {
        var keywords = Segments.Select(live => live.Segment.Keywords).ToList();
        return new(
            DocumentCount,
            Segments.Count,
            keywords.Sum(section => section.Postings()),
            keywords.Sum(section => section.PostingBytes),
            keywords.Sum(section => section.PositionBytes),
            Segments.Sum(live => (long)live.Segment.Passages.Length));
    }

    /// <summary>Postings of the words of a text: what a keyword query with all of them has to add up.</summary>
    public long Postings(string text)
    {
        var terms = new List<Term>();
        Source.Read(text, terms);
        var places = new int[Keywords.Sections];
        return terms.Select(term => term.Text).Distinct(StringComparer.Ordinal).Sum(word => Keywords.Locate(TermKey.OfWord(word), places));
    }

    internal SearchSchema Schema => _shared.Schema;

    internal ITermSource Source => _shared.Source;

    internal IReadOnlyList<LiveSegment> Segments => _shared.Segments;

    internal TermCollection Keywords => _shared.Keywords;

    internal TermCollection? Shingles => _shared.Shingles;

    /// <summary>Documents that can be found, shared by all readers.</summary>
    internal Bitmap Live => _shared.Live;

    /// <summary>Number of the first document of each segment, and the number of all at the end.</summary>
    internal int[] Bases => _shared.Bases;

    /// <summary>All numbers that a document can have, removed ones included.</summary>
    internal int Capacity => _shared.Bases[^1];

    /// <inheritdoc/>
    public ValueTask<HybridResult> SearchAsync(HybridQuery query, IndexSnapshot? vectors = null, CancellationToken cancellation = default) =>
        new HybridSearcher(this, vectors).SearchAsync(query, cancellation);

    /// <inheritdoc/>
    public ValueTask<long> CountAsync(CancellationToken cancellation = default) => ValueTask.FromResult((long)DocumentCount);

    /// <inheritdoc/>
    public ValueTask<bool> ContainsAsync(string id, CancellationToken cancellation = default) => ValueTask.FromResult(Contains(id));

    /// <summary>Lets go of the files.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        TakeLegs()?.Dispose();
        _shared.Release();
    }

    /// <summary>The legs of the text asked last, for the one thread that gets them; null when another has them.</summary>
    internal TextLegs? TakeLegs() => Interlocked.Exchange(ref _legs, null);

    /// <summary>Keeps legs for the next query of the same text.</summary>
    internal void KeepLegs(TextLegs legs) => Volatile.Write(ref _legs, legs);

    internal (int Segment, int Local) Place(int document)
    {
        // Segments are few, so that walking through them is faster than halving.
        var bases = _shared.Bases;
        var s = bases.Length - 2;
        while (bases[s] > document)
            s--;
        return (s, document - bases[s]);
    }

    internal ReadOnlySpan<byte> IdBytes(int document)
    {
        var (segment, local) = Place(document);
        return Segments[segment].Segment.IdBytes(local);
    }

    internal string Id(int document) => Encoding.UTF8.GetString(IdBytes(document));

    /// <summary>Number of the live document with an identifier, or −1.</summary>
    internal int Locate(string id)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var bytes = Encoding.UTF8.GetBytes(id);
        for (var s = 0; s < Segments.Count; s++)
        {
            var local = Segments[s].Segment.Find(bytes);
            if (local >= 0 && Segments[s].Removed?[local] != true)
                return Bases[s] + local;
        }

        return -1;
    }

    /// <summary>The part that all readers of one commit have in common.</summary>
    internal sealed class Shared
    {
        private int _references = 1;

        public Shared(SearchSchema schema, ITermSource source, LsiModel? model, FusionWeights weights, long sequence, IReadOnlyList<LiveSegment> segments)
        {
            Schema = schema;
            Source = source;
            Model = model;
            Weights = weights;
            Sequence = sequence;
            Segments = segments;
            Bases = new int[segments.Count + 1];
            for (var s = 0; s < segments.Count; s++)
            {
                segments[s].Segment.Retain();
                Bases[s + 1] = Bases[s] + segments[s].Segment.Documents;
                LiveDocuments += segments[s].LiveDocuments;
            }

            Live = new Bitmap(Bases[^1]);
            Live.Fill();
            for (var s = 0; s < segments.Count; s++)
            {
                for (var d = segments[s].Removed?.Next(0) ?? -1; d >= 0; d = segments[s].Removed!.Next(d + 1))
                    Live.Clear(Bases[s] + d);
            }

            Keywords = new TermCollection(schema.Fields, [.. segments.Select(s => s.Segment.Keywords)]);
            Shingles = schema.Fields.Any(field => field.Shingles)
                ? new TermCollection([ShingleHash.Field], [.. segments.Select(s => s.Segment.Shingles).OfType<TermSection>()])
                : null;
            Version = VersionOf().ToString("x16");
        }

        public SearchSchema Schema { get; }

        public ITermSource Source { get; }

        public LsiModel? Model { get; }

        public FusionWeights Weights { get; }

        public long Sequence { get; }

        public IReadOnlyList<LiveSegment> Segments { get; }

        public int[] Bases { get; }

        public int LiveDocuments { get; }

        public Bitmap Live { get; }

        public TermCollection Keywords { get; }

        public TermCollection? Shingles { get; }

        public string Version { get; }

        /// <summary>Called under the index's lock, so that a reader never takes what the writer is letting go.</summary>
        public IndexSnapshot Acquire()
        {
            Interlocked.Increment(ref _references);
            return new IndexSnapshot(this);
        }

        public void Release()
        {
            if (Interlocked.Decrement(ref _references) != 0)
                return;
            foreach (var segment in Segments)
                segment.Segment.Release();
        }

        private ulong VersionOf()
        {
            var version = Checksum.Of($"{Schema.Identity}\n{Source.Identity}\n{Weights}\n{Model?.Version}");
            foreach (var segment in Segments)
            {
                version = Checksum.Join(version, segment.Segment.Check);
                if (segment.Removed is not null)
                    version = Checksum.Of(System.Runtime.InteropServices.MemoryMarshal.AsBytes(segment.Removed.Words), version);
            }

            return version;
        }
    }
}
