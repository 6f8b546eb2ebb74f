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
        var part = LatestOfPart.Of(found, table, CaseExclusions.Of(query, table));
        var points = found.Points.ToHashSet(StringComparer.Ordinal);
        var own = FactorTally.Of(query.Count.Factors);
        var groups = new List<Counterfactual>();
        var alike = Array.ConvertAll(part.Counts, count => Alike(query.Count, count.Facts));
        var samePoints = Array.ConvertAll(part.Counts, count => points.SetEquals(count.Facts.Found!.Points));
        foreach (var circumstance in Circumstances(query.Count, part.Recognised))
        {
            var steps = Array.ConvertAll(Steps, _ => new List<DecidedCount>());
            var factor = circumstance.Factor;
            var asked = circumstance.IsFactor ? FactorTally.Of([factor]) : default;
            var draft = circumstance.IsFactor && query.Count.Factors.Contains(factor) ? own.Without(asked) : own;
            var (but, wanted) = (AspectOf(circumstance.Kind), circumstance.Kind == CircumstanceKind.WithFactor);
            for (var i = 0; i < part.Counts.Length; i++)
            {
                var facts = part.Counts[i].Facts;
                if (!circumstance.Holds(facts))
                    continue;
                var decided = wanted ? part.Factors[i].Without(asked) : part.Factors[i];
                steps[StepOf(alike[i] | but, draft.IsLike(decided), samePoints[i])].Add(part.Counts[i]);
            }

            groups.Add(Widened(circumstance, steps));
        }

        return [.. groups.Where(counterfactual => counterfactual.Counts.Count >= Fewest)];
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
    private static int StepOf(Aspects alike, bool likeFactors, bool samePoints) =>
        (alike & Aspects.Procedure) == 0 ? 3 : alike != Aspects.All || !likeFactors ? 2 : samePoints ? 0 : 1;

    private static Aspects Alike(CaseCount draft, CaseCount decided) =>
        (Alike(draft.Procedure, decided.Procedure) ? Aspects.Procedure : 0)
        | (Alike(draft.Compensation, decided.Compensation) ? Aspects.Compensation : 0)
        | (Alike(draft.Plea, decided.Plea) ? Aspects.Plea : 0)
        | (Alike(draft.Recidivism, decided.Recidivism) ? Aspects.Recidivism : 0)
        | (draft.Stage is OffenceStage.Attempt == decided.Stage is OffenceStage.Attempt && draft.Minor == decided.Minor ? Aspects.StageAndAge : 0);

    // What the draft does not tell sets no condition.
    private static bool Alike<T>(T draft, T decided)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(draft, default) || EqualityComparer<T>.Default.Equals(draft, decided);

    // The aspect in which a count need not be alike, for a circumstance asks about it.
    private static Aspects AspectOf(CircumstanceKind kind) => kind switch
    {
        CircumstanceKind.Procedure => Aspects.Procedure,
        CircumstanceKind.Compensation => Aspects.Compensation,
        CircumstanceKind.Plea => Aspects.Plea,
        CircumstanceKind.Recidivism => Aspects.Recidivism,
        _ => 0,
    };

    private static IEnumerable<Circumstance> Circumstances(CaseCount draft, IReadOnlyDictionary<FactorCode, int> recognised)
    {
        yield return Circumstance.AsInDraft;
        foreach (var compensation in Others(draft.Compensation))
            yield return Circumstance.Of(compensation);
        foreach (var plea in Others(draft.Plea))
            yield return Circumstance.Of(plea);

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

    /// <summary>What a count is compared in besides its circumstances and points.</summary>
    [Flags]
    private enum Aspects
    {
        None = 0,
        Procedure = 1,
        Compensation = 2,
        Plea = 4,
        Recidivism = 8,
        StageAndAge = 16,
        All = 31,
    }
}
