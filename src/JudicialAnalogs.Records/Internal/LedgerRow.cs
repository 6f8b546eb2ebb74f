using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Internal;

/// <summary>A ledger entry as it stands in the table; verification hashes these texts as they are, sound or not.</summary>
internal sealed class LedgerRow
{
    public const string Select =
        """
        SELECT sequence AS Sequence, at AS At, actor AS Actor, role AS Role, purpose AS Purpose, action AS Action, subject AS Subject,
               details_hash AS DetailsHash, previous_hash AS PreviousHash, hash AS Hash
        FROM ledger
        """;

    public long Sequence { get; init; }

    public string At { get; init; } = "";

    public string Actor { get; init; } = "";

    public string Role { get; init; } = "";

    public string Purpose { get; init; } = "";

    public string Action { get; init; } = "";

    public string Subject { get; init; } = "";

    public string DetailsHash { get; init; } = "";

    public string PreviousHash { get; init; } = "";

    public string Hash { get; init; } = "";

    public string ComputeHash() => LedgerEncoding.HashOf(Sequence, PreviousHash, At, Actor, Role, Purpose, Action, Subject, DetailsHash);

    public LedgerEntry ToEntry() => new(Sequence, Instants.Parse(At), Actor, Role, Purpose, Action, Subject, DetailsHash, PreviousHash, Hash);

    public static LedgerRow Of(LedgerEntry entry) => new()
    {
        Sequence = entry.Sequence,
        At = Instants.ToText(entry.At),
        Actor = entry.Actor,
        Role = entry.Role,
        Purpose = entry.Purpose,
        Action = entry.Action,
        Subject = entry.Subject,
        DetailsHash = entry.DetailsHash,
        PreviousHash = entry.PreviousHash,
        Hash = entry.Hash,
    };
}
