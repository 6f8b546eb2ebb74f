using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Reading.Sanctions;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.Archive.Sanctions;

/// <summary>
/// The sanctions of one code as read from its imported texts, by day. A sanction is given only for days on which its text is certain;
/// the Russian text is asked first. Immutable, safe for several threads.
/// </summary>
public sealed class ImportedSanctions : ISanctionSource, ISanctionHistory
{
    private readonly Dictionary<NormRef, List<Norm>> _texts = [];
    private readonly Dictionary<(string SourceHash, LawLanguage Language), SanctionTable> _tables = [];

    private ImportedSanctions()
    {
    }

    /// <summary>No law imported.</summary>
    public static ImportedSanctions None { get; } = new();

    /// <summary>Every part, and every article without parts, that has a text or had one, in the order of the code.</summary>
    public IReadOnlyCollection<NormRef> Places => _texts.Keys;

    /// <summary>Sanctions with words that were not understood, of all texts.</summary>
    public IReadOnlyList<UnreadSanction> Unread { get; private set; } = [];

    /// <summary>Reads the sanctions of a code from its stored texts.</summary>
    /// <param name="norms">The store.</param>
    /// <param name="act">Canonical name of the code, e.g. <c>УК</c>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<ImportedSanctions> LoadAsync(INormStore norms, string act, CancellationToken cancellationToken)
    {
        var loaded = new ImportedSanctions();
        foreach (var language in new[] { LawLanguage.Russian, LawLanguage.Kazakh })
        {
            var editions = new Dictionary<string, List<Norm>>(StringComparer.Ordinal);
            await foreach (var norm in norms.EnumerateAsync(act, language, cancellationToken))
            {
                if (norm.Reference.Point is not null || norm.IsWithdrawn)
                    continue;
                if (!editions.TryGetValue(norm.SourceHash, out var edition))
                    editions.Add(norm.SourceHash, edition = []);
                edition.Add(norm);
            }

            foreach (var (hash, edition) in editions)
                loaded.Add(hash, language, edition);
        }

        loaded.Unread = [.. loaded._tables.Values.SelectMany(table => table.Unread)];
        return loaded;
    }

    /// <inheritdoc/>
    public Sanction? Find(NormRef part, DateOnly day) =>
        TextOn(part, day) is { Standing: NormStanding.InForce, Norm: { } text } ? ReadingOf(text, part)?.Sanction : null;

    /// <summary>As <see cref="Find"/>, with the text it was read from, and also for days on which the text is only probably in force.</summary>
    public (Norm Text, SanctionReading Reading)? FindReading(NormRef place, DateOnly day) =>
        TextOn(place, day).Norm is { IsExcluded: false } text && ReadingOf(text, place) is { } reading ? (text, reading) : null;

    /// <summary>Every sanction read from the texts of a part that are in force on a day: its own and those of its points and conditions.</summary>
    public IEnumerable<(Norm Text, SanctionReading Reading)> ReadingsOf(NormRef part, DateOnly day) =>
        TextOn(part, day).Norm is { IsExcluded: false } text
            ? _tables[(text.SourceHash, text.Language)].Readings.Where(reading => reading.Sanction.Reference == part).Select(reading => (text, reading))
            : [];

    /// <inheritdoc/>
    public IReadOnlyList<SanctionVersion> Versions(NormRef place)
    {
        var texts = TextsOf(place).Where(text => text.InForceFrom is not null).ToList();
        var versions = new List<SanctionVersion>();
        foreach (var language in texts.Select(text => text.Language).Distinct().Take(1))
        {
            var ordered = texts.Where(text => text.Language == language).OrderBy(text => text.InForceFrom).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                var sanction = ordered[i].IsExcluded ? null : ReadingOf(ordered[i], place)?.Sanction;
                if (sanction is null && !ordered[i].IsExcluded)
                    continue;
                var next = i + 1 < ordered.Count ? ordered[i + 1].InForceFrom!.Value.AddDays(-1) : (DateOnly?)null;
                versions.Add(new SanctionVersion(ordered[i].CertainFrom!.Value, ordered[i].InForceTo ?? next, sanction));
            }
        }

        return versions;
    }

    private void Add(string hash, LawLanguage language, List<Norm> edition)
    {
        _tables.Add((hash, language), SanctionReader.Read(edition));
        foreach (var norm in edition)
        {
            if (!_texts.TryGetValue(norm.Reference, out var texts))
                _texts.Add(norm.Reference, texts = []);
            texts.Add(norm);
        }
    }

    private NormOnDay TextOn(NormRef place, DateOnly day)
    {
        var texts = TextsOf(place);
        var russian = NormHistory.On([.. texts.Where(text => text.Language == LawLanguage.Russian)], day);
        if (russian.Standing != NormStanding.Unknown)
            return russian;
        return NormHistory.On([.. texts.Where(text => text.Language == LawLanguage.Kazakh)], day);
    }

    private List<Norm> TextsOf(NormRef place) => place.Article is not null
        && _texts.TryGetValue(place.Point is null ? place : NormRef.Of(place.Act, place.Article, place.Part), out var texts) ? texts : [];

    private SanctionReading? ReadingOf(Norm text, NormRef place) => _tables[(text.SourceHash, text.Language)].FindReading(place);
}
