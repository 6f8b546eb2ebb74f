using System.Globalization;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.Archive.Norms;

/// <summary>Which points of the normative resolutions of the Supreme Court among the imported norms speak of an article.</summary>
public sealed class ResolutionCatalogue
{
    private const string Name = "НПВС ";

    private readonly ILookup<NormRef, ResolutionPoint> _byArticle;

    private ResolutionCatalogue(IReadOnlyList<ResolutionPoint> points) => _byArticle = points
        .SelectMany(point => point.Cited.Select(ArticleOf).Distinct().Select(article => (article, point)))
        .ToLookup(pair => pair.article, pair => pair.point);

    /// <summary>No resolutions.</summary>
    public static ResolutionCatalogue Empty { get; } = new([]);

    /// <summary>Reads the resolutions among stored norms, in Russian, or in Kazakh where one is stored in Kazakh alone.</summary>
    /// <param name="norms">The stored texts.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<ResolutionCatalogue> LoadAsync(INormStore norms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(norms);
        var counts = await norms.CountsAsync(cancellationToken);
        var points = new List<ResolutionPoint>();
        foreach (var act in counts.Where(count => DayOf(count.Act) is not null).GroupBy(count => count.Act, StringComparer.Ordinal).OrderBy(act => act.Key, StringComparer.Ordinal))
        {
            var language = act.Any(count => count.Language == LawLanguage.Russian) ? LawLanguage.Russian : LawLanguage.Kazakh;
            var texts = new Dictionary<NormRef, List<string>>();
            await foreach (var norm in norms.EnumerateAsync(act.Key, language, cancellationToken))
            {
                if (norm.Reference.Article is null || norm.IsExcluded || norm.IsWithdrawn)
                    continue;
                if (!texts.TryGetValue(norm.Reference, out var versions))
                    texts.Add(norm.Reference, versions = []);
                versions.Add(norm.Text);
            }

            points.AddRange(texts.Select(point => new ResolutionPoint(point.Key, DayOf(act.Key)!.Value, CitedBy(point.Value))).Where(point => point.Cited.Count > 0));
        }

        return new ResolutionCatalogue(points);
    }

    /// <summary>Points that speak of a norm, of what it lies in or of what lies inside it, and came after a day; latest first, then in ordinal order.</summary>
    /// <param name="norm">An article of a code or law, or a place in it.</param>
    /// <param name="after">The day.</param>
    public IReadOnlyList<ResolutionPoint> SpeakingOf(NormRef norm, DateOnly after)
    {
        if (norm.Article is null || norm.IsOfResolution)
            return [];
        var points = _byArticle[ArticleOf(norm)].Where(point => point.AdoptedOn > after && point.Cited.Any(cited => cited.Covers(norm) || norm.Covers(cited)));
        return [.. points.OrderByDescending(point => point.AdoptedOn).ThenBy(point => point.Reference.ToString(), StringComparer.Ordinal)];
    }

    private static List<NormRef> CitedBy(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => CitationReader.Read(text)).Select(citation => citation.Reference)
            .Where(norm => norm.Article is not null && !norm.IsOfResolution).Distinct().OrderBy(norm => norm.ToString(), StringComparer.Ordinal)];

    private static NormRef ArticleOf(NormRef norm) => NormRef.Of(norm.Act, norm.Article);

    // «НПВС 4/2015-06-25»
    private static DateOnly? DayOf(string act) =>
        act.StartsWith(Name, StringComparison.Ordinal) && act.Length > 10
        && DateOnly.TryParseExact(act.AsSpan(act.Length - 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
