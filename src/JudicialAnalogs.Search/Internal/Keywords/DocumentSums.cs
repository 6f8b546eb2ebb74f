using System.Buffers;
using System.Numerics;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// A sum for every document of a snapshot, kept for as long as a text is asked about: lists under other conditions are drawn from the same sums.
/// </summary>
/// <param name="documents">All numbers that a document can have.</param>
internal sealed class DocumentSums<TSum>(int documents) : IDocumentSums
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    private TSum[] _sums = ArrayPool<TSum>.Shared.Rent((documents + 63) & ~63);

    /// <summary>The sums; what lies in them at first is anything.</summary>
    public Span<TSum> All => _sums.AsSpan(0, documents);

    public (uint[] Sums, int[] Documents) Greatest(Bitmap allowed, int limit)
    {
        var candidates = new CandidateSet(limit, slack: 0);
        CandidateScan<TSum>.Run(_sums.AsSpan(0, (documents + 63) & ~63), 0, documents, allowed, candidates);
        return candidates.Sorted();
    }

    public void Dispose()
    {
        if (_sums.Length > 0)
            ArrayPool<TSum>.Shared.Return(_sums);
        _sums = [];
    }
}
