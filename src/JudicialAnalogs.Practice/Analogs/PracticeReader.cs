using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Internal;
using JudicialAnalogs.Practice.Options;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Profiles.Internal;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>Answers the question "what did courts do in cases like this": analogs first, then the profiles drawn from them.</summary>
/// <param name="finder">Finds analogs.</param>
/// <param name="counts">Decided counts.</param>
/// <param name="calibration">Calibration.</param>
/// <param name="options">Reads what the law allows.</param>
/// <param name="imported">Gives imported law as it stands; null when there is none.</param>
public sealed class PracticeReader(AnalogFinder finder, CountFollower counts, CalibrationFollower calibration, OptionReader options, Func<ISanctionHistory?> imported)
{
    private const int CountsForQualification = 50;
    private const int CountsForArguments = 50;

    private readonly GroupLayouts _layouts = new();

    /// <summary>Answers.</summary>
    /// <param name="query">The case.</param>
    /// <param name="explain">True to have each hit's score explained.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<PracticeAnswer> ReadAsync(CaseQuery query, bool explain, CancellationToken cancellationToken)
    {
        using var span = PracticeTrace.Step("practice");
        var table = counts.Table;
        var search = await finder.FindAsync(query, table, explain, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var grouped = PresumedQualification.Applied(query, search.Presumed) with { OwnActs = search.OwnActs };
        var group = PracticeGroup.Of(grouped, table, search.Analogs.Select(analog => analog.Decided));
        cancellationToken.ThrowIfCancellationRequested();
        var weights = LikenessWeights.Of(search);
        span?.SetTag("analogs.practice.counts", group.Counts.Count);
        var allowed = options.Read(grouped.Count, query.DecidedOn);
        cancellationToken.ThrowIfCancellationRequested();
        var (punishments, split) = _layouts.Draw(group.Counts, weights, allowed?.Law.Sanction, grouped.Count.Found, query.DecidedOn, imported(), table);
        cancellationToken.ThrowIfCancellationRequested();
        return new PracticeAnswer(
            search,
            group,
            weights.EvidenceOf(group.Counts),
            QualificationProfile.Of(weights.Weigh(search.AlikeInFacts.Take(CountsForQualification))),
            ArgumentProfile.Of(AlikeOf(grouped, search, weights), AddressedBy(query)),
            punishments,
            split,
            allowed,
            grouped.Claim is null ? null : ClaimProfile.Of(ClaimGroup.Of(grouped, search, table), weights),
            table,
            calibration.Calibration);
    }

    // A civil case is argued as civil cases are.
    private static List<WeightedUnit> AlikeOf(CaseQuery query, AnalogSearch search, LikenessWeights weights) =>
        (query.Claim is null ? search.Analogs : search.Claims.AsEnumerable<AlikeUnit>())
            .Take(CountsForArguments).Select(analog => new WeightedUnit(analog.Unit, weights.Of(analog.Unit))).ToList();

    // A draft addresses the norms it cites and the circumstances it takes up.
    private static IReadOnlyList<NormRef> AddressedBy(CaseQuery query) => [.. query.CitedNorms, .. query.Count.Factors.Select(factor => factor.Reference)];
}
