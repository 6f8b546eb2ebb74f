using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Acts;

/// <summary>A sentence of the court's own reasoning that carried the decision.</summary>
/// <param name="Quote">The sentence, redacted.</param>
/// <param name="Effect">Which way it pulls.</param>
/// <param name="RestsOn">Norms it cites, may be empty.</param>
/// <param name="Span">Where it stands in the stored text.</param>
public sealed record KeyArgument(string Quote, ArgumentEffect Effect, IReadOnlyList<NormRef> RestsOn, TextSpan Span);
