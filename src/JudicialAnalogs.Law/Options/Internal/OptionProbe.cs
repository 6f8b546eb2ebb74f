using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Lawfulness.Internal;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Options.Internal;

/// <summary>Puts one form of punishment before the rules in every size at which one of them may change its answer.</summary>
internal sealed class OptionProbe
{
    private const int Rounds = 4;

    // These look at something else than form and size of the main punishment. That a stricter kind needs reasons (УК ст. 52(2)) bars none.
    private static readonly ILawfulnessRule[] Rules =
    [
        .. LawfulnessCheck.Rules.Where(rule => rule is not (AppliedLawRule or RecidivismRule or MilderKindRule or ClosedListRule or AggravatingTwiceRule
            or MitigatingTwiceRule or ObligatoryAdditionalRule or AdditionalKindRule or AdditionalTermRule or LifelongProhibitionRule)),
    ];

    // УК ст. 55(2)–(3).
    private static readonly (int Of, int Parts)[] AllShares = [(1, 1), (1, 2), (2, 3), (3, 4), (4, 5)];

    private readonly LawfulnessCase _facts;
    private readonly PunishmentForm _form;
    private readonly PunishmentUnit _unit;
    private readonly SortedDictionary<decimal, LawfulnessResult[]> _answers = [];
    private readonly decimal[] _sizes;
    private readonly SortedSet<decimal> _bounds = [];
    private readonly (int First, int Last) _run;

    /// <summary>Probes a form of a case whose sanction is known.</summary>
    public OptionProbe(LawfulnessCase facts, PunishmentForm form, PunishmentUnit unit)
    {
        (_facts, _form, _unit) = (facts, form, unit);
        if (KindOf(form) == PunishmentKind.LifeImprisonment)
            _answers.Add(0, Ask(0));
        else
            AskEverySize();
        _sizes = [.. _answers.Keys];
        var lawful = RunOf(size => StateOf(size) == LawfulnessState.Lawful);
        var wide = RunOf(size => StateOf(size) != LawfulnessState.OutsideTheLaw);
        _run = lawful ?? wide ?? (0, -1);
        Bounds = BoundsOf(_run, lawful is not null ? OptionState.Open : wide is not null ? OptionState.CannotTell : OptionState.Excluded);
        if (lawful is not null && wide != lawful)
            Wider = BoundsOf(wide!.Value, OptionState.Open);
        Missing = wide is not { } open || (lawful is not null && Wider is null)
            ? []
            : [.. _sizes[open.First..(open.Last + 1)].SelectMany(size => _answers[size]).Select(result => result.MissingFact).OfType<string>().Distinct()];
    }

    /// <summary>What may be imposed.</summary>
    public OptionBounds Bounds { get; }

    /// <summary>What perhaps may be imposed, where that is more; null otherwise.</summary>
    public OptionBounds? Wider { get; }

    /// <summary>Facts that keep sizes from being called lawful.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The kind of a form.</summary>
    public static PunishmentKind KindOf(PunishmentForm form) => form switch
    {
        PunishmentForm.Fine => PunishmentKind.Fine,
        PunishmentForm.CorrectiveWorks => PunishmentKind.CorrectiveWorks,
        PunishmentForm.CommunityService => PunishmentKind.CommunityService,
        PunishmentForm.Arrest => PunishmentKind.Arrest,
        PunishmentForm.RestrictionOfLiberty => PunishmentKind.RestrictionOfLiberty,
        PunishmentForm.ConditionalImprisonment or PunishmentForm.Imprisonment => PunishmentKind.Imprisonment,
        PunishmentForm.LifeImprisonment => PunishmentKind.LifeImprisonment,
        _ => PunishmentKind.Unspecified,
    };

    /// <summary>The norms and steps behind the bounds: what the rules say at each end, and what bars the sizes beyond it.</summary>
    public (IReadOnlyList<NormRef> Norms, IReadOnlyList<LawfulnessStep> Steps) Explain()
    {
        var reasons = new List<LawfulnessResult>();
        if (Bounds.State == OptionState.Excluded)
        {
            var nearest = _sizes.MinBy(size => Broken(size).Count());
            reasons.AddRange(Broken(nearest));
        }
        else
        {
            reasons.AddRange(Range(_sizes[_run.Last]));
            if (_run.Last + 1 < _sizes.Length)
                reasons.AddRange(Beyond(_sizes[_run.Last + 1]));
            reasons.AddRange(Range(_sizes[_run.First]));
            if (_run.First > 0)
                reasons.AddRange(Beyond(_sizes[_run.First - 1]));
        }

        return (
            [.. reasons.Select(reason => reason.Norm).Distinct()],
            [.. reasons.SelectMany(reason => reason.Steps).DistinctBy(step => (step.Key, string.Join('|', step.Arguments)))]);
    }

