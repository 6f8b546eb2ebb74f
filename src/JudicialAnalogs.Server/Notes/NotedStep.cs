namespace JudicialAnalogs.Server.Notes;

/// <summary>A step of the draft.</summary>
/// <param name="Step">What was done, in words.</param>
/// <param name="Actor">Pseudonymous identity of who did it.</param>
/// <param name="At">When, UTC.</param>
public sealed record NotedStep(string Step, string Actor, DateTimeOffset At);
