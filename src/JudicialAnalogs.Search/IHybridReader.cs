using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search;

/// <summary>An index as of one commit, for one question.</summary>
public interface IHybridReader : IDisposable
{
    /// <summary>Name of what answers: equal for equal settings and content as far as the index can tell.</summary>
    string Version { get; }

    /// <summary>Place in the caller's change feed up to which it has followed.</summary>
    long Sequence { get; }

    /// <summary>How the legs are joined unless a query says otherwise.</summary>
    FusionWeights Weights { get; }

    /// <summary>The vectors' model, or <see langword="null"/>.</summary>
    LsiModel? Model { get; }

    /// <summary>Finds documents.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="vectors">An index of the same documents with vectors made elsewhere, for a query that brings its vector; null for none.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of the query is outside its range.</exception>
    /// <exception cref="UnsupportedQueryException">The filter has conditions on words, or vectors made elsewhere are given, and the index is not the embedded one.</exception>
    /// <exception cref="SearchUnavailableException">The cluster does not answer.</exception>
    ValueTask<HybridResult> SearchAsync(HybridQuery query, IndexSnapshot? vectors = null, CancellationToken cancellation = default);

    /// <summary>Documents that can be found.</summary>
    /// <exception cref="SearchUnavailableException">The cluster does not answer.</exception>
    ValueTask<long> CountAsync(CancellationToken cancellation = default);

    /// <summary>Whether a document can be found.</summary>
    /// <exception cref="SearchUnavailableException">The cluster does not answer.</exception>
    ValueTask<bool> ContainsAsync(string id, CancellationToken cancellation = default);
}
