namespace JudicialAnalogs.Search.Filters;

/// <summary>Which documents may be found at all. All conditions must hold; they are settled before anything is scored.</summary>
public sealed record SearchFilter
{
    /// <summary>Every document.</summary>
    public static SearchFilter None { get; } = new();

    /// <summary>Conditions on facets.</summary>
    public IReadOnlyList<FacetCondition> Facets { get; init; } = [];

    /// <summary>Conditions on numbers and dates.</summary>
    public IReadOnlyList<NumberRange> Ranges { get; init; } = [];

    /// <summary>Words and phrases that must, or must not, stand in the text.</summary>
    public IReadOnlyList<TextCondition> Texts { get; init; } = [];

    /// <summary>Documents left out by identifier.</summary>
    public IReadOnlyCollection<string> ExcludedIds { get; init; } = [];
}
