using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Options;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>Answers the question "what did courts do in cases like this": analogs first, then the profiles drawn from them.</summary>
/// <param name="finder">Finds analogs.</param>
/// <param name="counts">Decided counts.</param>
/// <param name="calibration">Calibration.</param>
/// <param name="options">Reads what the law allows.</param>
/// <param name="imported">Imported law over time; null when there is none.</param>
public sealed class PracticeReader(AnalogFinder finder, CountFollower counts, CalibrationFollower calibration, OptionReader options, ISanctionHistory? imported)
{
    private const int CountsForQualification = 50;
    private const int CountsForArguments = 50;

    /// <summary>Answers.</summary>
    /// <param name="query">The case.</param>
    /// <param name="explain">True to have each hit's score explained.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<PracticeAnswer> ReadAsync(CaseQuery query, bool explain, CancellationToken cancellationToken)
    {
        var table = counts.Table;
        var search = await finder.FindAsync(query, table, explain, cancellationToken);
        var assumed = query.Count.Found is null && query.Claim is null ? UsualQualification(search.AlikeInFacts) : null;
        var grouped = (assumed is null ? query : query with { Count = query.Count with { Found = assumed } }) with { OwnActs = search.OwnActs };
        var group = PracticeGroup.Of(grouped, table);
        var weights = LikenessWeights.Of(search);
        var weighed = weights.Weigh(group.Counts);
        var law = new AppliedLaw(new ApplicableSanctions(imported), imported);
        var allowed = options.Read(grouped.Count, query.DecidedOn);
        return new PracticeAnswer(
            search,
            group,
            Evidence.Of(weighed.Select(count => count.Weight)),
            QualificationProfile.Of(weights.Weigh(search.AlikeInFacts.Take(CountsForQualification))),
            ArgumentProfile.Of(weights.Weigh(search.Analogs.Take(CountsForArguments).Select(analog => analog.Decided)), AddressedBy(query)),
            PunishmentProfile.Of(weighed, allowed?.Law.Sanction, law, table),
            LawSplit.Of(weighed, grouped.Count.Found, query.DecidedOn, law, table),
            allowed,
            assumed,
            table,
            calibration.Calibration);
    }

    // A draft addresses the norms it cites and the circumstances it takes up.
    private static IReadOnlyList<NormRef> AddressedBy(CaseQuery query) => [.. query.CitedNorms, .. query.Count.Factors.Select(factor => factor.Reference)];

    // A description of facts names no article; figures then need one, and the reader is told which was taken.
    private static Qualification? UsualQualification(IReadOnlyList<DecidedCount> alike) => alike
        .Take(CountsForQualification)
        .Where(count => count.Facts.Found is not null)
        .GroupBy(count => count.Facts.Found!.ToString(), StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.First().Facts.Found;
}
