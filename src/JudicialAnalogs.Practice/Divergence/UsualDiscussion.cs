using System.Globalization;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Conformal;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>What nearly every decision of a group discusses: norms its arguments rest on, circumstances it recognises, rules of the General Part or of civil law it cites.</summary>
public sealed class UsualDiscussion
{
    /// <summary>Fewest decisions from which something may be called usual.</summary>
    public const int SmallestSize = 20;

    /// <summary>Share of the decisions from which something is discussed nearly always.</summary>
    public const double UsualShare = 0.9;

    /// <summary>What the lower limit of that share must reach: 20 of 20 do, 19 of 20 do not.</summary>
    public const double LeastLowerBound = 0.8;

    private const double Confidence = 0.95;

    // УК ст. 1–98: the General Part. Articles of the Special Part are the qualification's own affair.
    private const int LastOfGeneralPart = 98;

    // What every act of such a case cites, whatever it is about.
    private static readonly HashSet<string> Procedural = new(["ГПК", "АППК", "УПК", "КоАП"], StringComparer.Ordinal);

    private UsualDiscussion(IReadOnlyList<MissingDiscussion> usual, int size)
    {
        (Usual, Size) = (usual, size);
    }

    /// <summary>What nearly every decision discusses, most certain first.</summary>
    public IReadOnlyList<MissingDiscussion> Usual { get; }

    /// <summary>Decisions looked at.</summary>
    public int Size { get; }

    /// <summary>Looks at a group; at most one count an act, for an act reasons once.</summary>
    /// <param name="group">Decisions, most alike first.</param>
    public static UsualDiscussion Of(IReadOnlyList<DecidedUnit> group)
    {
        if (group.Count < SmallestSize)
            return new UsualDiscussion([], group.Count);
        var by = new Dictionary<NormRef, List<DecidedUnit>>();
        foreach (var decided in group)
        {
            // Who discusses УК 53(1)(6) discusses УК 53 as well.
            foreach (var norm in Discussed(decided).SelectMany(WithArticle).Distinct())
            {
                if (!by.TryGetValue(norm, out var list))
                    by.Add(norm, list = []);
                list.Add(decided);
            }
        }

        var usual = by
            .Where(pair => pair.Value.Count >= UsualShare * group.Count)
            .Select(pair => Described(pair.Key, pair.Value, group.Count))
            .Where(discussion => discussion.LowerBound >= LeastLowerBound)
            .OrderByDescending(discussion => discussion.Counts.Count).ThenBy(discussion => discussion.RestsOn.ToString(), StringComparer.Ordinal)
            .ToList();
        return new UsualDiscussion(usual, group.Count);
    }

    /// <summary>Everything a decision, or a draft that was read like one, discusses.</summary>
    public static IEnumerable<NormRef> Discussed(DecidedUnit decided) => decided.Arguments.SelectMany(argument => argument.RestsOn)
        .Concat(decided is DecidedCount count ? count.Facts.Factors.Select(factor => factor.Reference) : [])
        .Concat(decided.CitedNorms.Where(norm => decided is DecidedCount ? IsOfGeneralPart(norm) : !Procedural.Contains(norm.Act)))
        .Distinct();

    /// <summary>What of it a draft is silent on. Where a point is missing, its article is not named again.</summary>
    /// <param name="discussed">What the draft discusses.</param>
    public IReadOnlyList<MissingDiscussion> MissingFrom(IReadOnlyCollection<NormRef> discussed)
    {
        var silent = Usual.Where(usual => !discussed.Any(norm => norm.Covers(usual.RestsOn) || usual.RestsOn.Covers(norm))).ToList();
        return [.. silent.Where(one => !silent.Any(other => other != one && one.RestsOn.Covers(other.RestsOn)))];
    }

    /// <summary>How much is missing: the sum of the lower limits of what is. 0 where nothing is.</summary>
    public static double Score(IReadOnlyList<MissingDiscussion> missing) => missing.Sum(one => one.LowerBound);

    private static MissingDiscussion Described(NormRef norm, List<DecidedUnit> counts, int size)
    {
        var best = counts
            .SelectMany(count => count.Arguments.Where(argument => argument.RestsOn.Any(norm.Covers)).Select(argument => (count.Address.ActId, argument)))
            .Cast<(string ActId, KeyArgument Argument)?>()
            .FirstOrDefault();
        return new MissingDiscussion(
            norm, [.. counts.Select(count => count.Address)], size, BinomialLimits.Lower(counts.Count, size, Confidence), best?.ActId, best?.Argument);
    }

    private static IEnumerable<NormRef> WithArticle(NormRef norm)
    {
        yield return norm;
        if (norm.Article is not null && norm.Part is not null)
            yield return NormRef.Of(norm.Act, norm.Article);
    }

    private static bool IsOfGeneralPart(NormRef norm) =>
        norm is { Act: "УК", Article: { } article }
        && int.TryParse(article.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number <= LastOfGeneralPart;
}
