using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>Counts acts that are left out, each once.</summary>
internal sealed class ExclusionCounter
{
    private readonly Dictionary<string, ExclusionReason?> _acts = new(StringComparer.Ordinal);
    private readonly Dictionary<ExclusionReason, int> _counted = [];

    /// <summary>Notes a unit: an act is left out for the first reason of any of its units, and not at all when one of them is let through.</summary>
    public void Add(DecidedUnit unit, ExclusionReason? reason)
    {
        var act = unit.Address.ActId;
        if (!_acts.TryGetValue(act, out var known) || (known is { } before && (reason is null || reason < before)))
            _acts[act] = reason;
    }

    /// <summary>Notes what is comparable without being found by words: the case's own acts, and all that was decided under its article or of its kind of dispute, or all there is where it names neither.</summary>
    public void AddScope(CaseQuery query, CountTable table, CaseExclusions exclusions)
    {
        foreach (var (act, reason) in exclusions.Own)
            _acts[act] = reason;
        var article = (query.Count.Found ?? query.Count.Charged)?.Article;
        var unnamed = article is null && query.Claim is not { CategoryTerms.Count: > 0 };
        if (exclusions.Query.Filter.LimitsNothing && (article is not null || unnamed))
        {
            if (article is not null)
                AddCounted(table.ActsUnder(article), act => table.OfAct(act).Any(count => count.Facts.Found?.Article == article), query.DecidedOn, table);
            else
                AddCounted(table.AllActs(query.Claim is not null), act => query.Claim is null || table.Claims.OfAct(act) is not null, query.DecidedOn, table);
            return;
        }

        IEnumerable<DecidedUnit> scope = article is not null ? table.UnderArticle(article) : query.Claim is { } claim ? table.Claims.OfCategory(claim.CategoryKey) : [];
        foreach (var unit in scope)
        {
            if (exclusions.ReasonFor(unit) is { } reason)
                Add(unit, reason);
        }
    }

    /// <summary>The counts by reason, in the order of the enumeration.</summary>
    public IReadOnlyList<LeftOut> Result()
    {
        foreach (var reason in _acts.Values.OfType<ExclusionReason>())
            Count(reason, 1);
        _acts.Clear();
        return [.. _counted.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key).Select(pair => new LeftOut(pair.Key, pair.Value))];
    }

    /// <summary>Without a filter the same acts are left out of every question but for its own acts and its day, so they are counted already.</summary>
    private void AddCounted(ComparableActs scope, Func<string, bool> holds, DateOnly decidedOn, CountTable table)
    {
        Count(ExclusionReason.Duplicate, scope.Duplicates);
        Count(ExclusionReason.Undated, scope.Undated);
        Count(ExclusionReason.NotEarlier, scope.NotBefore(decidedOn));
        foreach (var (act, reason) in _acts.ToList())
        {
            if (reason is not { } known || !holds(act))
                continue;
            if (known > ExclusionReason.OwnText)
                _acts.Remove(act);
            // The case's own acts are counted as such and not once more as what else they are.
            else if (table.Acts.IsDuplicate(act))
                Count(ExclusionReason.Duplicate, -1);
            else if (table.Acts.Find(act)!.DecidedOn is not { } day)
                Count(ExclusionReason.Undated, -1);
            else if (day >= decidedOn)
                Count(ExclusionReason.NotEarlier, -1);
        }
    }

    private void Count(ExclusionReason reason, int acts) => _counted[reason] = _counted.GetValueOrDefault(reason) + acts;
}
