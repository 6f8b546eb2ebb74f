namespace JudicialAnalogs.Practice.Neighbours;

/// <summary>An act whose facts read alike.</summary>
/// <param name="ActId">The act.</param>
/// <param name="Likeness">How alike, above 0 to 1: falls with the place in the list, to a half at the sixty-first.</param>
public sealed record AlikeAct(string ActId, double Likeness);
