using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Internal;

/// <summary>A signed checkpoint as it stands in the table; verification takes these texts as they are, sound or not.</summary>
internal sealed class CheckpointRow
{
    public const string Select =
        """
        SELECT number AS Number, sequence AS Sequence, hash AS Hash, at AS At, previous AS Previous, key_name AS KeyName, signature AS Signature
        FROM ledger_checkpoints
        """;

    public const string Insert =
        """
        INSERT INTO ledger_checkpoints (number, sequence, hash, at, previous, key_name, signature)
        VALUES (@Number, @Sequence, @Hash, @At, @Previous, @KeyName, @Signature)
        """;

    public long Number { get; init; }

    public long Sequence { get; init; }

    public string Hash { get; init; } = "";

    public string At { get; init; } = "";

    public string Previous { get; init; } = "";

    public string KeyName { get; init; } = "";

    public string Signature { get; init; } = "";

    public static CheckpointRow Of(SignedCheckpoint checkpoint) => new()
    {
        Number = checkpoint.Number,
        Sequence = checkpoint.Sequence,
        Hash = checkpoint.Hash,
        At = Instants.ToText(checkpoint.At),
        Previous = checkpoint.Previous,
        KeyName = checkpoint.Key,
        Signature = checkpoint.Signature,
    };

    public SignedCheckpoint ToCheckpoint() => new(Number, Sequence, Hash, Instants.Parse(At), Previous, KeyName, Signature);

    /// <summary>The checkpoint; null when its time is none, which nobody can have signed.</summary>
    public SignedCheckpoint? TryToCheckpoint()
    {
        try
        {
            return ToCheckpoint();
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
