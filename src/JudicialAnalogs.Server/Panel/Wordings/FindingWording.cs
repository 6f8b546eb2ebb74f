using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Wordings;

/// <summary>A stored finding of practice put into words again, in the language of the page.</summary>
internal static class FindingWording
{
    /// <summary>The finding in plain words.</summary>
    public static string Message(Wording words, V1.PracticeFinding finding) =>
        Divergence(finding) is { } divergence ? DivergenceWording.Message(words, divergence) : finding.Message;

    /// <summary>Its guarantee; empty when there is none.</summary>
    public static string Guarantee(Wording words, V1.PracticeFinding finding) =>
        Divergence(finding) is { } divergence ? DivergenceWording.Guarantee(words, divergence) : finding.Guarantee;

    /// <summary>True when the words come from the finding's figures and not from its stored text.</summary>
    public static bool IsWordedAnew(V1.PracticeFinding finding) => Divergence(finding) is not null;

    private static PunishmentDivergence? Divergence(V1.PracticeFinding finding)
    {
        if (finding.Aspect != V1.DivergenceAspect.Punishment || LevelOf(finding.Level) is not { } level)
            return null;
        return new PunishmentDivergence(
            level,
            (DivergenceDirection)finding.Direction,
            finding.PValue,
            finding.CalibrationSize,
            null,
            [],
            finding.Alpha,
            finding.Confidence,
            finding.HarsherCount,
            finding.MilderCount,
            finding.EqualCount,
            []);
    }

    private static DivergenceLevel? LevelOf(V1.DivergenceLevel level) => level switch
    {
        V1.DivergenceLevel.None => DivergenceLevel.None,
        V1.DivergenceLevel.Notice => DivergenceLevel.Notice,
        V1.DivergenceLevel.Sharp => DivergenceLevel.Sharp,
        V1.DivergenceLevel.PracticeShifting => DivergenceLevel.PracticeShifting,
        V1.DivergenceLevel.NotEnoughPractice => DivergenceLevel.NotEnoughPractice,
        _ => null,
    };
}
