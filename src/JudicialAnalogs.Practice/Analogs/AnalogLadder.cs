using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>
/// What analogs of a case should have in common with it, in the order in which it is given up when too few do: region, points, set of
/// circumstances, procedure, part; for a claim region and kind of dispute. A step only ever lets more through.
/// </summary>
public static class AnalogLadder
{
    /// <summary>Analogs below which a condition is given up: the first page.</summary>
    public const int Enough = 20;

    /// <summary>The conditions that a case sets, in the order in which they are given up.</summary>
    public static IReadOnlyList<Relaxation> StepsOf(CaseQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var steps = new List<Relaxation>();
        if (query.Filter.Regions.Count > 0)
            steps.Add(Relaxation.Region);
        if (query.Claim is { CategoryTerms.Count: > 0 })
            steps.Add(Relaxation.Category);
        if ((query.Count.Found ?? query.Count.Charged) is not { } found)
            return steps;
        if (found.Points.Count > 0)
            steps.Add(Relaxation.Points);
        steps.Add(Relaxation.FactorSet);
        if (query.Count.Procedure != default)
            steps.Add(Relaxation.Procedure);
        steps.Add(Relaxation.Part);
        return steps;
    }

    /// <summary>The conditions that a unit does not meet, in the order of the ladder.</summary>
    public static IReadOnlyList<Relaxation> Missed(CaseQuery query, DecidedUnit unit) =>
        [.. StepsOf(query).Where(step => !Meets(step, query, unit))];

    /// <summary>What must be given up for enough of the analogs to meet the rest: the first steps of the ladder, all of them at most.</summary>
    public static IReadOnlyList<Relaxation> Relax(CaseQuery query, IReadOnlyList<AlikeUnit> analogs)
    {
        ArgumentNullException.ThrowIfNull(analogs);
        var steps = StepsOf(query);
        for (var given = 0; given < steps.Count; given++)
        {
            if (analogs.Count(analog => analog.Relaxed.All(step => Place(steps, step) < given)) >= Enough)
                return [.. steps.Take(given)];
        }

        return steps;
    }

    private static int Place(IReadOnlyList<Relaxation> steps, Relaxation step)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] == step)
                return i;
        }

        return steps.Count;
    }

    private static bool Meets(Relaxation step, CaseQuery query, DecidedUnit unit)
    {
        if (step == Relaxation.Region)
            return query.Filter.Regions.Contains(unit.Region);
        if (step == Relaxation.Category)
            return unit is DecidedClaim claim && claim.Facts.CategoryKey == query.Claim!.CategoryKey;
        if (unit is not DecidedCount { Facts: var facts } || (query.Count.Found ?? query.Count.Charged) is not { } sought)
            return false;
        return step switch
        {
            Relaxation.Points => facts.Found is { } found && found.Points.ToHashSet().SetEquals(sought.Points),
            Relaxation.FactorSet => CircumstanceSet.Of(facts) == CircumstanceSet.Of(query.Count),
            Relaxation.Procedure => facts.Procedure == query.Count.Procedure,
            _ => facts.Found is { } found && found.Article == sought.Article && found.Part == sought.Part,
        };
    }
}
