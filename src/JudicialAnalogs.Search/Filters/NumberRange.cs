namespace JudicialAnalogs.Search.Filters;

/// <summary>Demands that a document's number lies within a closed range; a document without the number does not match.</summary>
/// <param name="Name">Name of the number.</param>
/// <param name="Minimum">Lowest value, or <see langword="null"/> for no lower bound.</param>
/// <param name="Maximum">Highest value, or <see langword="null"/> for no upper bound.</param>
public sealed record NumberRange(string Name, double? Minimum = null, double? Maximum = null);
