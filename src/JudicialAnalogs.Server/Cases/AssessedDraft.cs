using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Server.Replays;

namespace JudicialAnalogs.Server.Cases;

/// <summary>A draft compared.</summary>
/// <param name="Understood">The case.</param>
/// <param name="Comparison">The comparison.</param>
/// <param name="Shown">What the judge is shown, before it has an identity.</param>
/// <param name="Origin">The state it was made from.</param>
internal sealed record AssessedDraft(UnderstoodCase Understood, DraftComparison Comparison, V1.AssessDraftResponse Shown, AnswerOrigin Origin);
