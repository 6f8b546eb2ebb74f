using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search;

/// <summary>
/// A hybrid index of documents, wherever it is kept: embedded in a folder (<see cref="SearchIndex"/>) or on a Qdrant cluster
/// (<see cref="Qdrant.QdrantIndex"/>). One writer, any number of readers; it is derived and can be made again.
/// </summary>
public interface IHybridIndex : IDisposable
{
    /// <summary>Place in the caller's change feed up to which the last commit went; 0 for a new index.</summary>
    long Sequence { get; }

    /// <summary>The vectors' model that documents put in now are embedded with, or <see langword="null"/>.</summary>
    LsiModel? Model { get; }

    /// <summary>Puts a document in; one with the same identifier is replaced. It is found after the next commit at the latest.</summary>
    /// <exception cref="ArgumentException">The document does not fit the schema.</exception>
    /// <exception cref="SearchUnavailableException">The cluster does not take it.</exception>
    ValueTask PutAsync(SearchDocument document, CancellationToken cancellation = default);

    /// <summary>
    /// Puts many documents in, reading their texts on all processors; the index becomes what putting them in one by one would make it. Where it fails or
    /// is cancelled, those before may have been put in.
    /// </summary>
    /// <param name="documents">Documents; of several with one identifier the last stays.</param>
    /// <param name="cancellation">Stops between batches.</param>
    /// <exception cref="ArgumentException">A document does not fit the schema.</exception>
    /// <exception cref="SearchUnavailableException">The cluster does not take them.</exception>
    ValueTask PutAsync(IReadOnlyCollection<SearchDocument> documents, CancellationToken cancellation = default);

    /// <summary>Takes a document out, if it is there.</summary>
    /// <exception cref="SearchUnavailableException">The cluster does not do it.</exception>
    ValueTask RemoveAsync(string id, CancellationToken cancellation = default);

    /// <summary>Sets how the legs are joined from the next commit on.</summary>
    void SetWeights(FusionWeights weights);

    /// <summary>Starts over, empty, with another model of the vectors; readers keep the old index until the next commit.</summary>
    void Restart(LsiModel? model);

    /// <summary>Makes everything put in and taken out durable and found.</summary>
    /// <param name="sequence">Place in the caller's change feed that this state stands for.</param>
    /// <param name="cancellation">Gives up before anything is made visible.</param>
    /// <exception cref="SearchUnavailableException">The cluster does not take it; nothing of the position is stored, so the caller follows again from the last commit.</exception>
    Task CommitAsync(long sequence, CancellationToken cancellation = default);

    /// <summary>The index for one question; dispose of it afterwards.</summary>
    IHybridReader AcquireReader();

    /// <summary>How the index stands.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    Task<IndexHealth> HealthAsync(CancellationToken cancellation = default);
}
