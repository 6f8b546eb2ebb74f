using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>Chooses and weighs what a query's text asks for. Words that no document has are dropped; ties are settled by the words themselves.</summary>
internal static class QueryTerms
{
    // Postings read for a query's wording, per document of the collection: set phrases of acts stand in most of them and weigh next to
    // nothing, so the weightiest shingles come first and what would cost more than this is left out.
    private const int ShinglePostingsPerDocument = 16;

    public static List<WeightedTerm> Words(List<Term> terms, TermCollection collection, int most)
    {
        return Select(
            terms.GroupBy(term => term.Text, StringComparer.Ordinal).Select(group => (group.Key, TermKey.OfWord(group.Key), group.Count())),
            collection, most, long.MaxValue, (documents, with) => FieldScoring.Rarity(documents, with));
    }

    /// <summary>
    /// A shingle's rarity is scaled by (1 − n/N)²: wording that every act carries weighs nothing.
    /// </summary>
    public static List<WeightedTerm> Shingles(List<Term> terms, TermCollection collection, IReadOnlyList<int> lengths, string text, int most)
    {
        return Select(
            lengths.SelectMany(length => ShingleHash.Of(terms, length).GroupBy(shingle => shingle.Hash)
                .Select(group => (Wording(terms, group.First().First, length, text), TermKey.OfShingle(group.Key), group.Count()))),
            collection, most, (long)ShinglePostingsPerDocument * collection.Documents, (documents, with) => FieldScoring.Rarity(documents, with) * Math.Pow(1 - ((double)with / documents), 2));
    }

    private static List<WeightedTerm> Select(
        IEnumerable<(string Name, TermKey Key, int Count)> terms, TermCollection collection, int most, long mostPostings, Func<long, long, double> rarity)
    {
        var found = new List<(WeightedTerm Term, long Documents)>();
        var places = new int[collection.Sections];
        foreach (var (name, key, count) in terms)
        {
            var documents = collection.Locate(key, places);
            if (documents == 0)
                continue;
            var term = new WeightedTerm(name, [.. places], documents, rarity(collection.Documents, documents), 1 + Math.Log(count));
            if (term.Weight > 0)
                found.Add((term, documents));
        }

        long postings = 0;
        return [.. found
            .OrderByDescending(pair => pair.Term.Weight).ThenBy(pair => pair.Term.Name, StringComparer.Ordinal)
            .Take(most)
            .TakeWhile(pair => (postings += pair.Documents) <= mostPostings)
            .Select(pair => pair.Term)
            .OrderBy(term => term.Name, StringComparer.Ordinal)];
    }

    private static string Wording(List<Term> terms, int first, int length, string text)
    {
        var last = first;
        for (var i = first; i < terms.Count && terms[i].Position < terms[first].Position + length; i++)
            last = i;
        return text.Substring(terms[first].Start, terms[last].Start + terms[last].Length - terms[first].Start);
    }
}
