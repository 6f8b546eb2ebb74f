using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Counts;

/// <summary>
/// The acts behind the decided units: which are of one case, which judgment a higher court reviewed, and which were taken in twice. Nothing that
/// a court decided takes part in it.
/// </summary>
public sealed class ArchivedActs
{
    // Twice the same act under two sources differs by slips of reading and by names; serial cases of a court, which differ more, have case numbers.
    private const double NearlyTheSame = 0.9;

    // A number or a day shared by more acts than this is a mistake of reading, and comparing each with each would take long.
    private const int LargestGroup = 200;

    private readonly Dictionary<string, DecidedUnit> _acts;
    private readonly KeyedActs _cases;
    private readonly KeyedActs _sittings;
    private readonly KeyedActs _reviews;
    private readonly KeyedActs _wordings;
    private readonly Dictionary<string, string> _duplicates;

    internal ArchivedActs(IEnumerable<DecidedUnit> oneOfEachAct)
    {
        _acts = oneOfEachAct.ToDictionary(unit => unit.Address.ActId, StringComparer.Ordinal);
        _cases = new KeyedActs(_acts.Values.Select(unit => (unit.CaseKey, unit.Address.ActId)));
        _sittings = new KeyedActs(_acts.Values.Select(unit => (SittingOf(unit.CourtKey, unit.DecidedOn), unit.Address.ActId)));
        _reviews = new KeyedActs(_acts.Values.Where(unit => unit.Reviewed is not null).Select(unit => (SittingOf(CaseNumbers.HashOfName(unit.Reviewed!.Court), unit.Reviewed.Date), unit.Address.ActId)));
        _wordings = new KeyedActs(_acts.Values.Select(unit => (unit.Signature?.Whole ?? 0, unit.Address.ActId)));
        _duplicates = FindDuplicates();
    }

    /// <summary>Acts known to be in the archive twice, each with the one that stands for it: the first in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> Duplicates => _duplicates;

    /// <summary>True when another act of the archive stands for this one.</summary>
    public bool IsDuplicate(string actId) => _duplicates.Count > 0 && _duplicates.ContainsKey(actId);

    /// <summary>A unit of every act, in no order.</summary>
    public IReadOnlyCollection<DecidedUnit> All => _acts.Values;

    /// <summary>Acts that bear a case number, however they write it, in ordinal order.</summary>
    internal ReadOnlySpan<string> OfCase(ulong caseKey) => _cases.Under(caseKey);

    /// <summary>Acts that a court gave on a day, in ordinal order.</summary>
    internal ReadOnlySpan<string> OfSitting(ulong courtKey, DateOnly? day) => _sittings.Under(SittingOf(courtKey, day));

    /// <summary>Acts that review what a court gave on a day, in ordinal order.</summary>
    internal ReadOnlySpan<string> ReviewsOf(ulong courtKey, DateOnly? day) => _reviews.Under(SittingOf(courtKey, day));

    /// <summary>Acts that tell their facts in the very same words, in ordinal order.</summary>
    internal ReadOnlySpan<string> OfWording(TextSignature? signature) => _wordings.Under(signature?.Whole ?? 0);

    /// <summary>A unit of an act as the act itself tells it, without what higher courts did with it; null for an act without any.</summary>
    internal DecidedUnit? Find(string actId) => _acts.GetValueOrDefault(actId);

    private static ulong SittingOf(ulong court, DateOnly? day) => court == 0 || day is not { } known ? 0 : (court * 1099511628211) ^ (ulong)known.DayNumber;

    private Dictionary<string, string> FindDuplicates()
    {
        var duplicates = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in _cases.Groups().Concat(_sittings.Groups()).Concat(_wordings.Groups()).Where(group => group.Count <= LargestGroup))
        {
            for (var i = 1; i < group.Count; i++)
            {
                if (duplicates.ContainsKey(group[i]))
                    continue;
                // A copy without a number must not make one of two cases that have their own: each is compared with what stands for the others.
                var original = group.Take(i).Select(before => duplicates.GetValueOrDefault(before, before)).FirstOrDefault(before => before != group[i] && AreOne(_acts[before], _acts[group[i]]));
                if (original is null)
                    continue;
                duplicates.Add(group[i], original);
                foreach (var copy in duplicates.Where(pair => pair.Value == group[i]).Select(pair => pair.Key).ToList())
                    duplicates[copy] = original;
            }
        }

        return duplicates;
    }

    // Two numbers are two cases, two days two acts, whatever the words: serial cases are written from one template.
    private static bool AreOne(DecidedUnit one, DecidedUnit other) =>
        one.Signature is { } first && other.Signature is { } second
        && one.Kind == other.Kind
        && (one.CaseKey == other.CaseKey || one.CaseKey == 0 || other.CaseKey == 0)
        && (one.DecidedOn == other.DecidedOn || one.DecidedOn is null || other.DecidedOn is null)
        && (first.Whole == second.Whole || first.Resemblance(second) >= NearlyTheSame);
}
