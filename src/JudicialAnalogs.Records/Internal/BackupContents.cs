using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Internal;

/// <summary>What a backup holds beside the records themselves.</summary>
/// <param name="Manifest">The manifest.</param>
/// <param name="Checkpoint">The end of the ledger when it was made.</param>
/// <param name="Keys">The keys it says that was signed with.</param>
internal sealed record BackupContents(BackupManifest Manifest, SignedCheckpoint Checkpoint, IReadOnlyList<CheckpointPublicKey> Keys)
{
    public const string CheckpointName = "checkpoint.txt";
    public const string KeyName = "checkpoint-key.public.pem";
}
