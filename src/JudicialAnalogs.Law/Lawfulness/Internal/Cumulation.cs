using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>What УК ст. 58 and 60 ask of several punishments: the strictest of them, their sum, and what the offences are.</summary>
internal static class Cumulation
{
    private const decimal TwentyYears = 240;

    /// <summary>Categories of the counts; null where one is not known.</summary>
    public static OffenceCategory?[] Categories(JudgmentCase judgment) =>
        [.. judgment.Counts.Select(count => count.Sanction is { } sanction ? count.Traits?.Category(sanction) : null)];

    /// <summary>True when the counts make a cumulation of offences that УК ст. 58 alone governs; null when an unserved sentence may come in.</summary>
    public static bool? Only58(JudgmentCase judgment) => judgment.Counts.Count < 2 ? false : !judgment.UnservedSentence;

    /// <summary>True when every count is a misdemeanour.</summary>
    public static bool? OnlyMisdemeanours(JudgmentCase judgment) => All(judgment, category => category == OffenceCategory.Misdemeanour);

    /// <summary>True when a grave or especially grave crime is among the counts.</summary>
    public static bool? HasGrave(JudgmentCase judgment) => !All(judgment, category => category < OffenceCategory.Grave);

    /// <summary>True when an especially grave crime with imprisonment up to twenty years is among the counts (УК ст. 58(4)).</summary>
    public static bool? HasTwentyYears(JudgmentCase judgment) => judgment.Counts.Select(TwentyYearCrime).Aggregate((bool?)false, (all, one) => all | one);

    /// <summary>The strictest punishment: by kind, then by size within a kind; null when sizes of its kind cannot be compared.</summary>
    public static Punishment? Strictest(JudgmentCase judgment)
    {
        var kind = judgment.Counts.Max(count => count.Punishment.Kind);
        var same = judgment.Counts.Where(count => count.Punishment.Kind == kind).Select(Normal).ToArray();
        return same.Select(punishment => punishment.Unit).Distinct().Count() == 1 ? same.MaxBy(punishment => punishment.Amount) : null;
    }

    /// <summary>A punishment with tenge turned into indices where the day of the offence allows it.</summary>
    public static Punishment Normal(LawfulnessCase count) =>
        Sizes.In(count, PunishmentUnit.MonthlyIndices) is { } indices ? count.Punishment with { Amount = indices, Unit = PunishmentUnit.MonthlyIndices } : count.Punishment;

    /// <summary>The final punishment in the unit of the strictest; tenge are turned by the first day of offence that is known, for all counts alike.</summary>
    public static Punishment? Final(JudgmentCase judgment)
    {
        if (judgment.Final is not { } final || final.Unit != PunishmentUnit.Tenge)
            return judgment.Final;
        var days = judgment.Counts.Select(count => count.OffenceDate is { } day ? MonthlyIndex.On(day) : null).Distinct().ToArray();
        return days is [{ } index] ? final with { Amount = final.Amount / index, Unit = PunishmentUnit.MonthlyIndices } : final;
    }

    /// <summary>
    /// Compares two punishments: by kind, then by size; null when the sizes cannot be compared. Conditional or not makes no difference: that is
    /// decided once, for the final punishment.
    /// </summary>
    public static int? Compare(Punishment one, Punishment other) =>
        one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind)
        : one.Kind == PunishmentKind.LifeImprisonment ? 0
        : one.Unit == other.Unit ? one.Amount.CompareTo(other.Amount)
        : null;

    /// <summary>True when <paramref name="final"/> is more than everything added up (УК ст. 61); null when it cannot be added.</summary>
    public static bool? OverSum(Punishment final, IEnumerable<Punishment> parts)
    {
        var all = parts.ToArray();
        if (Array.TrueForAll(all, part => part.Kind == final.Kind && part.Unit == final.Unit))
            return final.Amount > all.Sum(part => part.Amount);
        if (final.EquivalentDays is not { } days || Array.Exists(all, part => part.EquivalentDays is null))
            return null;
        return days > all.Sum(part => part.EquivalentDays!.Value);
    }

    private static bool? All(JudgmentCase judgment, Func<OffenceCategory, bool> test) =>
        Categories(judgment).Aggregate((bool?)true, (all, category) => all & (category is { } known ? test(known) : null));

    private static bool? TwentyYearCrime(LawfulnessCase count)
    {
        if (count.Sanction is not { } sanction)
            return null;
        return sanction.Of(PunishmentKind.Imprisonment)?.Maximum == TwentyYears && count.Traits?.Careless != true;
    }
}
