using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Language.Languages;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Typed;

namespace JudicialAnalogs.Archive.Norms;

/// <summary>
/// Finds norms. What a question cites is looked up and comes first; an act that it names raises the norms of that act; the other words are
/// searched in both languages among the texts of the day.
/// </summary>
/// <param name="index">The norms' index.</param>
/// <param name="lookup">The stored texts.</param>
public sealed class NormSearcher(SearchIndex index, NormLookup lookup)
{
    /// <summary>Score of a norm that was cited: above every score of a search.</summary>
    public const double CitedScore = 2;

    private static readonly FusionWeights VectorsAlone = FusionWeights.Convex(0, 1);

    // Both languages of a norm may be among the hits.
    private const int Hits = 400;

    // Beside legs that share 1: the named act comes first where its articles answer at all, and does not drown a far better one.
    private const double WeightOfTheAct = 0.3;

    /// <summary>Answers a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<NormFindings> FindAsync(NormQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        // Where one act is searched, a citation without an act means that one.
        var context = question.Acts is [var only] ? new CitationContext(only, question.On) : new CitationContext(On: question.On);
        var citations = CitationReader.Read(question.Text, context, cancellationToken)
            .Where(citation => citation.Reference.Article is not null && !IsExcluded(citation.Span, question))
            .ToList();
        var acts = CitationReader.ReadActs(question.Text, context).Where(act => !IsExcluded(act.Span, question)).ToList();
        var (cited, unknown) = await LookUpAsync(citations.Select(citation => citation.Reference).Distinct(), question, cancellationToken);
        TextSpan[] named = [.. citations.Select(citation => citation.Span), .. acts.Select(act => act.Span)];
        var text = question.Typed?.Text ?? question.Text;
        var words = Without(text, named);
        var mentioned = acts.Select(act => act.Act).Distinct().ToList();

        using var snapshot = index.Acquire();
        var query = new HybridQuery(words.Any(char.IsLetter) ? words : citations.Count > 0 ? "" : text)
        {
            Filter = FilterOf(question, named),
            Affinities = mentioned.Count > 0 ? [new FacetAffinity(NormFields.Act, mentioned, WeightOfTheAct)] : [],
            Limit = Hits,
            Passages = 0,
            Explain = question.Explain,
        };
        // A citation alone asks for nothing else.
        var hits = query.Text.Length == 0 ? [] : await SearchAsync(new HybridSearcher(snapshot), query, cancellationToken);
        var best = Best(hits, cited.Select(norm => norm.Reference).ToHashSet());
        List<FoundNorm> page = [.. cited.Skip(question.Skip).Take(question.Take)];
        foreach (var (hit, reference, language) in best.Skip(Math.Max(0, question.Skip - cited.Count)).Take(question.Take - page.Count))
        {
            var wanted = question.Language == LawLanguage.Unspecified ? language : question.Language;
            page.Add(await OneAsync(reference, wanted, question.On, cancellationToken) with { Score = hit.Score, Explanation = hit.Explanation });
        }

