using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>A norm or circumstance that nearly every decision of a group discusses.</summary>
/// <param name="RestsOn">The norm.</param>
/// <param name="Counts">Decisions that discuss it, most alike first.</param>
/// <param name="Size">Decisions looked at.</param>
/// <param name="LowerBound">Lower limit of the share that discusses it, with one-sided confidence of 0.95.</param>
/// <param name="BestActId">Act of the best passage; null when none has a sentence of its own on it.</param>
/// <param name="Best">The passage of the decision most alike; null as above.</param>
public sealed record MissingDiscussion(
    NormRef RestsOn,
    IReadOnlyList<CountAddress> Counts,
    int Size,
    double LowerBound,
    string? BestActId,
    KeyArgument? Best);
