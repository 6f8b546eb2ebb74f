using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>What one rule found.</summary>
/// <param name="State">Lawful, outside the law, or cannot tell.</param>
/// <param name="Norm">The norm the finding rests on: the rule's own, or a narrower one that decides.</param>
/// <param name="Bound">The computed bound in the unit of the punishment; null where the rule has none.</param>
/// <param name="Steps">How it was reckoned.</param>
/// <param name="MissingFact">Text key of the missing fact, e.g. <c>fact.sanction</c>; null unless <see cref="LawfulnessState.CannotTell"/>.</param>
public sealed record LawfulnessResult(
    LawfulnessState State, NormRef Norm, decimal? Bound, IReadOnlyList<LawfulnessStep> Steps, string? MissingFact)
{
    /// <summary>The rule's own norm, whatever it found; <see cref="Norm"/> until the rule is known.</summary>
    public NormRef Rule { get; init; } = Norm;

    /// <summary>True when <see cref="Bound"/> is the smallest lawful size, false when it is the largest.</summary>
    public bool BoundIsMinimum { get; init; }

    /// <summary>The rule is kept or does not apply.</summary>
    public static LawfulnessResult Lawful(NormRef norm, decimal? bound = null, params IReadOnlyList<LawfulnessStep> steps) =>
        new(LawfulnessState.Lawful, norm, bound, steps, null);

    /// <summary>The rule is broken.</summary>
    public static LawfulnessResult Outside(NormRef norm, decimal? bound, params IReadOnlyList<LawfulnessStep> steps) =>
        new(LawfulnessState.OutsideTheLaw, norm, bound, steps, null);

    /// <summary>A fact is missing.</summary>
    public static LawfulnessResult CannotTell(NormRef norm, string missingFact) => new(LawfulnessState.CannotTell, norm, null, [], missingFact);
}
