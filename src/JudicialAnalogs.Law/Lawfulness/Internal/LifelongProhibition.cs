using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The offences for which УК ст. 50(2) has prohibitions of its own.</summary>
internal static class LifelongProhibition
{
    // Third paragraph: beside the crimes against the sexual inviolability of minors.
    private static readonly NormRef[] Children =
    [
        .. new[] { "2", "3", "4", "5" }.Select(part => NormRef.Of("УК", "132", part)), .. new[] { "2", "3" }.Select(part => NormRef.Of("УК", "133", part)),
    ];

    // Fifth paragraph: it says what the prohibition is, not that there must be one; that is the sanction's.
    private static readonly NormRef[] Driving = [NormRef.Of("УК", "345-1", "4"), NormRef.Of("УК", "346")];

    // Second paragraph: from five years to life, and only for managers and large shareholders.
    private static readonly NormRef[] Finance = [NormRef.Of("УК", "238", "2"), NormRef.Of("УК", "239", "2"), NormRef.Of("УК", "250", "2")];

    /// <summary>Whether a prohibition for life must be imposed (third and fourth paragraphs).</summary>
    public static bool? Required(LawfulnessCase facts) =>
        Children.Any(norm => norm.Covers(facts.Offence)) ? true : Exclusions.AgainstSexualInviolability(facts) | Corruption(facts);

    /// <summary>Whether the length of a prohibition is that of the second to fifth paragraphs and not one to ten years.</summary>
    public static bool? Concerns(LawfulnessCase facts) =>
        Finance.Any(norm => norm.Covers(facts.Offence)) || Driving.Any(norm => norm.Covers(facts.Offence)) ? true : Required(facts);

    /// <summary>Whether a prohibition, once imposed, is a driving ban for life (fifth paragraph).</summary>
    public static bool IsDriving(LawfulnessCase facts) => Driving.Any(norm => norm.Covers(facts.Offence));

    /// <summary>The fact that keeps <see cref="Required"/> from being known.</summary>
    public static string Missing(LawfulnessCase facts) =>
        facts.Traits is null ? Unknown.Traits : Corruption(facts) is null ? Unknown.Corruption : Unknown.VictimAge;

    private static bool? Corruption(LawfulnessCase facts) => facts.Traits is { } traits ? traits.Corruption : null;
}
