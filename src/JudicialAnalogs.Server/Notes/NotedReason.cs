namespace JudicialAnalogs.Server.Notes;

/// <summary>A reason the judge recorded.</summary>
/// <param name="Category">Category in words.</param>
/// <param name="Text">The reason.</param>
/// <param name="Passage">Passage it refers to; null when none.</param>
/// <param name="Author">Pseudonymous identity of the author.</param>
/// <param name="At">When, UTC.</param>
/// <param name="DraftVersion">Version of the draft it was given for.</param>
public sealed record NotedReason(string Category, string Text, string? Passage, string Author, DateTimeOffset At, int DraftVersion);
