using System.Runtime.InteropServices;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.CorpusTools.Evaluation.Retrieval;

/// <summary>
/// Scores every document by words under any setting, exactly as an index written under it would (see <see cref="Search.Documents.SearchField"/>; a test compares):
/// an index keeps impacts of one setting, so trying seventy would mean seventy indexes. Titles and texts count alike.
/// </summary>
internal sealed class KeywordTrial
{
    // An index counts no further.
    private const int MostOccurrences = 255;

    private readonly string[] _ids;
    private readonly Dictionary<string, int> _places;
    private readonly int[][] _lengths;
    private readonly double[] _averages;
    private readonly List<Posting>[] _postings;
    private readonly List<QueryTerm>[] _queries;

    /// <param name="corpus">Documents.</param>
    /// <param name="queries">Queries; words of documents that none of them has are not kept.</param>
    /// <param name="source">The analysis.</param>
    /// <param name="cancellationToken">Stops between documents.</param>
    public KeywordTrial(IReadOnlyList<RetrievalText> corpus, IReadOnlyList<RetrievalText> queries, ITermSource source, CancellationToken cancellationToken)
    {
        // Identifiers descend, so that ties fall as in trec_eval.
        var documents = corpus.OrderByDescending(text => text.Id, StringComparer.Ordinal).ToArray();
        _ids = [.. documents.Select(text => text.Id)];
        _places = _ids.Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place, StringComparer.Ordinal);
        var vocabulary = new Dictionary<string, int>(StringComparer.Ordinal);
        var counted = queries.Select(query => Count(query.Whole, source, term => CollectionsMarshal.GetValueRefOrAddDefault(vocabulary, term, out var known) is var at && known ? at : vocabulary[term] = vocabulary.Count - 1)).ToList();
        _postings = [.. vocabulary.Select(_ => new List<Posting>())];
        _lengths = [new int[_ids.Length], new int[_ids.Length]];
        for (var d = 0; d < documents.Length; d++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(d, 0, documents[d].Title, source, vocabulary);
            Add(d, 1, documents[d].Text, source, vocabulary);
        }

