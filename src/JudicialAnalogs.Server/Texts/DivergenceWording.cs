using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Server.Texts;

/// <summary>Findings of practice in plain words. They say how rare the draft is, never that it is wrong.</summary>
public static class DivergenceWording
{
    /// <summary>The finding.</summary>
    public static string Message(Wording wording, PunishmentDivergence divergence)
    {
        var total = divergence.Harsher + divergence.Milder + divergence.Equal;
        return divergence.Level switch
        {
            DivergenceLevel.NotEnoughPractice => wording.Say("Divergence.NotEnoughPractice"),
            DivergenceLevel.PracticeShifting => wording.Say("Divergence.PracticeShifting", total, divergence.Milder, divergence.Harsher, divergence.Equal),
            DivergenceLevel.None => wording.Say("Divergence.None", total, divergence.Milder, divergence.Harsher, divergence.Equal),
            _ => wording.Say($"Divergence.{divergence.Level}.{divergence.Direction}", total, divergence.Milder, divergence.Harsher, divergence.Equal),
        };
    }

    /// <summary>The guarantee; empty when there was not enough practice.</summary>
    public static string Guarantee(Wording wording, PunishmentDivergence divergence)
    {
        var rate = wording.Number((decimal)(divergence.FalseAlertRate * 100));
        return divergence.Level switch
        {
            DivergenceLevel.NotEnoughPractice or DivergenceLevel.PracticeShifting => "",
            DivergenceLevel.Sharp => wording.Say("Guarantee.Sharp", divergence.CalibrationSize, rate, wording.Number((decimal)(divergence.Confidence * 100))),
            _ => wording.Say("Guarantee.Notice", divergence.CalibrationSize, rate),
        };
    }
}
