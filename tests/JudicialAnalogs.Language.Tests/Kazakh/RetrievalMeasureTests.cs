using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Analysis;
using JudicialAnalogs.Language.Tokens;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Language.Tests.Kazakh;

/// <summary>
/// What the Kazakh stemmer is worth in search: the title of every article of the Kazakh laws asked against the bodies of all
/// of them, scored with BM25 (k1 1.2, b 0.75).
/// </summary>
public partial class RetrievalMeasureTests
{
    [Fact]
    public void An_article_is_found_by_its_title_better_with_stems_than_with_words_cut_or_as_written()
    {
        var articles = Articles().ToList();
        var stemmer = Measure(articles, token => token.Stem);
        var cut = Measure(articles, token => token.Folded[..Math.Min(5, token.Folded.Length)]);
        var none = Measure(articles, token => token.Folded);
        TestContext.Current.TestOutputHelper?.WriteLine($"{articles.Count} articles; MRR: stemmer {stemmer:0.000}, cut at 5 {cut:0.000}, none {none:0.000}");

        Assert.True(stemmer > cut && stemmer > none, $"stemmer {stemmer:0.000}, cut {cut:0.000}, as written {none:0.000}");
    }

    private static IEnumerable<Article> Articles()
    {
        foreach (var file in Directory.EnumerateFiles(SharedMaterial.Require("law/kk"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            var headings = Heading().Matches(text);
            for (var i = 0; i < headings.Count; i++)
            {
                var start = headings[i].Index + headings[i].Length;
                var end = i + 1 < headings.Count ? headings[i + 1].Index : text.Length;
                yield return new Article(headings[i].Groups["title"].Value, text[start..end]);
            }
        }
    }

    private static double Measure(List<Article> articles, Func<AnalyzedToken, string> term)
    {
        var bodies = articles.ConvertAll(article => Terms(article.Body, term).CountBy(word => word).ToDictionary());
        var lengths = bodies.ConvertAll(body => body.Values.Sum());
        var average = lengths.Average();
        var holders = bodies.SelectMany(body => body.Keys).CountBy(word => word).ToDictionary();
        return articles.Select((article, own) =>
        {
            var query = Terms(article.Title, term).Where(holders.ContainsKey).Distinct().ToList();
            var scores = bodies.Select((body, i) => query.Sum(word => Bm25(body.GetValueOrDefault(word), lengths[i] / average, bodies.Count, holders[word]))).ToList();
            return scores[own] > 0 ? 1.0 / scores.Count(score => score >= scores[own]) : 0;
        }).Average();
    }

    private static double Bm25(int frequency, double relativeLength, int documents, int holders) =>
        Math.Log(1 + ((documents - holders + 0.5) / (holders + 0.5))) * frequency * 2.2 / (frequency + (1.2 * (0.25 + (0.75 * relativeLength))));

    private static IEnumerable<string> Terms(string text, Func<AnalyzedToken, string> term) =>
        Analyzer.Kazakh.Analyze(text).Where(token => token.Kind == TokenKind.Word && !token.IsStopWord && !token.IsAlternative).Select(term);

    [GeneratedRegex(@"^\s*\d+(-\d+)?-бап\.\s*(?<title>[^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    private sealed record Article(string Title, string Body);
}
