namespace JudicialAnalogs.Practice.Neighbours;

/// <summary>An act whose facts read alike.</summary>
/// <param name="ActId">The act.</param>
/// <param name="Likeness">How alike, above 0 to 1: the text search's score against the best one's.</param>
public sealed record AlikeAct(string ActId, double Likeness);
