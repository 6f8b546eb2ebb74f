namespace JudicialAnalogs.Server.Panel.Counts;

/// <summary>What stands behind a figure.</summary>
/// <param name="Title">The figure in words.</param>
/// <param name="Number">How many counts the figure is of; null where the comparison kept a sample of them alone.</param>
/// <param name="Addresses">Addresses of them that the comparison kept.</param>
public sealed record CountsBehind(string Title, int? Number, IReadOnlyList<string> Addresses);
