using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Internal;

/// <summary>An act ready to be stored: its canonical JSON and the columns taken from it.</summary>
internal sealed class ActRow
{
    public const string Upsert =
        """
        INSERT INTO acts (id, sequence, removed, content_hash, region, court, day, year, language, kind, synthetic, disputed, content)
        VALUES (@Id, @Sequence, 0, @ContentHash, @Region, @Court, @Day, @Year, @Language, @Kind, @Synthetic, @Disputed, @Content)
        ON CONFLICT (id) DO UPDATE SET
            sequence = excluded.sequence, content_hash = excluded.content_hash, region = excluded.region, court = excluded.court, day = excluded.day,
            year = excluded.year, language = excluded.language, kind = excluded.kind, synthetic = excluded.synthetic, disputed = excluded.disputed, content = excluded.content
        """;

    private const int LongestId = 200;

    // Region and court stand in one index, and an index entry of PostgreSQL has room for 2,704 bytes.
    private const int LongestName = 500;

    public required string Id { get; init; }

    public long Sequence { get; set; }

    public required string ContentHash { get; init; }

    public required string Region { get; init; }

    public required string Court { get; init; }

    public required string? Day { get; init; }

    public required long? Year { get; init; }

    public required string Language { get; init; }

    public required string Kind { get; init; }

    public required long Synthetic { get; init; }

    public required long Disputed { get; init; }

    public required byte[] Content { get; init; }

    /// <exception cref="InvalidRecordException">The act has no proper identity, or cannot be written.</exception>
    public static ActRow Of(CourtAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!IsProperId(act.Id))
        {
            throw new InvalidRecordException(
                "act.id",
                RecordRule.ActIdentity,
                $"\"{act.Id}\" is not an act's identity: 1 to {LongestId} ASCII letters, digits, '-' and '_'. Give the act another one.",
                act.Id,
                LongestId);
        }

        FieldRules.Text("act.region", act.Region, 0, LongestName, $"act {act.Id}");
        FieldRules.Text("act.court", act.Court, 0, LongestName, $"act {act.Id}");
        var content = CourtActJson.Serialize(act);
        return new ActRow
        {
            Id = act.Id,
            ContentHash = CanonicalEncoding.HashOf(content),
            Region = act.Region,
            Court = act.Court,
            Day = Instants.ToText(act.Date),
            Year = act.Date?.Year,
            Language = act.Language.ToString(),
            Kind = act.Kind.ToString(),
            Synthetic = act.Synthetic ? 1 : 0,
            Disputed = act.Closed ? 0 : act.Disputed.Count,
            Content = content,
        };
    }

    private static bool IsProperId(string? id) =>
        id is { Length: > 0 and <= LongestId } && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
