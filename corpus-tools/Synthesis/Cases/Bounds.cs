using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>
/// The lawful range of a main punishment for a count: the sanction, the General Part's smallest sizes, and the lowered maxima of
/// УК ст. 55(2), 55(3) and 56(3). Written apart from the product's lawfulness rules, so that each can be checked against the other.
/// </summary>
internal static class Bounds
{
    private const int Grave = 3;

    /// <summary>Lowest and highest lawful size, and the rules of УК ст. 55 that lowered the maximum; null when the sanction does not offer the kind.</summary>
    public static (decimal Low, decimal High, decimal Unlowered, IReadOnlyList<string> Rules)? Of(CountFacts facts, PunishmentKind kind)
    {
        if (facts.Offence.Sanction.Of(kind) is not { Maximum: { } maximum, Unit: not PunishmentUnit.MultiplesOfSum } alternative)
            return null;
        var rules = new List<string>();
        var share = 1m;
        if (facts.Mitigating.Count > 0 && facts.Aggravating.Count == 0 && facts.Offence.Element is null)
        {
            share = facts.Offence.Degree < Grave ? 1 / 2m : facts.Offence.Degree > Grave || facts.Offence.AgainstLifeOrHealth ? 3 / 4m : 2 / 3m;
            rules.Add("55(2)");
        }

        if (facts.Procedure is "accelerated" or "plea_agreement")
        {
            share = Math.Min(share, facts.Offence.Degree > Grave || (facts.Offence.Degree == Grave && facts.Offence.AgainstLifeOrHealth) ? 3 / 4m : 1 / 2m);
            rules.Add("55(3)");
        }

        if (facts.Attempt)
            share *= 3 / 4m;

        var high = maximum * share;
        var low = alternative.Minimum ?? Smallest(kind, facts.Offence.Degree);
        if (low > high)
            low = Math.Max(Smallest(kind, facts.Offence.Degree), high * 3 / 4);
        return (Math.Min(low, high), high, maximum, rules);
    }

    // УК ст. 41–46.
    private static decimal Smallest(PunishmentKind kind, int degree) => kind switch
    {
        PunishmentKind.Arrest => 10,
        PunishmentKind.Imprisonment or PunishmentKind.RestrictionOfLiberty => 6,
        _ => degree == 0 ? 20 : 200,
    };
}
