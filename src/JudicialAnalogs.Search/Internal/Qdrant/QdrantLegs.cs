using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Qdrant;

/// <summary>What a query asks of each vector.</summary>
internal static class QdrantLegs
{
    public static (List<QdrantLeg> Legs, List<string> Words) Of(HybridQuery query, FusionWeights weights, SearchSchema schema, ITermSource source, LsiModel? model)
    {
        var terms = new List<Term>();
        source.Read(query.Text, terms);
        var legs = new List<QdrantLeg>();
        // The cluster alone knows how rare a term is, so of too many those stay that the query repeats.
        var words = terms.GroupBy(term => term.Text, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(query.MaxTerms ?? weights.MaxTerms ?? HybridQuery.UsualTerms).ToList();
        if (weights.Keyword > 0 && SparseVector.Json(words.Select(group => (SparseVector.Place(group.Key), 1 + Math.Log(group.Count())))) is { } keywords)
            legs.Add(new QdrantLeg("keyword", PointWriter.Words, keywords, weights.Keyword));
        if (weights.Vector > 0 && model?.Embed(terms) is { } vector && vector.AsSpan().ContainsAnyExcept(0f))
            legs.Add(new QdrantLeg("vector", PointWriter.Meaning, PointWriter.Dense(vector), weights.Vector));
        if (weights.Shingle > 0 && schema.HasShingles)
        {
            var shingles = PointWriter.Shingles(terms, schema).Take(query.MaxShingles).Select(shingle => (shingle.Place, 1 + Math.Log(shingle.Count)));
            if (SparseVector.Json(shingles) is { } wording)
                legs.Add(new QdrantLeg("shingle", PointWriter.Wording, wording, weights.Shingle));
        }

        return (legs, [.. words.Select(group => group.Key).Order(StringComparer.Ordinal)]);
    }
}
