using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Shares of the maximum that УК ст. 55(2), 55(3) and 56 leave, and the comparison with a cap.</summary>
internal static class CapReckoning
{
    private static readonly OffenceStage[] Stages = [OffenceStage.Completed, OffenceStage.Attempt, OffenceStage.Preparation];

    /// <summary>УК ст. 55(2): 1/2, 2/3, 3/4 or 4/5 by category and object.</summary>
    public static (int Of, int Parts) Mitigated(OffenceCategory category, bool lifeOrHealth) => (category, lifeOrHealth) switch
    {
        ( < OffenceCategory.Grave, _) => (1, 2),
        (OffenceCategory.Grave, false) => (2, 3),
        (OffenceCategory.EspeciallyGrave, true) => (4, 5),
        _ => (3, 4),
    };

    /// <summary>УК ст. 55(3), first sentence: 1/2, 3/4 or 4/5.</summary>
    public static (int Of, int Parts) Procedural(OffenceCategory category, bool lifeOrHealth) => (category, lifeOrHealth) switch
    {
        (OffenceCategory.EspeciallyGrave, true) => (4, 5),
        (OffenceCategory.EspeciallyGrave, false) or (OffenceCategory.Grave, true) => (3, 4),
        _ => (1, 2),
    };

    /// <summary>УК ст. 56(2)–(3): 1/2 for preparation, 3/4 for an attempt, 1 otherwise.</summary>
    public static (int Of, int Parts) Stage(OffenceStage stage) => stage switch
    {
        OffenceStage.Preparation => (1, 2),
        OffenceStage.Attempt => (3, 4),
        _ => (1, 1),
    };

    /// <summary>
    /// Compares the punishment with the share of the sanction's maximum, for every reading that the unknown facts leave open. For an unfinished
    /// offence the share of УК ст. 56 is taken first (УК ст. 55(7)); the two are multiplied, which is the usual reading.
    /// </summary>
    /// <param name="facts">The case, its sanction known.</param>
    /// <param name="norm">The norm of the cap.</param>
    /// <param name="applies">Whether the cap applies; null when not known.</param>
    /// <param name="share">Share of the maximum by category and object.</param>
    /// <param name="why">The facts behind <paramref name="applies"/>, in the order to ask for them.</param>
    public static LawfulnessResult Compare(
        LawfulnessCase facts, NormRef norm, bool? applies, Func<OffenceCategory, bool, (int Of, int Parts)> share, params ReadOnlySpan<(bool? Value, string Fact)> why)
    {
        var sanction = facts.Sanction!;
        if (facts.Punishment.Kind == PunishmentKind.LifeImprisonment)
        {
            // A share of life cannot be reckoned; where a term stands beside it the article does not say which is meant.
            return Sizes.Offered(sanction, facts.Punishment) is null ? LawfulnessResult.Lawful(norm) : LawfulnessResult.CannotTell(norm, Unknown.WhichNorm);
        }

        if (Sizes.Offered(sanction, facts.Punishment) is not { Maximum: { } maximum } offered)
            return LawfulnessResult.Lawful(norm);
        if (Sizes.In(facts, offered.Unit) is not { } size)
            return LawfulnessResult.CannotTell(norm, Sizes.Missing(facts));
        var maxima = Maxima(facts, maximum, offered.Unit);
        var readings = Readings(facts, share).SelectMany(reading => maxima.Select(most => (Maximum: most, reading.Share, reading.Stage, Bound: Bound(most, reading.Share, reading.Stage)))).ToArray();
        var widest = readings.MaxBy(reading => reading.Bound);
        var narrowest = readings.Min(reading => reading.Bound);
        bool? over = size > widest.Bound ? true : size <= narrowest ? false : null;
        var step = Step(norm, widest.Maximum, widest.Share, widest.Stage, widest.Bound, offered.Unit);
        return Verdict.Of(
            norm, applies & over, widest.Bound, step,
            [.. why, (facts.Stage == OffenceStage.Unspecified ? null : true, Unknown.Stage), (facts.Traits?.Category(sanction) is null ? null : true, Unknown.Guilt), (facts.Traits?.AgainstLifeOrHealth, Unknown.LifeOrHealth), (maxima.Length == 1 ? true : null, facts.Minor is null ? Unknown.Minor : Unknown.MinorsBase), (over, Unknown.Traits)]);
    }

    // For a minor the share may be taken of the sanction's maximum, as the words of УК ст. 55(2)–(3) and 56 go, or of the lower ceiling of УК ст. 81,
    // as УК ст. 56(4) has it for sanctions of life alone: between the two nothing is said.
    private static decimal[] Maxima(LawfulnessCase facts, decimal maximum, PunishmentUnit unit) =>
        facts.Minor != false && MinorsTable.Of(facts.Punishment.Kind) is { } table && table.Unit == unit && MinorsTable.Ceiling(facts, table) is var ceiling && ceiling < maximum
            ? [maximum, ceiling]
            : [maximum];

    private static LawfulnessStep Step(NormRef norm, decimal maximum, (int Of, int Parts) share, (int Of, int Parts) stage, decimal bound, PunishmentUnit unit)
    {
        string most = Sizes.Step(maximum, unit), left = Sizes.Step(bound, unit), ofShare = $"{share.Of}/{share.Parts}", ofStage = $"{stage.Of}/{stage.Parts}";
        return stage.Of == stage.Parts ? new LawfulnessStep("lawfulness.cap", [norm.ToString(), most, ofShare, left])
            : share.Of == share.Parts ? new LawfulnessStep("lawfulness.cap_of_stage", [norm.ToString(), most, ofStage, left])
            : new LawfulnessStep("lawfulness.cap_and_stage", [norm.ToString(), most, ofShare, ofStage, left]);
    }

    /// <summary>A share of a share of the maximum.</summary>
    public static decimal Bound(decimal maximum, (int Of, int Parts) share, (int Of, int Parts) stage) => maximum * share.Of * stage.Of / (share.Parts * stage.Parts);

    private static IEnumerable<((int Of, int Parts) Share, (int Of, int Parts) Stage)> Readings(
        LawfulnessCase facts, Func<OffenceCategory, bool, (int Of, int Parts)> share)
    {
        OffenceCategory[] categories = facts.Traits?.Category(facts.Sanction!) is { } category
            ? [category]
            : [OffenceTraits.Category(facts.Sanction!, true), OffenceTraits.Category(facts.Sanction!, false)];
        bool[] objects = facts.Traits?.AgainstLifeOrHealth is { } known ? [known] : [false, true];
        var stages = facts.Stage == OffenceStage.Unspecified ? Stages : [facts.Stage];
        return from reading in categories from lifeOrHealth in objects from stage in stages select (share(reading, lifeOrHealth), Stage(stage));
    }
}
