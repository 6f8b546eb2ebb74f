using System.Globalization;
using System.Text;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal;

namespace JudicialAnalogs.Records.Ledger;

/// <summary>
/// The end of the ledger at some moment, signed by the installation. Its text is eight lines, each ended by a line feed: what it is, number, sequence,
/// hash, time, hash of the checkpoint before, name of the key, signature. The signature (ECDSA on P-256 with SHA-256, DER in Base64) stands for the
/// seven lines above it, so that any tool that knows ECDSA can check it.
/// </summary>
/// <param name="Number">Number among the checkpoints, from 1.</param>
/// <param name="Sequence">Number of the ledger's last entry then; 0 for an empty ledger.</param>
/// <param name="Hash">Hash of that entry; 64 zeros for an empty ledger.</param>
/// <param name="At">When, UTC, by the clock of the installation.</param>
/// <param name="Previous">SHA-256 of the text of the checkpoint before, lower-case hexadecimal; 64 zeros for the first.</param>
/// <param name="Key">Name of the key, <see cref="CheckpointPublicKey.Name"/>.</param>
/// <param name="Signature">Signature of <see cref="Statement"/>, Base64.</param>
public sealed record SignedCheckpoint(long Number, long Sequence, string Hash, DateTimeOffset At, string Previous, string Key, string Signature)
{
    private const string Title = "JudicialAnalogs ledger checkpoint 1";

    /// <summary>What is signed: every line but the last.</summary>
    public string Statement => string.Create(
        CultureInfo.InvariantCulture, $"{Title}\nnumber {Number}\nsequence {Sequence}\nhash {Hash}\nat {Instants.ToText(At)}\nprevious {Previous}\nkey {Key}\n");

    /// <summary>The whole text, to be kept elsewhere.</summary>
    public string Text => $"{Statement}signature {Signature}\n";

    /// <summary>Where the ledger ended, as <see cref="ILedger"/> compares it.</summary>
    public LedgerCheckpoint End => new(Sequence, Hash);

    /// <summary>Reads a text back. Line feeds may have become carriage returns with line feeds on the way.</summary>
    /// <exception cref="InvalidRecordException">It is no such text.</exception>
    public static SignedCheckpoint Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines.Length != 8 || lines[0] != Title)
            throw Invalid($"it should have eight lines, the first of them \"{Title}\"");
        try
        {
            return new SignedCheckpoint(
                long.Parse(Value("number", lines[1]), NumberStyles.None, CultureInfo.InvariantCulture),
                long.Parse(Value("sequence", lines[2]), NumberStyles.None, CultureInfo.InvariantCulture),
                Value("hash", lines[3]),
                Instants.Parse(Value("at", lines[4])),
                Value("previous", lines[5]),
                Value("key", lines[6]),
                Value("signature", lines[7]));
        }
        catch (Exception failure) when (failure is FormatException or OverflowException)
        {
            throw Invalid(failure.Message);
        }
    }

    internal string HashOfText() => CanonicalEncoding.HashOf(Encoding.UTF8.GetBytes(Text));

    private static string Value(string name, string line) =>
        line.StartsWith(name + " ", StringComparison.Ordinal) ? line[(name.Length + 1)..] : throw Invalid($"a line \"{name} …\" is missing");

    private static InvalidRecordException Invalid(string what) => new(
        "checkpoint", RecordRule.Checkpoint, $"This is no checkpoint of a ledger: {what}. Give the file as it was exported.");
}
