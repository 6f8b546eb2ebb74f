using System.Globalization;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Search.Documents;

namespace JudicialAnalogs.Archive.Indexing;

/// <summary>How a norm becomes an indexed document: an article, or a point of a resolution, in one language and one version.</summary>
public static class NormDocument
{
    // No norm holds it, so that an identifier comes apart in one way.
    private const char Between = '\n';

    /// <summary>True for what has a document of its own; parts and points are found as the article that holds them.</summary>
    public static bool IsDocument(Norm norm) => norm.Reference is { Article: not null, Part: null, Point: null };

    /// <summary>The identifier of a norm's document.</summary>
    public static string IdOf(Norm norm) =>
        string.Join(Between, norm.Reference.ToString(), norm.Language.ToString(), norm.InForceFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    /// <summary>Which norm an identifier stands for.</summary>
    /// <exception cref="FormatException">It is no identifier of <see cref="IdOf"/>.</exception>
    public static (NormRef Reference, LawLanguage Language) Read(string id)
    {
        var parts = id.Split(Between);
        return parts.Length == 3 && Enum.TryParse<LawLanguage>(parts[1], out var language)
            ? (NormRef.Parse(parts[0]), language)
            : throw new FormatException("The identifier is not that of a norm's document.");
    }

    /// <summary>
    /// The documents of one norm in one language. Together they cover every day on which something of the norm is known: the text of each
    /// day, before the first one the nearest, and none for days on which it was taken out.
    /// </summary>
    /// <param name="versions">Every stored text of one reference in one language, in the order they were stored.</param>
    public static IEnumerable<SearchDocument> Of(IReadOnlyList<Norm> versions)
    {
        var standing = versions.Where(version => !version.IsWithdrawn).ToList();
        // A source that tells no days is the last choice, as in NormHistory.
        if (standing.Exists(version => version.InForceFrom is not null))
            standing = [.. standing.Where(version => version.InForceFrom is not null).DistinctBy(version => version.InForceFrom).OrderBy(version => version.InForceFrom)];
        else
            standing = [.. standing.Take(1)];
        for (var i = 0; i < standing.Count; i++)
        {
            var version = standing[i];
            if (version.IsExcluded || version.Text.Length + version.Title.Length == 0)
                continue;
            var from = i == 0 ? DateOnly.MinValue : version.InForceFrom!.Value;
            var to = i + 1 < standing.Count ? standing[i + 1].InForceFrom!.Value.AddDays(-1) : version.InForceTo ?? DateOnly.MaxValue;
            yield return Of(version, from, to);
        }
    }

    private static SearchDocument Of(Norm norm, DateOnly from, DateOnly to) => new(IdOf(norm))
    {
        Fields = new Dictionary<string, string>
        {
            [NormFields.ActName] = norm.Reference.Act,
            [NormFields.Title] = norm.Title,
            [NormFields.Text] = norm.Text,
        },
        Facets = new Dictionary<string, IReadOnlyList<string>>
        {
            [NormFields.Act] = [norm.Reference.Act],
            [NormFields.Language] = [norm.Language.ToString()],
        },
        Numbers = new Dictionary<string, double> { [NormFields.From] = from.DayNumber, [NormFields.To] = to.DayNumber },
    };
}
