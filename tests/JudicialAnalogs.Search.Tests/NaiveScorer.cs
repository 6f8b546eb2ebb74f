using JudicialAnalogs.Search.Documents;

namespace JudicialAnalogs.Search.Tests;

/// <summary>BM25F written down as directly as possible, over documents kept as word lists: what the index must agree with.</summary>
internal sealed class NaiveScorer(SearchSchema schema, IReadOnlyList<SearchDocument> documents)
{
    private readonly List<Dictionary<string, string[]>> _words = [.. documents.Select(d => schema.Fields.ToDictionary(f => f.Name, f => Split(d, f.Name)))];

    public static string[] Split(SearchDocument document, string field) =>
        document.Fields.GetValueOrDefault(field, string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public List<(string Id, double Score)> Rank(string query, Func<SearchDocument, bool> allowed)
    {
        var asked = query.Split(' ', StringSplitOptions.RemoveEmptyEntries).GroupBy(w => w).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var frequencies = asked.ToDictionary(g => g.Key, g => _words.Count(w => w.Values.Any(field => field.Contains(g.Key))));
        var averages = schema.Fields.ToDictionary(f => f.Name, f => _words.Average(w => (double)w[f.Name].Length));
        var ranked = new List<(string Id, double Score)>();
        for (var d = 0; d < documents.Count; d++)
        {
            if (!allowed(documents[d]))
                continue;
            double score = 0;
            foreach (var word in asked)
            {
                var with = frequencies[word.Key];
                double x = 0;
                foreach (var field in schema.Fields)
                {
                    var text = _words[d][field.Name];
                    var frequency = text.Count(w => w == word.Key);
                    var length = averages[field.Name] > 0 ? text.Length / averages[field.Name] : text.Length;
                    x += frequency == 0 ? 0 : field.Weight / field.K1 * frequency / (1 - field.B + (field.B * length));
                }

                var rarity = Math.Log(1 + ((documents.Count - with + 0.5) / (with + 0.5)));
                score += rarity * (1 + Math.Log(word.Count())) * (x / (1 + x));
            }

            if (score > 0)
                ranked.Add((documents[d].Id, score));
        }

        return [.. ranked.OrderByDescending(r => r.Score).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }
}
