namespace JudicialAnalogs.Server.Notes;

/// <summary>What a rule of the law found: outside the law, or not to be told.</summary>
/// <param name="Norm">The norm, in words.</param>
/// <param name="Message">The finding.</param>
public sealed record NotedLawFinding(string Norm, NotedText Message);
