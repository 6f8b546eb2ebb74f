using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Server.Panel.Acts;

/// <summary>A value read from an act, with its place.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="Value">The value, in words.</param>
/// <param name="Path">Its path: <c>defendants[0].counts[0].found</c>.</param>
/// <param name="Source">How it was read; null when it was given or not read.</param>
public sealed record ActValue(string Name, string Value, string Path, Provenance? Source);