    private void AskEverySize()
    {
        foreach (var bound in GivenBounds())
            _bounds.Add(bound);
        for (var round = 0; round < Rounds; round++)
        {
            var told = _bounds.Where(size => !_answers.ContainsKey(size)).ToList();
            if (told.Count == 0)
                break;
            foreach (var size in told)
                _answers.Add(size, Ask(size));
            foreach (var bound in told.SelectMany(size => _answers[size]).Select(result => result.Bound).OfType<decimal>().Where(bound => bound > 0))
                _bounds.Add(bound);
        }

        // Between two bounds no rule changes its answer, so that one size tells for all.
        decimal last = 0;
        foreach (var bound in _bounds.Append(_bounds.Max * 3).ToList())
        {
            var between = (last + bound) / 2;
            _answers.TryAdd(between, Ask(between));
            last = bound;
        }
    }

    private IEnumerable<decimal> GivenBounds()
    {
        var kind = KindOf(_form);
        foreach (var offered in _facts.Sanction!.Alternatives.Where(offered => offered.Kind == kind && offered.Unit == _unit))
        {
            if (offered.Minimum is > 0)
                yield return offered.Minimum.Value;
            if (offered.Maximum is { } maximum)
                yield return maximum;
        }

        foreach (var careless in new[] { false, true })
        {
            if (GeneralPartLimits.Of(kind, OffenceTraits.Category(_facts.Sanction, careless), careless) is { } limits && limits.Unit == _unit)
            {
                yield return limits.Minimum;
                yield return limits.Maximum;
            }
        }

        if (_facts.Minor != false && MinorsTable.Of(kind) is { } table && table.Unit == _unit)
        {
            yield return table.Maximum;
            if (table.Minimum is { } minimum)
                yield return minimum;
        }

        foreach (var share in Shares())
            yield return share;

        // A kind whose unit the General Part does not bound, such as a fine in multiples, has at least one size to ask about.
        yield return 1;
    }

    // Where the caps may be read in more than one way a rule tells only the widest: all of them are asked about.
    private IEnumerable<decimal> Shares()
    {
        var kind = KindOf(_form);
        if (_facts.Minor == false && _facts.Traits?.Category(_facts.Sanction!) is not null && _facts.Traits.AgainstLifeOrHealth is not null)
            yield break;
        var stage = CapReckoning.Stage(_facts.Stage);
        var maxima = _facts.Sanction!.Alternatives.Where(offered => offered.Kind == kind && offered.Unit == _unit).Select(offered => offered.Maximum).OfType<decimal>();
        if (_facts.Minor != false && MinorsTable.Of(kind) is { } table && table.Unit == _unit)
            maxima = maxima.Append(table.Maximum).Append(MinorsTable.AggravatedMurder);
        foreach (var maximum in maxima.Distinct().ToList())
        {
            foreach (var share in AllShares)
                yield return CapReckoning.Bound(maximum, share, stage);
        }
    }

    private LawfulnessResult[] Ask(decimal size)
    {
        var asked = _facts with { Punishment = new Punishment(KindOf(_form), size, _unit, _form == PunishmentForm.ConditionalImprisonment) };
        return Array.ConvertAll(Rules, rule => rule.Check(asked));
    }

    private LawfulnessState StateOf(decimal size) => LawfulnessCheck.Summary(_answers[size]);

    private IEnumerable<LawfulnessResult> Broken(decimal size) => _answers[size].Where(result => result.State == LawfulnessState.OutsideTheLaw);

    // The ends of the sanction itself are told by its range already.
    private IEnumerable<LawfulnessResult> Beyond(decimal size) => Broken(size).Except(Range(size));

    private IEnumerable<LawfulnessResult> Range(decimal size) => _answers[size].Where((_, i) => Rules[i] is SanctionRangeRule);

    // Lawful sizes lie side by side; should they ever not, the longest stretch is told.
    private (int First, int Last)? RunOf(Func<decimal, bool> holds)
    {
        (int First, int Last)? longest = null;
        for (var i = 0; i < _sizes.Length; i++)
        {
            if (!holds(_sizes[i]))
                continue;
            var first = i;
            while (i + 1 < _sizes.Length && holds(_sizes[i + 1]))
                i++;
            if (longest is not { } best || i - first > best.Last - best.First)
                longest = (first, i);
        }

        return longest;
    }

    private OptionBounds BoundsOf((int First, int Last) run, OptionState state)
    {
        if (state == OptionState.Excluded || KindOf(_form) == PunishmentKind.LifeImprisonment)
            return new OptionBounds(state, null, null);
        decimal? minimum = run.First == 0 ? null : _bounds.Contains(_sizes[run.First]) ? _sizes[run.First] : _sizes[run.First - 1];
        decimal? maximum = run.Last == _sizes.Length - 1 ? null : _bounds.Contains(_sizes[run.Last]) ? _sizes[run.Last] : _sizes[run.Last + 1];
        return new OptionBounds(state, minimum, maximum);
    }
}