        return new NormFindings(page, cited.Count + best.Count, unknown, mentioned, snapshot.Version, snapshot.Model is not null, snapshot.DocumentCount == 0);
    }

    /// <summary>
    /// Texts in the language of the query are found by words and vectors. Of those in the other language words tell nothing, and beside
    /// texts that share words they would never come up, so there the vectors alone decide, on the scale of the first list: a text as close
    /// as the closest one in the language of the query scores like it.
    /// </summary>
    private static async Task<IReadOnlyList<HybridHit>> SearchAsync(HybridSearcher searcher, HybridQuery query, CancellationToken cancellationToken)
    {
        var language = LanguageDetector.OfDocument(query.Text) switch
        {
            DocumentLanguage.Russian => LawLanguage.Russian,
            DocumentLanguage.Kazakh => LawLanguage.Kazakh,
            _ => LawLanguage.Unspecified,
        };
        if (language == LawLanguage.Unspecified)
            return (await searcher.SearchAsync(query, cancellationToken)).Hits;
        var own = await searcher.SearchAsync(In(language, query), cancellationToken);
        var scale = await ScaleAsync(searcher, In(language, query) with { Affinities = [] }, cancellationToken);
        var other = await searcher.SearchAsync(In(NormLookup.Other(language), query) with { Weights = VectorsAlone with { Vector = scale } }, cancellationToken);
        return [.. own.Hits.Concat(other.Hits).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id, StringComparer.Ordinal)];
    }

    /// <summary>Score of the closest text in the language of the query, for each unit of closeness; 1 where there is none.</summary>
    private static async Task<double> ScaleAsync(HybridSearcher searcher, HybridQuery query, CancellationToken cancellationToken)
    {
        var closest = (await searcher.SearchAsync(query with { Weights = VectorsAlone, Limit = 1, Explain = false }, cancellationToken)).Hits;
        if (closest is not [var hit])
            return 1;
        var joined = (await searcher.SearchAsync(query with { Explain = false }, cancellationToken)).Hits.FirstOrDefault(other => other.Id == hit.Id);
        return joined is null ? 1 : joined.Score / hit.Score;
    }

    private static HybridQuery In(LawLanguage language, HybridQuery query) =>
        query with { Filter = query.Filter with { Facets = [.. query.Filter.Facets, new FacetCondition(NormFields.Language, [language.ToString()])] } };

    // What a demand cites or names is looked up or raised; the texts themselves do not say it.
    private static SearchFilter FilterOf(NormQuestion question, TextSpan[] named) => new()
    {
        Texts = [.. from typed in question.Typed?.Conditions ?? [] where typed.Condition.Exclude || !named.Any(span => Overlap(span, typed)) select typed.Condition],
        Facets = question.Acts.Count > 0 ? [new FacetCondition(NormFields.Act, question.Acts)] : [],
        Ranges = [new NumberRange(NormFields.From, Maximum: question.On.DayNumber), new NumberRange(NormFields.To, Minimum: question.On.DayNumber)],
    };

    private static bool IsExcluded(TextSpan span, NormQuestion question) =>
        question.Typed is { } line && line.Conditions.Any(typed => typed.Condition.Exclude && Overlap(span, typed));

    private static bool Overlap(TextSpan span, TypedCondition typed) => span.Start < typed.Start + typed.Length && typed.Start < span.Start + span.Length;

    private static string Without(string text, IEnumerable<TextSpan> spans)
    {
        var left = text.ToCharArray();
        foreach (var span in spans)
            left.AsSpan(span.Start, span.Length).Fill(' ');
        return new string(left);
    }

    private async Task<(List<FoundNorm> Known, List<NormRef> Unknown)> LookUpAsync(IEnumerable<NormRef> cited, NormQuestion question, CancellationToken cancellationToken)
    {
        var (known, unknown) = (new List<FoundNorm>(), new List<NormRef>());
        foreach (var reference in cited)
        {
            var norm = await OneAsync(reference, question.Language, question.On, cancellationToken);
            if (norm is { Found.Standing: NormStanding.Unknown, Twin.Standing: NormStanding.Unknown })
                unknown.Add(reference);
            else
                known.Add(norm with { Score = CitedScore, Cited = true });
        }

        return (known, unknown);
    }

    /// <summary>Norms of the hits, each once: of its two languages the one that was found better counts.</summary>
    private static List<(HybridHit Hit, NormRef Reference, LawLanguage Language)> Best(IReadOnlyList<HybridHit> hits, HashSet<NormRef> cited)
    {
        var seen = new HashSet<NormRef>(cited);
        return [.. hits.Select(hit => (Hit: hit, Norm: NormDocument.Read(hit.Id))).Where(pair => seen.Add(pair.Norm.Reference)).Select(pair => (pair.Hit, pair.Norm.Reference, pair.Norm.Language))];
    }

    private async Task<FoundNorm> OneAsync(NormRef reference, LawLanguage language, DateOnly day, CancellationToken cancellationToken)
    {
        var asked = language == LawLanguage.Kazakh ? LawLanguage.Kazakh : LawLanguage.Russian;
        var (found, twin) = await lookup.FindAsync(reference, day, asked, cancellationToken);
        return new FoundNorm(reference, asked, 0, false, found, twin, null);
    }
}
