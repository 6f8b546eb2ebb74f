using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Archive.Tuning;

/// <summary>What tells without reading its words whether an act is like another.</summary>
/// <param name="Id">The act.</param>
/// <param name="CaseNumber">Its case; empty when not read.</param>
/// <param name="Offences">Offences found, each with the circumstances accepted, as one line; empty for an act without counts.</param>
/// <param name="Norms">Norms it cites.</param>
internal sealed record ActTraits(string Id, string CaseNumber, string Offences, IReadOnlySet<string> Norms)
{
    private const int FewestCommonNorms = 2;
    private const double LeastShareOfNorms = 0.5;

    public static ActTraits Of(CourtAct act) => new(
        act.Id,
        act.CaseNumber,
        string.Join(
            '|',
            act.Defendants.SelectMany(defendant => defendant.Counts
                .Where(count => count.Found is not null)
                .Select(count => $"{count.Found}:{string.Join(',', defendant.AcceptedFactors.Select(factor => factor.ToString()).Order(StringComparer.Ordinal))}"))
                .Distinct().Order(StringComparer.Ordinal)),
        act.CitedNorms.Select(norm => norm.ToString()).ToHashSet(StringComparer.Ordinal));

    /// <summary>True when both apply the same law: the same offences under the same circumstances, or without counts half of all norms cited, two at least.</summary>
    public bool AppliesTheSameLawAs(ActTraits other)
    {
        if (Offences.Length > 0 || other.Offences.Length > 0)
            return Offences == other.Offences;
        var common = Norms.Count(other.Norms.Contains);
        return common >= FewestCommonNorms && common >= LeastShareOfNorms * (Norms.Count + other.Norms.Count - common);
    }
}
