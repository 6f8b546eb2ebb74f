using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>Arguments of courts that rest on the same norm and pull the same way.</summary>
/// <param name="RestsOn">The norm.</param>
/// <param name="Effect">Which way they pull.</param>
/// <param name="Counts">The counts argued so.</param>
/// <param name="Share">Their share of the analogs, 0 to 1.</param>
/// <param name="BestActId">Act of the best passage.</param>
/// <param name="Best">The best passage: of the analog most alike.</param>
public sealed record ArgumentGroup(
    NormRef RestsOn,
    ArgumentEffect Effect,
    IReadOnlyList<CountAddress> Counts,
    double Share,
    string BestActId,
    KeyArgument Best);
