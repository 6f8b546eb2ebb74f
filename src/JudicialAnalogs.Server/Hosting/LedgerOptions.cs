using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>The checkpoints of the ledger.</summary>
public sealed class LedgerOptions
{
    /// <summary>File of the private key that signs checkpoints, made when missing. Servers that share their records share this key too.</summary>
    /// <value>`checkpoint-key.pem` in the data folder</value>
    public string? CheckpointKeyFile { get; init; }

    /// <summary>New entries after which the end of the ledger is signed.</summary>
    [Range(1, 1_000_000)]
    public int CheckpointEntries { get; init; } = 1_000;

    /// <summary>Time after which the end of the ledger is signed when there is any new entry.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan CheckpointInterval { get; init; } = TimeSpan.FromHours(1);
}
