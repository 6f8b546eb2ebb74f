using JudicialAnalogs.Records.Internal;

namespace JudicialAnalogs.Records.Ledger;

/// <summary>
/// The bytes a ledger entry's hash is taken over, so that anyone can recompute it:
/// the text <c>JudicialAnalogs ledger 1</c>, the sequence as eight bytes big-endian, the previous hash, and then time, actor, role,
/// purpose, action, subject and details hash, in this order. Every text is UTF-8 with its length in bytes before it as four bytes big-endian;
/// hashes are encoded as their hexadecimal text; the time as <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c>.
/// </summary>
public static class LedgerEncoding
{
    /// <summary>The hash before the first entry.</summary>
    public static string Origin { get; } = new('0', 64);

    /// <summary>SHA-256 of the entry's encoding, lower-case hexadecimal; <see cref="LedgerEntry.Hash"/> itself takes no part.</summary>
    public static string HashOf(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return HashOf(
            entry.Sequence, entry.PreviousHash, Instants.ToText(entry.At), entry.Actor, entry.Role, entry.Purpose, entry.Action, entry.Subject, entry.DetailsHash);
    }

    internal static string HashOf(
        long sequence, string previousHash, string at, string actor, string role, string purpose, string action, string subject, string detailsHash) =>
        new CanonicalEncoding()
            .Text("JudicialAnalogs ledger 1")
            .Number(sequence)
            .Text(previousHash)
            .Text(at)
            .Text(actor)
            .Text(role)
            .Text(purpose)
            .Text(action)
            .Text(subject)
            .Text(detailsHash)
            .Hash();
}
