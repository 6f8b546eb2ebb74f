using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Acts;

/// <summary>An earlier conviction named in the act; never to be mistaken for the present punishment.</summary>
/// <param name="Qualification">What for; null when the act does not say.</param>
/// <param name="Punishment">The punishment in the act's words, redacted; null when not named.</param>
public sealed record PriorConviction(Qualification? Qualification, string? Punishment);
