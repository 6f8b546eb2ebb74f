using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>
/// Which acts of the archive cannot be analogs of one case: its own, in all instances and copies, acts taken in twice, and whatever was
/// decided on its day or later.
/// </summary>
public sealed class CaseExclusions
{
    // The draft itself, taken in by its court: its words are the same but for names and slips of reading.
    private const double OwnWords = 0.9;

    private readonly CaseQuery _query;
    private readonly CountTable _table;
    private readonly ulong _caseKey;
    private readonly Dictionary<string, ExclusionReason> _own = new(StringComparer.Ordinal);

    private CaseExclusions(CaseQuery query, CountTable table)
    {
        (_query, _table, _caseKey) = (query, table, CaseNumbers.HashOf(query.CaseNumber));
        foreach (var act in table.Acts.OfCase(_caseKey))
        {
            _own.TryAdd(act, ExclusionReason.OwnCase);
            if (table.Acts.Find(act)!.Reviewed is { } reviewed)
                AddInstances(CaseNumbers.HashOfName(reviewed.Court), reviewed.Date);
        }

        if (query.Reviewed is { } judgment)
            AddInstances(CaseNumbers.HashOfName(judgment.Court), judgment.Date);
        foreach (var act in table.Acts.ReviewsOf(CaseNumbers.HashOfName(query.Court), query.DecidedOn))
            AddInstance(act);
        foreach (var act in table.Acts.OfWording(query.Signature))
        {
            if (IsThisText(table.Acts.Find(act)!))
                _own.TryAdd(act, ExclusionReason.OwnText);
        }

        foreach (var act in query.OwnActs)
            _own.TryAdd(act, ExclusionReason.OwnText);
        foreach (var act in _own.Keys.ToList())
        {
            foreach (var review in table.Instances.ReviewsOf(act))
                _own.TryAdd(review.ActId, ExclusionReason.OwnInstance);
            if (table.Instances.JudgmentOf(act) is { } reviewed)
                _own.TryAdd(reviewed, ExclusionReason.OwnInstance);
        }
    }

    /// <summary>Acts of the case itself, with the reason.</summary>
    public IReadOnlyDictionary<string, ExclusionReason> Own => _own;

    /// <summary>The case.</summary>
    internal CaseQuery Query => _query;

    /// <summary>The exclusions of a case in an archive.</summary>
    public static CaseExclusions Of(CaseQuery query, CountTable table)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(table);
        return new CaseExclusions(query, table);
    }

    /// <summary>Why a unit cannot be an analog of the case; null when it can. The query's filter is the last reason.</summary>
    public ExclusionReason? ReasonFor(DecidedUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (_own.Count > 0 && _own.TryGetValue(unit.Address.ActId, out var own))
            return own;
        if (_table.Acts.IsDuplicate(unit.Address.ActId))
            return ExclusionReason.Duplicate;
        if (unit.DecidedOn is not { } day)
            return ExclusionReason.Undated;
        if (day >= _query.DecidedOn)
            return ExclusionReason.NotEarlier;
        return _query.Filter.Admits(unit) ? null : ExclusionReason.Filtered;
    }

    /// <summary>True when a unit may be an analog of the case.</summary>
    public bool Admits(DecidedUnit unit) => ReasonFor(unit) is null;

    /// <summary>True when nothing that was decided up to a day, and is no copy, is left out.</summary>
    internal bool LimitNothingBefore(DateOnly last) => _own.Count == 0 && _query.Filter.LimitsNothing && last < _query.DecidedOn;

    /// <summary>True when an act tells the case's own facts in its own words, so that it is the draft itself, taken in.</summary>
    internal bool IsThisText(DecidedUnit unit) =>
        _query.Signature is { } own && unit.Signature is { } other
        // Under two numbers one text is two serial cases, each an analog of the other.
        && (_caseKey == 0 || unit.CaseKey == 0)
        && (own.Whole == other.Whole || own.Resemblance(other) >= OwnWords);

    private void AddInstances(ulong court, DateOnly? day)
    {
        foreach (var act in _table.Acts.OfSitting(court, day))
            AddInstance(act);
    }

    // A court gives several judgments a day: of those the reviewed one is the one on the same article.
    private void AddInstance(string act)
    {
        if (MayBeOfTheCase(_table.Acts.Find(act)!))
            _own.TryAdd(act, ExclusionReason.OwnInstance);
    }

    private bool MayBeOfTheCase(DecidedUnit unit)
    {
        if (unit is not DecidedCount count)
            return _query.Count.Found is null && _query.Count.Charged is null;
        return Articles(_query.Count).ToList() is not { Count: > 0 } sought || Articles(count.Facts).Any(sought.Contains);
    }

    private static IEnumerable<string> Articles(CaseCount count) => new Qualification?[] { count.Found, count.Charged }.OfType<Qualification>().Select(found => found.Article);
}
