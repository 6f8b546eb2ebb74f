using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles.Internal;

/// <summary>The counts of one form, laid out once for all questions.</summary>
internal sealed class FormLayout
{
    private readonly PunishmentForm _form;
    private readonly DecidedCount[] _counts;
    private readonly AddressList _addresses;
    private readonly SortedSizes[] _sizes;
    private readonly PlaceLayout? _place;
    private readonly SortedSizes? _probation;

    /// <param name="form">Form.</param>
    /// <param name="counts">Its counts, at least one.</param>
    /// <param name="law">Which law each was judged under; null to leave out where sizes lie.</param>
    public FormLayout(PunishmentForm form, DecidedCount[] counts, AppliedLaw? law)
    {
        (_form, _counts, _addresses) = (form, counts, new AddressList(counts));
        _sizes =
        [
            .. counts
                .Where(count => count.Punishment!.Unit != PunishmentUnit.Unspecified)
                .GroupBy(count => count.Punishment!.Unit)
                .OrderByDescending(unit => unit.Count()).ThenBy(unit => unit.Key)
                .Select(unit => SortedSizes.Of(unit.Key, unit.Select(count => (count.Punishment!.Amount, (DecidedUnit)count)))),
        ];
        _place = _sizes.Length == 0 || law is null ? null : PlaceLayout.Of(counts, law);
        if (form == PunishmentForm.ConditionalImprisonment && Array.Exists(counts, count => count.ProbationMonths is > 0))
            _probation = SortedSizes.Of(PunishmentUnit.Months, counts.Where(count => count.ProbationMonths is > 0).Select(count => (count.ProbationMonths!.Value, (DecidedUnit)count)));
    }

    /// <param name="weights">Weights.</param>
    /// <param name="size">Punished counts of the group.</param>
    /// <param name="total">Their weights together.</param>
    /// <param name="sanction">The sanction of the bounds.</param>
    public PunishmentShare Weigh(LikenessWeights weights, int size, double total, Sanction? sanction)
    {
        var own = Array.ConvertAll(_counts, weights.Of);
        return new PunishmentShare(
            _form,
            _addresses,
            (double)_counts.Length / size,
            own.Sum() / total,
            Evidence.Of(own),
            Array.ConvertAll(_sizes, sizes => sizes.Weigh(weights)),
            sanction is null || _sizes.Length == 0 ? null : BoundsOf(sanction, _counts[0].Punishment!.Kind, _sizes[0].Unit),
            _place?.Weigh(weights),
            _probation?.Weigh(weights));
    }

    // A sanction may offer a kind in two units: a fine in monthly indices or in multiples of the bribe.
    private static SanctionAlternative? BoundsOf(Sanction sanction, PunishmentKind kind, PunishmentUnit unit) =>
        sanction.Alternatives.FirstOrDefault(offered => offered.Kind == kind && offered.Unit == unit) ?? sanction.Of(kind);
}
