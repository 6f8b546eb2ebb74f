namespace JudicialAnalogs.Search.Documents;

/// <summary>What the engine is given to index. It keeps words, vectors, facets and numbers, never the text itself.</summary>
/// <param name="Id">The caller's identifier; a document with the same identifier replaces the earlier one.</param>
public sealed record SearchDocument(string Id)
{
    /// <summary>Text by field name; names outside the schema are an error, missing ones are empty.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Values by facet name, compared exactly.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>One number by name; a date is its day number.</summary>
    public IReadOnlyDictionary<string, double> Numbers { get; init; } = new Dictionary<string, double>();

    /// <summary>Passages to embed; for a field without any, the engine cuts its own of about <see cref="SearchSchema.PassageTerms"/> terms.</summary>
    public IReadOnlyList<PassageSpan> Passages { get; init; } = [];

    /// <summary>Vectors made outside the engine, where the schema says that they are (<see cref="SearchSchema.VectorDimensions"/>).</summary>
    public IReadOnlyList<PassageVector> Vectors { get; init; } = [];
}
