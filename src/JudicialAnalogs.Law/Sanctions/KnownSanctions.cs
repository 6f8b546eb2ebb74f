using System.Collections.Frozen;
using System.Globalization;
using JudicialAnalogs.Law.Internal;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions.Internal;

namespace JudicialAnalogs.Law.Sanctions;

/// <summary>
/// The sanctions of the most frequent parts of the Criminal Code as a table of facts (<c>known-sanctions.csv</c>), so that the demo, the
/// synthetic archive and the first rules work before any law is imported. Figures are those of the text with amendments to 03.01.2026;
/// each part has a first day for which they are certain, and earlier days are answered with null rather than guessed.
/// </summary>
public sealed class KnownSanctions : ISanctionSource
{
    private const string Table = "known-sanctions.csv";

    private readonly FrozenDictionary<NormRef, KnownSanction> entries;

    private KnownSanctions(FrozenDictionary<NormRef, KnownSanction> entries) => this.entries = entries;

    /// <summary>The table.</summary>
    public static KnownSanctions Instance { get; } = new(Read());

    /// <summary>Every part, and every point with a sanction of its own, in the order of the code.</summary>
    public IReadOnlyList<NormRef> Parts { get; } = [.. Order()];

    /// <inheritdoc/>
    /// <remarks>A point without a sanction of its own is answered with that of its part.</remarks>
    public Sanction? Find(NormRef part, DateOnly day) =>
        Lookup(part) is { } entry && day >= entry.Since ? entry.Sanction : null;

    /// <summary>The newest known sanction of <paramref name="part"/> whatever the day; null when the table has none.</summary>
    public Sanction? Newest(NormRef part) => Lookup(part)?.Sanction;

    /// <summary>First day for which the table vouches for <paramref name="part"/>; null when the table has none.</summary>
    public DateOnly? CertainSince(NormRef part) => Lookup(part)?.Since;

    private KnownSanction? Lookup(NormRef reference)
    {
        if (entries.TryGetValue(reference, out var own))
            return own;
        if (reference.Article is null || reference.Point is null)
            return null;
        return entries.TryGetValue(NormRef.Of(reference.Act, reference.Article, reference.Part), out var ofPart) ? ofPart : null;
    }

    private static FrozenDictionary<NormRef, KnownSanction> Read() =>
        EmbeddedTable.Rows(Table)
            .GroupBy(row => row[0])
            .Select(rows => Entry(NormRef.Parse(rows.Key), [.. rows]))
            .ToFrozenDictionary(entry => entry.Sanction.Reference);

    private static IEnumerable<NormRef> Order() => EmbeddedTable.Rows(Table).Select(row => NormRef.Parse(row[0])).Distinct();

    private static KnownSanction Entry(NormRef reference, string[][] rows) => new(
        new Sanction(
            reference,
            [.. rows.Where(row => row[1] == "main").Select(Alternative)],
            [.. Additional(rows, "obligatory")],
            [.. Additional(rows, "optional")]),
        DateOnly.ParseExact(rows[0][6], "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static SanctionAlternative Alternative(string[] row) => new(
        Enum.Parse<PunishmentKind>(row[2]),
        Number(row[3]),
        Number(row[4]),
        row[5].Length == 0 ? PunishmentUnit.Unspecified : Enum.Parse<PunishmentUnit>(row[5]));

    private static IEnumerable<AdditionalPunishmentKind> Additional(string[][] rows, string role) =>
        rows.Where(row => row[1] == role).Select(row => Enum.Parse<AdditionalPunishmentKind>(row[2]));

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
