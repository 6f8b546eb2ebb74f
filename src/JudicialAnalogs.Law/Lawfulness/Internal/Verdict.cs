using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// From three-valued logic to a result. C#'s <c>&amp;</c>, <c>|</c> and <c>!</c> on <c>bool?</c> are Kleene's: an answer is known only when
/// it is the same whatever the unknown facts turn out to be, so that taking a fact away can make a result unknown and never turn it.
/// </summary>
internal static class Verdict
{
    /// <summary>Outside the law when <paramref name="broken"/>, kept when not, and otherwise the first unknown fact.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="broken">Whether the rule is broken; null when not known.</param>
    /// <param name="bound">Computed bound in the unit of the punishment, where there is one.</param>
    /// <param name="step">How it was reckoned.</param>
    /// <param name="facts">The facts used, in the order in which they should be asked for; the last is named when none of them is unknown.</param>
    public static LawfulnessResult Of(NormRef norm, bool? broken, decimal? bound, LawfulnessStep step, params ReadOnlySpan<(bool? Value, string Fact)> facts)
    {
        if (broken is { } known)
            return known ? LawfulnessResult.Outside(norm, bound, step) : LawfulnessResult.Lawful(norm, bound, step);
        foreach (var (value, fact) in facts)
        {
            if (value is null)
                return LawfulnessResult.CannotTell(norm, fact);
        }

        return LawfulnessResult.CannotTell(norm, facts[^1].Fact);
    }

    /// <summary>The same for a rule that has no step worth showing when it does not apply.</summary>
    public static LawfulnessResult Unless(NormRef norm, bool? broken, LawfulnessStep step, params ReadOnlySpan<(bool? Value, string Fact)> facts) =>
        broken == false ? LawfulnessResult.Lawful(norm) : Of(norm, broken, null, step, facts);
}
