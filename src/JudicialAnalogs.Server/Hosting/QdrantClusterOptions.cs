using System.ComponentModel.DataAnnotations;
using JudicialAnalogs.Search.Qdrant;
using JudicialAnalogs.Server.Configuration;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>The index of acts on a Qdrant cluster.</summary>
public sealed class QdrantClusterOptions : IValidatableObject
{
    /// <summary>REST address of any node or of a balancer before them. Without it the index lies in the data folder.</summary>
    [WebAddress]
    public string? Address { get; init; }

    /// <summary>The key that the cluster asks for.</summary>
    [Secret]
    [FormerVariable("QDRANT_API_KEY")]
    public string? Key { get; init; }

    /// <summary>A file that holds that key alone.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Alias that questions go to. Every server that writes has one of its own.</summary>
    [RegularExpression("^[a-z0-9-]{1,60}$", ErrorMessage = "of 1 to 60 small letters, digits and hyphens")]
    public string Alias { get; init; } = "judicial-analogs";

    /// <summary>Shards of a new collection: about one for each 10 million passages, and a multiple of the nodes.</summary>
    [Range(1, 1_024)]
    public int Shards { get; init; } = 1;

    /// <summary>Copies of every shard of a new collection; with 2 or more one node may be lost.</summary>
    [Range(1, 10)]
    public int Replicas { get; init; } = 1;

    /// <summary>Longest wait for one answer of the cluster.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>What the index is opened with; null where there is no cluster. A majority of the copies takes every write.</summary>
    public QdrantOptions? Cluster() => Address is null ? null : new QdrantOptions(new Uri(Address))
    {
        Key = Key,
        Alias = Alias,
        Shards = Shards,
        Replicas = Replicas,
        WriteConsistency = (Replicas / 2) + 1,
        Patience = Patience,
    };

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Address is null && KeyFile is not null)
            yield return new ValidationResult("is of no use without Qdrant:Address; give the address too or leave this out", [nameof(KeyFile)]);
    }
}
