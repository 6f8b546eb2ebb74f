using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>How often each outcome of a claim occurs in the whole archive; a half is added to every number, so that nothing is impossible.</summary>
public sealed class ClaimPrior
{
    private const double Added = 0.5;

    private readonly Dictionary<ClaimOutcome, int> _numbers;
    private readonly int _size;

    /// <summary>Counts a table.</summary>
    public ClaimPrior(ClaimTable table)
    {
        _numbers = table.All.Where(IsDecided).CountBy(claim => claim.Outcome).ToDictionary();
        _size = _numbers.Values.Sum();
    }

    /// <summary>Every outcome.</summary>
    public static IReadOnlyList<ClaimOutcome> Outcomes { get; } = [.. Enum.GetValues<ClaimOutcome>().Where(outcome => outcome != ClaimOutcome.Unspecified)];

    /// <summary>True when it is known how the claim ended.</summary>
    public static bool IsDecided(DecidedClaim claim) => claim.Outcome != ClaimOutcome.Unspecified;

    /// <summary>Share of an outcome, above 0 and below 1.</summary>
    /// <param name="outcome">Outcome.</param>
    /// <param name="without">Outcome of one decision to leave out; unspecified for none.</param>
    public double Of(ClaimOutcome outcome, ClaimOutcome without)
    {
        var left = without == ClaimOutcome.Unspecified ? 0 : 1;
        var number = _numbers.GetValueOrDefault(outcome) - (without == outcome ? left : 0);
        return (number + Added) / (_size - left + (Added * Outcomes.Count));
    }
}
