using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Server.Texts;

/// <summary>A counterfactual as a row of a table: what is otherwise, what was decided then, and whether the punishment would still be a finding.</summary>
public static class CounterfactualWording
{
    /// <summary>Counterfactuals that stand open beside the circumstances as they are; the others are folded.</summary>
    public const int Shown = 3;

    private const int FormsShown = 2;

    /// <summary>The circumstance, put anew in the reader's language where its key is known.</summary>
    public static string Circumstance(Wording wording, V1.Counterfactual counterfactual)
    {
        ArgumentNullException.ThrowIfNull(counterfactual);
        return counterfactual.Key.Length > 0 && Practice.Divergence.Circumstance.Find(counterfactual.Key) is { } known ? CircumstanceWording.Of(wording, known) : counterfactual.Circumstance;
    }

    /// <summary>The two most frequent forms with their ranges.</summary>
    public static string Range(Wording wording, V1.Counterfactual counterfactual)
    {
        ArgumentNullException.ThrowIfNull(counterfactual);
        return RangeWording.MostUsual(wording, counterfactual.Punishments ?? new V1.PunishmentProfile(), FormsShown);
    }

    /// <summary>Whether the draft's punishment would still be a finding; empty where it is none as things are.</summary>
    public static string Finding(Wording wording, V1.Counterfactual counterfactual)
    {
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(counterfactual);
        return counterfactual.Level switch
        {
            V1.DivergenceLevel.Unspecified => "",
            V1.DivergenceLevel.None => wording.Say("Otherwise.Gone"),
            V1.DivergenceLevel.Sharp => wording.Say("Otherwise.Still.Sharp"),
            V1.DivergenceLevel.Notice => wording.Say("Otherwise.Still.Notice"),
            _ => wording.Say("Otherwise.CannotTell"),
        };
    }

    /// <summary>True when rows say whether the punishment would still be a finding.</summary>
    public static bool IsJudged(IEnumerable<V1.Counterfactual> counterfactuals) => counterfactuals.Any(one => one.Level != V1.DivergenceLevel.Unspecified);
}
