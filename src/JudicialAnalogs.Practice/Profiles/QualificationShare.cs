using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>One way in which counts alike in facts were qualified, to the point.</summary>
/// <param name="Charged">What was charged; null when the acts do not say.</param>
/// <param name="Found">What was found; null on acquittal or when not read.</param>
/// <param name="Counts">The counts, most alike first.</param>
/// <param name="Share">Their share, each count alike, 0 to 1.</param>
/// <param name="WeightedShare">Their share by likeness of the facts, 0 to 1.</param>
/// <param name="Reasons">Why courts requalified, best first, at most five; empty where what was charged was found.</param>
public sealed record QualificationShare(
    Qualification? Charged,
    Qualification? Found,
    IReadOnlyList<CountAddress> Counts,
    double Share,
    double WeightedShare,
    IReadOnlyList<RequalificationReason> Reasons);
