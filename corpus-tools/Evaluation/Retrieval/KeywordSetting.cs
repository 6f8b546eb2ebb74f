namespace JudicialAnalogs.CorpusTools.Evaluation.Retrieval;

/// <summary>One way of setting the keyword leg: BM25's parameters and how many of a query's terms are used.</summary>
internal sealed record KeywordSetting(double K1, double B, int MaxTerms)
{
    /// <summary>BM25 as it is mostly run.</summary>
    public static KeywordSetting Usual { get; } = new(1.2, 0.75, 150);

    /// <summary>
    /// The settings between which judged queries choose, the usual one first: from short texts in which a repeated word tells little to whole
    /// judgments, where words repeat for long and length is no virtue.
    /// </summary>
    public static IReadOnlyList<KeywordSetting> All { get; } =
    [
        Usual,
        .. from k1 in new[] { 0.9, 1.2, 2, 3, 5, 8 }
           from b in new[] { 0.4, 0.75, 1 }
           from terms in new[] { 20, 50, 150, 400 }
           where new KeywordSetting(k1, b, terms) != Usual
           select new KeywordSetting(k1, b, terms),
    ];
}
