using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Search.Qdrant;

/// <summary>Where the cluster is and how the collection lies on it.</summary>
/// <param name="Address">REST address of any node or of a balancer before them, such as <c>http://127.0.0.1:6333</c>.</param>
public sealed record QdrantOptions(Uri Address)
{
    /// <summary>Key sent as <c>api-key</c>; null for none. Never logged.</summary>
    public string? Key { get; init; }

    /// <summary>Alias that questions go to; collections behind it bear this name and a number.</summary>
    /// <value>The default is <c>judicial-analogs</c>.</value>
    [RegularExpression("^[a-z0-9-]{1,60}$")]
    public string Alias { get; init; } = "judicial-analogs";

    /// <summary>Shards of a collection, 1 to 1024: about one for each 10 million passages, and a multiple of the nodes.</summary>
    /// <value>The default is 1.</value>
    [Range(1, 1024)]
    public int Shards { get; init; } = 1;

    /// <summary>Copies of every shard, 1 to 10; with 2 or more one node may be lost.</summary>
    /// <value>The default is 1.</value>
    [Range(1, 10)]
    public int Replicas { get; init; } = 1;

    /// <summary>Copies that must have taken a write before it counts, 1 to <see cref="Replicas"/>.</summary>
    /// <value>The default is 1.</value>
    [Range(1, 10)]
    public int WriteConsistency { get; init; } = 1;

    /// <summary>Documents sent together, 1 to 1,000.</summary>
    /// <value>The default is 64.</value>
    [Range(1, 1_000)]
    public int Batch { get; init; } = 64;

    /// <summary>Longest wait for one answer.</summary>
    /// <value>The default is 20 seconds.</value>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Tries of one request, 1 to 10; writes may be repeated, for their identifiers follow from the documents.</summary>
    /// <value>The default is 4.</value>
    [Range(1, 10)]
    public int Tries { get; init; } = 4;

    /// <summary>Rest before the second try, doubled before each further one.</summary>
    /// <value>The default is 250 milliseconds.</value>
    public TimeSpan Rest { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Address and alias, without the key.</summary>
    public override string ToString() => $"{Alias} at {Address}";
}
