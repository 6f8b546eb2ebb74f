using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>Arguments of courts that rest on the same norm or circumstance and pull the same way.</summary>
/// <param name="RestsOn">The norm, or a circumstance such as <c>УК 53(1)(6)</c>; null for arguments that name neither.</param>
/// <param name="Points">The references that were joined because they differ in their points alone; empty when there was one.</param>
/// <param name="Effect">Which way they pull; not known where analogs use the same ground both ways.</param>
/// <param name="Counts">The counts argued so, most alike first.</param>
/// <param name="Share">Their share of the analogs, each alike, 0 to 1.</param>
/// <param name="WeightedShare">Their share of the analogs by likeness of the facts, 0 to 1.</param>
/// <param name="BestActId">Act of the best passage.</param>
/// <param name="Best">The best passage: of the analog most alike.</param>
public sealed record ArgumentGroup(
    NormRef? RestsOn,
    IReadOnlyList<NormRef> Points,
    ArgumentEffect Effect,
    IReadOnlyList<CountAddress> Counts,
    double Share,
    double WeightedShare,
    string BestActId,
    KeyArgument Best);
