namespace JudicialAnalogs.Server.Jobs;

/// <summary>So many jobs work at once that no other is begun.</summary>
internal sealed class JobsFullException() : Exception("Too many jobs work at once.");