        _averages = [.. _lengths.Select(lengths => lengths.Sum(length => (double)length) is var sum and > 0 ? sum / _ids.Length : 1)];
        var names = vocabulary.ToDictionary(pair => pair.Value, pair => pair.Key);
        _queries =
        [
            .. counted.Select(terms => terms
                .Where(term => _postings[term.Key].Count > 0)
                .Select(term => new QueryTerm(term.Key, Rarity(_postings[term.Key].Count) * (1 + Math.Log(term.Value))))
                .OrderByDescending(term => term.Weight).ThenBy(term => names[term.Term], StringComparer.Ordinal)
                .ToList()),
        ];
    }

    /// <summary>Average precision of a query under each setting; all settings of one K1 and B are scored in one go.</summary>
    /// <param name="query">Place of the query.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="grades">Grades by document.</param>
    /// <param name="left">A document that must not be found, or null.</param>
    public double[] Precisions(int query, IReadOnlyList<KeywordSetting> settings, IReadOnlyDictionary<string, int> grades, string? left)
    {
        var precisions = new double[settings.Count];
        foreach (var alike in Enumerable.Range(0, settings.Count).GroupBy(s => (settings[s].K1, settings[s].B)))
        {
            var scores = new double[_ids.Length];
            var added = 0;
            foreach (var s in alike.OrderBy(s => settings[s].MaxTerms))
            {
                Score(query, settings[s], added, scores);
                added = settings[s].MaxTerms;
                precisions[s] = AveragePrecision(scores, grades, left);
            }
        }

        return precisions;
    }

    /// <summary>What the keyword leg gives to its best documents and to some others.</summary>
    /// <param name="query">Place of the query.</param>
    /// <param name="setting">The setting.</param>
    /// <param name="depth">Best documents wanted.</param>
    /// <param name="others">Further documents.</param>
    /// <param name="left">A document that must not be found, or null.</param>
    public LegScores Scores(int query, KeywordSetting setting, int depth, IReadOnlyList<string> others, string? left)
    {
        var scores = new double[_ids.Length];
        Score(query, setting, 0, scores);
        var found = Enumerable.Range(0, scores.Length).Where(d => scores[d] > 0 && _ids[d] != left).OrderByDescending(d => scores[d]).Take(depth).ToList();
        var ids = found.Select(d => _ids[d]).Union(others).ToArray();
        double[] raw = [.. ids.Select(id => scores[_places[id]])];
        // As the leg has it: never less than a tenth of what the query could give at all.
        var top = Math.Max(found.Count > 0 ? scores[found[0]] : 0, _queries[query].Take(setting.MaxTerms).Sum(term => term.Weight) / 10);
        return new LegScores(ids, ["keyword"], [raw], [[.. raw.Select(score => top > 0 ? score / top : 0)]]);
    }

    private static Dictionary<int, int> Count(string text, ITermSource source, Func<string, int> place)
    {
        var terms = new List<Term>();
        source.Read(text, terms);
        var counts = new Dictionary<int, int>();
        foreach (var term in terms)
        {
            if (place(term.Text) is var at and >= 0)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, at, out _)++;
        }

        return counts;
    }

    private void Add(int document, int field, string text, ITermSource source, Dictionary<string, int> vocabulary)
    {
        if (text.Length == 0)
            return;
        var length = 0;
        var counts = Count(text, source, term =>
        {
            length++;
            return vocabulary.GetValueOrDefault(term, -1);
        });
        _lengths[field][document] = length;
        foreach (var (term, count) in counts)
        {
            var postings = _postings[term];
            var occurrences = Math.Min(count, MostOccurrences);
            if (postings.Count > 0 && postings[^1].Document == document)
                postings[^1] = postings[^1] with { InText = occurrences };
            else
                postings.Add(field == 0 ? new Posting(document, occurrences, 0) : new Posting(document, 0, occurrences));
        }
    }

    private double Rarity(int with) => Math.Log(1 + ((_ids.Length - with + 0.5) / (with + 0.5)));

    /// <summary>Adds up the terms of a query from the weightiest on, those already added left out.</summary>
    private void Score(int query, KeywordSetting setting, int added, double[] scores)
    {
        double Length(int field, int document) => Math.Max(1 - setting.B + (setting.B * _lengths[field][document] / _averages[field]), 1e-9);
        foreach (var (term, weight) in _queries[query].Take(setting.MaxTerms).Skip(added))
        {
            foreach (var (document, inTitle, inText) in CollectionsMarshal.AsSpan(_postings[term]))
            {
                var x = inText == 0 ? 0 : inText / Length(1, document);
                if (inTitle > 0)
                    x += inTitle / Length(0, document);
                scores[document] += weight * (x / (x + setting.K1));
            }
        }
    }

    private double AveragePrecision(double[] scores, IReadOnlyDictionary<string, int> grades, string? left)
    {
        var relevant = grades.Where(grade => grade.Value > 0).ToList();
        var places = relevant.Select(grade => _places.GetValueOrDefault(grade.Key, -1)).Where(place => place >= 0 && scores[place] > 0).ToArray();
        var ranks = places.Select(_ => 1).ToArray();
        var least = places.Length == 0 ? double.PositiveInfinity : places.Min(place => scores[place]);
        for (var d = 0; d < scores.Length; d++)
        {
            if (scores[d] < least || _ids[d] == left)
                continue;
            for (var r = 0; r < places.Length; r++)
                ranks[r] += scores[d] > scores[places[r]] || (scores[d] == scores[places[r]] && d < places[r]) ? 1 : 0;
        }

        Array.Sort(ranks);
        return relevant.Count == 0 ? 0 : ranks.Select((rank, found) => (found + 1.0) / rank).Sum() / relevant.Count;
    }

    private readonly record struct Posting(int Document, int InTitle, int InText);

    private readonly record struct QueryTerm(int Term, double Weight);
}
