using System.Collections.Concurrent;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Practice.Options;

/// <summary>Reads from the law what may be imposed for a count. Answers are kept: cases differ in far more than the few facts the rules look at.</summary>
/// <param name="law">Puts counts before the rules of the law.</param>
public sealed class OptionReader(LawfulnessCases law)
{
    // More kinds of cases than a busy server meets between two imports of law.
    private const int MostKept = 4_096;

    private static readonly Punishment None = new(PunishmentKind.Unspecified, 0, PunishmentUnit.Unspecified);
    private static readonly FactorCode Remorse = FactorCode.Parse("53(1)(11)");
    private static readonly FactorCode Pregnancy = FactorCode.Parse("53(1)(3)");
    private static readonly FactorCode ActiveRole = FactorCode.Parse("54(1)(4)");

    private readonly ConcurrentDictionary<(LawfulnessCase Facts, bool Told, bool Mitigated, bool Aggravated, bool Pregnant), IReadOnlyList<LawfulOption>> _known = new();

    /// <summary>The options; null when nothing was found.</summary>
    /// <param name="count">The count.</param>
    /// <param name="decidedOn">Day of decision.</param>
    public OptionProfile? Read(CaseCount count, DateOnly decidedOn)
    {
        if (law.Put(count, None, decidedOn) is not var (facts, applied))
            return null;
        var category = facts.Sanction is { } sanction ? facts.Traits?.Category(sanction) : null;
        return new OptionProfile(facts.Offence, applied, category, OptionsOf(facts, count));
    }

    // Of circumstances the bounds ask no more than this; days only tell which sanction is applied.
    private IReadOnlyList<LawfulOption> OptionsOf(LawfulnessCase facts, CaseCount count)
    {
        var mitigated = count.Factors.Any(factor => factor.Mitigates && factor != facts.Traits?.MitigatingElement);
        var aggravated = count.Factors.Any(factor => factor.Aggravates);
        var key = (facts with { Factors = null, OffenceDate = null, LawGround = null }, count.Factors.Count > 0, mitigated, aggravated, count.Factors.Contains(Pregnancy));
        if (_known.TryGetValue(key, out var known))
            return known;
        if (_known.Count >= MostKept)
            _known.Clear();
        return _known.GetOrAdd(key, _ => LawfulOptions.Of(facts with { Factors = FactorsOf(key) }));
    }

    // A case without circumstances does not say that there are none.
    private static List<FactorCode>? FactorsOf((LawfulnessCase Facts, bool Told, bool Mitigated, bool Aggravated, bool Pregnant) key)
    {
        if (!key.Told)
            return null;
        List<FactorCode> factors = [];
        if (key.Mitigated)
            factors.Add(Remorse);
        if (key.Pregnant)
            factors.Add(Pregnancy);
        if (key.Aggravated)
            factors.Add(ActiveRole);
        return factors;
    }
}
