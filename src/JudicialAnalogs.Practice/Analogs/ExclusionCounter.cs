using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>Counts acts that are left out, each once.</summary>
internal sealed class ExclusionCounter
{
    private readonly Dictionary<string, ExclusionReason?> _acts = new(StringComparer.Ordinal);

    /// <summary>Notes a unit: an act is left out for the first reason of any of its units, and not at all when one of them is let through.</summary>
    public void Add(DecidedUnit unit, ExclusionReason? reason)
    {
        var act = unit.Address.ActId;
        if (!_acts.TryGetValue(act, out var known) || (known is { } before && (reason is null || reason < before)))
            _acts[act] = reason;
    }

    /// <summary>Notes what is comparable without being found by words: the case's own acts, and all that was decided under its article or of its kind of dispute.</summary>
    public void AddScope(CaseQuery query, CountTable table, CaseExclusions exclusions)
    {
        foreach (var (act, reason) in exclusions.Own)
            _acts[act] = reason;
        var article = (query.Count.Found ?? query.Count.Charged)?.Article;
        IEnumerable<DecidedUnit> scope = article is not null ? table.UnderArticle(article) : query.Claim is { } claim ? table.Claims.OfCategory(claim.CategoryKey) : [];
        foreach (var unit in scope)
        {
            if (exclusions.ReasonFor(unit) is { } reason)
                Add(unit, reason);
        }
    }

    /// <summary>The counts by reason, in the order of the enumeration.</summary>
    public IReadOnlyList<LeftOut> Result() =>
        [.. _acts.Values.OfType<ExclusionReason>().GroupBy(reason => reason).OrderBy(reason => reason.Key).Select(reason => new LeftOut(reason.Key, reason.Count()))];
}
