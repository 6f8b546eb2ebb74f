using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Archive.Indexing;

/// <summary>Names of fields, facets and numbers of a norm in its search index. They are spelled here and nowhere else.</summary>
public static class NormFields
{
    /// <summary>Field: name of the act.</summary>
    public const string ActName = "act name";

    /// <summary>Field: heading of the article.</summary>
    public const string Title = "title";

    /// <summary>Field: text of the article.</summary>
    public const string Text = "text";

    /// <summary>Facet: canonical name of the act.</summary>
    public const string Act = "act";

    /// <summary>Facet: language of the text.</summary>
    public const string Language = "language";

    /// <summary>Number: first day for which this text is the nearest known, as days since 0001-01-01.</summary>
    public const string From = "from";

    /// <summary>Number: last such day.</summary>
    public const string To = "to";

    // An article stays one passage; only the longest are cut.
    private const int TermsOfAnArticle = 512;

    /// <summary>How the legs are joined: articles repeat set phrases of law-makers, so shared wording tells little of what they are about.</summary>
    public static FusionWeights StartingWeights { get; } = FusionWeights.Convex(keyword: 0.6, vector: 0.4);

    /// <summary>
    /// The schema of the norms' index. Headings say what articles are about: a heading asked for in the other language finds its twin by
    /// headings alone better than by headings and texts half and half (docs/quality.md), so the heading has most of the vector's weight.
    /// Length says little of an article, and words repeat little in it, hence the low K1 and B.
    /// </summary>
    public static SearchSchema Schema { get; } = new(
        new SearchField(ActName) { Weight = 0.5, K1 = 0.9, B = 0 },
        new SearchField(Title) { Weight = 2, K1 = 0.9, B = 0.3, VectorWeight = 0.7 },
        new SearchField(Text) { Weight = 1, K1 = 0.9, B = 0.4, VectorWeight = 0.3 })
    { PassageTerms = TermsOfAnArticle };
}
