using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>What courts argued in analogs, and what the draft does not address.</summary>
/// <param name="Groups">Groups, most frequent first; arguments that name no ground come last.</param>
/// <param name="NotAddressed">Grounds that analogs usually address and the draft does not, most frequent first; none below five analogs.</param>
/// <param name="Evidence">How many analogs the shares are of.</param>
public sealed record ArgumentProfile(IReadOnlyList<ArgumentGroup> Groups, IReadOnlyList<ArgumentGap> NotAddressed, Evidence Evidence)
{
    // "Usually": of such cases at least half, and the analogs seen must leave little doubt of it. Below that silence says nothing.
    private const double UsualShare = 0.5;

    /// <summary>Draws the profile.</summary>
    /// <param name="analogs">Analogs, most alike first: the first with an argument gives the group's best passage.</param>
    /// <param name="addressed">Norms the draft cites and circumstances it takes up.</param>
    public static ArgumentProfile Of(IReadOnlyList<WeightedUnit> analogs, IReadOnlyList<NormRef> addressed)
    {
        var evidence = Evidence.Of(analogs.Select(analog => analog.Weight));
        var uses = analogs.SelectMany(analog => analog.Decided.Arguments.SelectMany(argument => GroundsOf(argument).Select(ground => new Use(ground, argument, analog)))).ToList();
        var groups = Gather(uses, use => use.Argument.Effect, analogs);
        var gaps = evidence.Tier == EvidenceTier.CasesOnly
            ? []
            : Gather([.. uses.Where(use => use.Ground is not null)], _ => ArgumentEffect.Unspecified, analogs)
                .Where(group => !addressed.Any(norm => norm.Covers(group.RestsOn!.Value) || group.RestsOn!.Value.Covers(norm)))
                .Select(group => new ArgumentGap(WithEffect(group, groups), WilsonBound.Lower(group.Share, evidence.EffectiveSize)))
                .Where(gap => gap.LowerBound >= UsualShare);
        return new ArgumentProfile(groups, [.. gaps], evidence);
    }

    private static IEnumerable<NormRef?> GroundsOf(KeyArgument argument) =>
        argument.RestsOn.Count == 0 ? [null] : argument.RestsOn.Distinct().Select(norm => (NormRef?)norm);

    private static List<ArgumentGroup> Gather(IReadOnlyList<Use> uses, Func<Use, ArgumentEffect> effect, IReadOnlyList<WeightedUnit> analogs)
    {
        var total = analogs.Sum(analog => analog.Weight);
        return
        [
            .. uses
                .GroupBy(use => (Wide: Wider(use.Ground), Effect: effect(use)))
                .Select(group =>
                {
                    var points = group.Select(use => use.Ground).Distinct().OfType<NormRef>().OrderBy(norm => norm.ToString(), StringComparer.Ordinal).ToList();
                    var counts = group.Select(use => use.Analog).Distinct().ToList();
                    var best = group.First();
                    return new ArgumentGroup(
                        points.Count == 1 ? points[0] : group.Key.Wide,
                        points.Count > 1 ? points : [],
                        group.Key.Effect,
                        [.. counts.Select(count => count.Decided.Address)],
                        (double)counts.Count / analogs.Count,
                        counts.Sum(count => count.Weight) / total,
                        best.Analog.Decided.Address.ActId,
                        best.Argument);
                })
                .OrderBy(group => group.RestsOn is null).ThenByDescending(group => group.Counts.Count)
                .ThenBy(group => group.RestsOn?.ToString(), StringComparer.Ordinal).ThenBy(group => group.Effect),
        ];
    }

    // Points of a part are one ground, save circumstances: each point of УК ст. 53 and 54, КоАП ст. 56 and 57 is one of its own.
    private static NormRef? Wider(NormRef? ground) => ground switch
    {
        { Act: "УК", Article: "53" or "54" } or { Act: "КоАП", Article: "56" or "57" } or { Point: null } => ground,
        { Article: { } article } norm => NormRef.Of(norm.Act, article, norm.Part),
        _ => ground,
    };

    // A ground used one way keeps its direction; used both ways it has none.
    private static ArgumentGroup WithEffect(ArgumentGroup ground, List<ArgumentGroup> groups)
    {
        var effects = groups.Where(group => group.RestsOn is { } norm && (ground.RestsOn!.Value.Covers(norm) || norm.Covers(ground.RestsOn.Value))).Select(group => group.Effect).Distinct().ToList();
        return effects.Count == 1 ? ground with { Effect = effects[0] } : ground;
    }

    private sealed record Use(NormRef? Ground, KeyArgument Argument, WeightedUnit Analog);
}
