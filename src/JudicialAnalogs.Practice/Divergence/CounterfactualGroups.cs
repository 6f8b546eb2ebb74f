using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>
/// Finds what practice decided under the draft's part of an article where one circumstance was otherwise. The part is never given up, for
/// another part has another sanction; the latest 2,000 decisions under it are looked at.
/// </summary>
public static class CounterfactualGroups
{
    // Quartiles may be shown from here on; below five cases there is no figure at all (domain rule of minimum samples).
    private const int Enough = 20;
    private const int Fewest = 5;

    // What courts do now is asked about, and so many decisions show it: more would only make the answer slower and larger.
    private const int Latest = 2_000;

    // Circumstances the draft lacks are many; only those courts recognise most often under the part are looked at.
    private const int FactorsAdded = 3;

    private static readonly Relaxation[][] Steps =
    [
        [],
        [Relaxation.Points],
        [Relaxation.Points, Relaxation.FactorSet],
        [Relaxation.Points, Relaxation.FactorSet, Relaxation.Procedure],
    ];

    /// <summary>The circumstances as in the draft first, then each one otherwise, as far as five counts show it.</summary>
    /// <param name="query">The draft's case.</param>
    /// <param name="table">Decided counts.</param>
    public static IReadOnlyList<Counterfactual> Of(CaseQuery query, CountTable table)
    {
        if (query.Count.Found is not { } found)
            return [];
        var part = table.Strata.Of(new Stratum(found.PartReference, null, null), null).LatestFirst(CaseExclusions.Of(query, table))
            .Where(count => count.Punishment is not null && count.Facts.Found!.Part == found.Part)
            .Take(Latest)
            .ToList();
        var points = found.Points.ToHashSet(StringComparer.Ordinal);
        var groups = Circumstances(query.Count, part).Select(circumstance => (circumstance, Steps: Steps.Select(_ => new List<DecidedCount>()).ToArray())).ToList();
        foreach (var count in part)
        {
            var samePoints = points.SetEquals(count.Facts.Found!.Points);
            foreach (var (circumstance, steps) in groups)
            {
                if (circumstance.Holds(count.Facts))
                    steps[StepOf(query.Count, count.Facts, samePoints, circumstance)].Add(count);
            }
        }

        return [.. groups.Select(group => Widened(group.circumstance, group.Steps)).Where(counterfactual => counterfactual.Counts.Count >= Fewest)];
    }

    private static Counterfactual Widened(Circumstance circumstance, List<DecidedCount>[] steps)
    {
        var counts = new List<DecidedCount>();
        var last = 0;
        for (var step = 0; step < steps.Length && counts.Count < Enough; step++)
        {
            if (steps[step].Count > 0)
                last = step;
            counts.AddRange(steps[step]);
        }

        return new Counterfactual(circumstance, counts, Steps[last]);
    }

    // The first step at which a count, whose own circumstance is already as wanted, is alike in all the rest.
    private static int StepOf(CaseCount draft, CaseCount decided, bool samePoints, Circumstance but)
    {
        if (but.Kind != CircumstanceKind.Procedure && !Alike(draft.Procedure, decided.Procedure))
            return 3;
        var alike = (but.Kind == CircumstanceKind.Compensation || Alike(draft.Compensation, decided.Compensation))
            && (but.Kind == CircumstanceKind.Plea || Alike(draft.Plea, decided.Plea))
            && (but.Kind == CircumstanceKind.Recidivism || Alike(draft.Recidivism, decided.Recidivism))
            && draft.Stage is OffenceStage.Attempt == decided.Stage is OffenceStage.Attempt
            && draft.Minor == decided.Minor
            && FactorSet(draft, but.Factor) == FactorSet(decided, but.Factor);
        return !alike ? 2 : samePoints ? 0 : 1;
    }

    // What the draft does not tell sets no condition.
    private static bool Alike<T>(T draft, T decided)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(draft, default) || EqualityComparer<T>.Default.Equals(draft, decided);

    private static (bool Mitigating, bool Aggravating) FactorSet(CaseCount count, FactorCode without)
    {
        var (mitigating, aggravating) = (false, false);
        foreach (var factor in count.Factors)
        {
            if (factor == without)
                continue;
            mitigating |= factor.Mitigates;
            aggravating |= factor.Aggravates;
        }

        return (mitigating, aggravating);
    }

    private static IEnumerable<Circumstance> Circumstances(CaseCount draft, List<DecidedCount> part)
    {
        yield return Circumstance.AsInDraft;
        foreach (var compensation in Others(draft.Compensation))
            yield return Circumstance.Of(compensation);
        foreach (var plea in Others(draft.Plea))
            yield return Circumstance.Of(plea);
        var recognised = part.SelectMany(count => count.Facts.Factors).Where(factor => factor.Mitigates || factor.Aggravates).CountBy(factor => factor).ToDictionary();

        // Where hardly anyone had the circumstance, decisions without it show nothing that those of the draft's own group do not.
        foreach (var factor in draft.Factors.Where(factor => recognised.GetValueOrDefault(factor) >= Fewest).OrderBy(factor => factor.ToString(), StringComparer.Ordinal))
            yield return Circumstance.Of(factor, present: false);
        var added = recognised
            .Where(pair => !draft.Factors.Contains(pair.Key))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal)
            .Take(FactorsAdded);
        foreach (var (factor, _) in added)
            yield return Circumstance.Of(factor, present: true);
        foreach (var recidivism in Others(draft.Recidivism))
            yield return Circumstance.Of(recidivism);
        foreach (var procedure in Others(draft.Procedure))
            yield return Circumstance.Of(procedure);
    }

    private static IEnumerable<T> Others<T>(T draft)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => !EqualityComparer<T>.Default.Equals(value, default) && !EqualityComparer<T>.Default.Equals(value, draft));
}
