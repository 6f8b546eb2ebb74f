using JudicialAnalogs.Search.Documents;

namespace JudicialAnalogs.Archive.Indexing;

/// <summary>Names of fields, facets and numbers of an act in the search index. They are spelled here and nowhere else.</summary>
public static class ActFields
{
    /// <summary>Field: what was found to have happened.</summary>
    public const string Facts = "facts";

    /// <summary>Field: why the court qualified it so, without its sentences on punishment.</summary>
    public const string Reasoning = "reasoning";

    /// <summary>Field: norms cited, each as one word.</summary>
    public const string Norms = "norms";

    /// <summary>Facet: kind of act.</summary>
    public const string Kind = "kind";

    /// <summary>Facet: court.</summary>
    public const string Court = "court";

    /// <summary>Facet: region.</summary>
    public const string Region = "region";

    /// <summary>Facet: case number.</summary>
    public const string CaseNumber = "case";

    /// <summary>Facet: language.</summary>
    public const string Language = "language";

    /// <summary>Facet: procedure.</summary>
    public const string Procedure = "procedure";

    /// <summary>Facet: what became of the act.</summary>
    public const string AppealOutcome = "appeal";

    /// <summary>Facet: norms the court found, at the level of article, part and point.</summary>
    public const string FoundUnder = "found";

    /// <summary>Facet: circumstances accepted, by code.</summary>
    public const string Factor = "factor";

    /// <summary>Number: day of the act as days since 0001-01-01.</summary>
    public const string Day = "day";

    // Raised whenever documents carry something they did not: an older index would leave out what it does not know.
    private const string Form = "2";

    /// <summary>The schema of the acts' index. The operative part has no field: what the court decided is never searched by.</summary>
    public static SearchSchema Schema { get; } = new(
        new SearchField(Facts) { Weight = 1, VectorWeight = 0.7, Shingles = true },
        new SearchField(Reasoning) { Weight = 0.5, VectorWeight = 0.3, Shingles = true },
        new SearchField(Norms) { Weight = 0.3, B = 0 })
    { Form = Form };

    /// <summary>The schema of an index of the same acts whose vectors a model served elsewhere makes.</summary>
    /// <param name="dimensions">Numbers in a vector.</param>
    public static SearchSchema VectorSchema(int dimensions) => new(Schema.Fields) { Form = Form, VectorDimensions = dimensions };
}
