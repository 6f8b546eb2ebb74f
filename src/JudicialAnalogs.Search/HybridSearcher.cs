using System.Diagnostics;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Internal;
using JudicialAnalogs.Search.Internal.Filters;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Legs;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search;

/// <summary>Answers hybrid queries over one snapshot: keywords, vectors and shared wording, joined into one explained list.</summary>
/// <param name="snapshot">What to search; must stay undisposed meanwhile.</param>
/// <param name="vectors">
/// An index of the same documents whose vectors were made outside the engine; used for queries that bring their vector. Null: none.
/// </param>
public sealed class HybridSearcher(IndexSnapshot snapshot, IndexSnapshot? vectors = null)
{
    private const int LeastDepth = 200;

    /// <summary>Finds documents.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellation">Stops between legs and within them, after some thousand documents at most.</param>
    /// <returns>The hits; the same query over the same snapshot always gives the same answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of the query is outside its range.</exception>
    /// <exception cref="ArgumentException">A condition on text names an unknown field, or asks for a phrase where the index keeps no positions.</exception>
    public ValueTask<HybridResult> SearchAsync(HybridQuery query, CancellationToken cancellation = default)
    {
        QueryRange.Demand(query);
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Search(query, cancellation));
    }

    /// <summary>What each text leg gives to the documents it and the others bring, before any fusion; weights and affinities of the query are ignored.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="depth">Documents taken from each leg, 1 or more.</param>
    public LegScores ScoreLegs(HybridQuery query, int depth)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        var text = TextLegsOf(query, FusionWeights.Unlearned, new ScoreThenId(snapshot), CancellationToken.None);
        var allowed = text.Allowed(snapshot, query.Filter, CancellationToken.None);
        var count = allowed.Count();
        var lists = text.Legs.Select(leg => ListOf(leg, allowed, count, depth, exact: true, CancellationToken.None)).ToList();
        return new Fuser(FusionMethod.Convex, text.Legs, lists, []).Scores(snapshot);
    }

    /// <summary>
    /// How much of the list of the nearest documents by floats the choice by sketches finds, 0 to 1: for measuring, since it reads every vector.
    /// 1 where the index or the text has no vector.
    /// </summary>
    /// <param name="text">The query.</param>
    /// <param name="depth">Length of the lists, 1 or more.</param>
    public double VectorRecall(string text, int depth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        var order = new ScoreThenId(snapshot);
        var terms = new List<Term>();
        snapshot.Source.Read(text, terms);
        if (VectorLegFor(new HybridQuery(text), terms, 1, order) is not { } leg)
            return 1;
        var (live, count) = (snapshot.Live, snapshot.Live.Count());
        var all = new int[count];
        for (int i = 0, document = live.Next(0); document >= 0; document = live.Next(document + 1))
            all[i++] = document;
        var raw = new double[count];
        leg.Score(all, raw);
        var nearest = all.Zip(raw, (document, score) => new ScoredDocument(document, score)).Where(near => near.Score > 0).Order(order).Take(depth).ToHashSet();
        return nearest.Count == 0 ? 1 : (double)leg.Top(live, count, depth).Count(nearest.Contains) / nearest.Count;
    }

    private HybridResult Search(HybridQuery query, CancellationToken cancellation)
    {
        using var span = SearchTrace.Search();
        var order = new ScoreThenId(snapshot);
        var weights = query.Weights ?? snapshot.Weights;
        var text = LegsOf(query, weights, order, cancellation);
        try
        {
            var result = Search(query, weights, text, order, span, cancellation);
            snapshot.KeepLegs(text);
            return result;
        }
        catch
        {
            // What legs hold half done must serve no other query.
            text.Dispose();
            throw;
        }
    }

    private HybridResult Search(HybridQuery query, FusionWeights weights, TextLegs text, ScoreThenId order, Activity? span, CancellationToken cancellation)
    {
        var allowed = text.Allowed(snapshot, query.Filter, cancellation);
        var affinities = query.Affinities.Where(a => a.Weight > 0 && a.Values.Count > 0).Select(a => new AffinityLeg(snapshot, a)).ToList();
        // A leg alone is its own order; where several are joined, each must look deeper than what is wanted in the end.
        var depth = query.Depth ?? (text.Legs.Count == 1 && affinities.Count == 0 ? query.Limit : Math.Max(LeastDepth, query.Limit * 5));
        List<RememberedLeg> legs = [.. text.Legs, .. affinities.Select(affinity => new RememberedLeg(affinity))];
        // Ranks are those of exact scores, and so is the order of a leg alone; where scores are added up, only those that can reach the answer must be exact.
        var exact = weights.Method == FusionMethod.ReciprocalRank || legs.Count == 1;
        var more = MoreCandidates(text.Legs, affinities, allowed, Math.Min(depth, query.Limit), exact, cancellation);
        var allowedCount = allowed.Count();
        var promises = new List<Promise>(legs.Count);
        foreach (var leg in legs)
        {
            cancellation.ThrowIfCancellationRequested();
            promises.Add(ListOf(leg, allowed, allowedCount, depth, exact, cancellation));
        }

        var fuser = new Fuser(weights.Method, legs, promises, more);
        var hits = fuser.Top(query.Limit, depth, order, cancellation).Select(hit => new HybridHit(
            snapshot.Id(hit.Document),
            hit.Score,
            text.PassagesOf(hit.Document, query.Passages),
            query.Explain ? fuser.Explain(hit) : null));
        var result = new HybridResult([.. hits], snapshot.Version, [.. text.Words.Select(word => word.Name)]);
        span?.SetTag("analogs.search.legs", legs.Count).SetTag("analogs.search.allowed", allowedCount).SetTag("analogs.search.hits", result.Hits.Count);
        return result;
    }

    /// <summary>The legs of the text asked last where the query can have them, else legs of its own.</summary>
    private TextLegs LegsOf(HybridQuery query, FusionWeights weights, IComparer<ScoredDocument> order, CancellationToken cancellation)
    {
        var known = snapshot.TakeLegs();
        if (known?.Serve(query, weights) == true)
            return known;
        known?.Dispose();
        return TextLegsOf(query, weights, order, cancellation);
    }

    private TextLegs TextLegsOf(HybridQuery query, FusionWeights weights, IComparer<ScoredDocument> order, CancellationToken cancellation)
    {
        var terms = new List<Term>();
        snapshot.Source.Read(query.Text, new StoppableTerms(terms, cancellation));
        var legs = new List<ISearchLeg>();
        cancellation.ThrowIfCancellationRequested();
        var words = QueryTerms.Words(terms, snapshot.Keywords, query.MaxTerms ?? weights.MaxTerms ?? HybridQuery.UsualTerms);
        if (weights.Keyword > 0)
            legs.Add(new TermLeg("keyword", weights.Keyword, snapshot.Keywords, words, order));
        var passages = VectorLegFor(query, terms, weights.Vector, order);
        if (passages is not null && weights.Vector > 0)
            legs.Add(passages);
        if (snapshot.Shingles is { } shingles && weights.Shingle > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var wording = QueryTerms.Shingles(terms, shingles, snapshot.Schema.ShingleLengths, query.Text, query.MaxShingles);
            legs.Add(new TermLeg("shingle", weights.Shingle, shingles, wording, order));
        }

        return new TextLegs(query, weights, [.. legs.Select(leg => new RememberedLeg(leg))], words, passages);
    }

    private IPassageLeg? VectorLegFor(HybridQuery query, List<Term> terms, double weight, IComparer<ScoredDocument> order)
    {
        if (vectors is not null && !query.Vector.IsEmpty)
            return new OuterVectorLeg(snapshot, vectors, query.Filter, query.Vector.ToArray(), weight, order);
        if (snapshot.Model is not { } model)
            return null;
        var vector = model.Embed(terms);
        return vector.AsSpan().ContainsAnyExcept(0f) ? new VectorLeg(weight, snapshot, vector, order) : null;
    }

    /// <summary>
    /// A document that resembles in its facets may deserve the top although many others read more alike, so the text legs also look among
    /// the resembling documents alone.
    /// </summary>
    private static List<int> MoreCandidates(IReadOnlyList<RememberedLeg> legs, List<AffinityLeg> affinities, Bitmap allowed, int depth, bool exact, CancellationToken cancellation)
    {
        var more = new List<int>();
        foreach (var affinity in affinities)
        {
            var among = allowed.Copy();
            among.And(affinity.Matching);
            var count = among.Count();
            foreach (var leg in legs)
                more.AddRange(ListOf(leg, among, count, depth, exact, cancellation).Documents.Select(item => item.Document));
        }

        return more;
    }

    private static Promise ListOf(RememberedLeg leg, Bitmap allowed, int allowedCount, int depth, bool exact, CancellationToken cancellation)
    {
        if (!exact)
            return leg.Promising(allowed, allowedCount, depth, cancellation);
        var best = leg.Top(allowed, allowedCount, depth, cancellation);
        return new Promise(best, best.Count > 0 ? best[0].Score : 0);
    }
}
