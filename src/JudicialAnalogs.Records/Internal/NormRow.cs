using System.Text.Json;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal.Json;

namespace JudicialAnalogs.Records.Internal;

/// <summary>A norm as it stands in the table.</summary>
internal sealed class NormRow
{
    /// <summary>Every column of the table.</summary>
    public const string Columns =
        "id, sequence, content_hash, reference, act, article, part, point, language, title, text, in_force_from, in_force_to, source, source_hash, excluded, amendments";

    public const string Fields =
        """
        SELECT id AS Id, sequence AS Sequence, content_hash AS ContentHash, act AS Act, article AS Article, part AS Part, point AS Point,
               language AS Language, title AS Title, text AS Text, in_force_from AS InForceFrom, in_force_to AS InForceTo,
               source AS Source, source_hash AS SourceHash, excluded AS Excluded, amendments AS Amendments
        """;

    public const string Upsert =
        """
        INSERT INTO norms (id, sequence, content_hash, reference, act, article, part, point, language, title, text, in_force_from, in_force_to, source, source_hash, excluded, amendments)
        VALUES (@Id, @Sequence, @ContentHash, @Reference, @Act, @Article, @Part, @Point, @Language, @Title, @Text, @InForceFrom, @InForceTo, @Source, @SourceHash, @Excluded, @Amendments)
        ON CONFLICT (id) DO UPDATE SET
            sequence = excluded.sequence, content_hash = excluded.content_hash, title = excluded.title, text = excluded.text,
            in_force_to = excluded.in_force_to, source = excluded.source, excluded = excluded.excluded, amendments = excluded.amendments
        """;

    public string Id { get; init; } = "";

    public long Sequence { get; set; }

    public string ContentHash { get; init; } = "";

    public string Reference { get; init; } = "";

    public string Act { get; init; } = "";

    public string? Article { get; init; }

    public string? Part { get; init; }

    public string? Point { get; init; }

    public string Language { get; init; } = "";

    public string Title { get; init; } = "";

    public string Text { get; init; } = "";

    public string? InForceFrom { get; init; }

    public string? InForceTo { get; init; }

    public string Source { get; init; } = "";

    public string SourceHash { get; init; } = "";

    public long Excluded { get; init; }

    /// <summary>Amendments as JSON; null for none.</summary>
    public string? Amendments { get; init; }

    /// <exception cref="InvalidRecordException">The norm names no act, is in no one language, or holds what cannot be stored.</exception>
    public static NormRow Of(Norm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        if (string.IsNullOrEmpty(norm.Reference.Act))
            throw new InvalidRecordException("norm.reference", RecordRule.NormReference, "A norm needs a reference that names an act.");
        if (norm.Language is not (LawLanguage.Russian or LawLanguage.Kazakh))
            throw new InvalidRecordException("norm.language", RecordRule.NormLanguage, $"{norm.Reference} needs a language, Russian or Kazakh; it has {norm.Language}.", norm.Reference.ToString());
        var reference = norm.Reference.ToString();
        FieldRules.Text("norm.reference", reference, 1, 500);
        FieldRules.Storable("norm.title", norm.Title, reference);
        FieldRules.Storable("norm.text", norm.Text, reference);
        FieldRules.Storable("norm.source", norm.Source, reference);
        FieldRules.Storable("norm.source_hash", norm.SourceHash, reference);

        var from = Instants.ToText(norm.InForceFrom);
        var to = Instants.ToText(norm.InForceTo);
        var language = norm.Language.ToString();
        var identity = Encode(norm.Reference).Text(language).Text(from).Text(norm.SourceHash).Hash();
        var amendments = norm.Amendments.Count == 0 ? null : JsonSerializer.Serialize(norm.Amendments, NormJsonContext.Default.IReadOnlyListAmendment);
        var content = new CanonicalEncoding().Text(norm.Title).Text(norm.Text).Text(to).Text(norm.Source);
        // Norms stored before these two existed keep the hash they have.
        if (norm.IsExcluded || amendments is not null)
            content.Number(norm.IsExcluded ? 1 : 0).Text(amendments);
        return new NormRow
        {
            Id = "n" + identity[..24],
            ContentHash = content.Hash(),
            Reference = reference,
            Act = norm.Reference.Act,
            Article = norm.Reference.Article,
            Part = norm.Reference.Part,
            Point = norm.Reference.Point,
            Language = language,
            Title = norm.Title,
            Text = norm.Text,
            InForceFrom = from,
            InForceTo = to,
            Source = norm.Source,
            SourceHash = norm.SourceHash,
            Excluded = norm.IsExcluded ? 1 : 0,
            Amendments = amendments,
        };
    }

    public Norm ToNorm() => new(
        NormRef.Of(Act, Article, Part, Point),
        StoredName.Parse<LawLanguage>(Language),
        Title,
        Text,
        Instants.ParseDay(InForceFrom),
        Instants.ParseDay(InForceTo),
        Source,
        SourceHash)
    {
        IsExcluded = Excluded == 1,
        Amendments = Amendments is null ? [] : JsonSerializer.Deserialize(Amendments, NormJsonContext.Default.IReadOnlyListAmendment) ?? [],
    };

    private static CanonicalEncoding Encode(NormRef reference) =>
        new CanonicalEncoding().Text(reference.Act).Text(reference.Article).Text(reference.Part).Text(reference.Point);
}
