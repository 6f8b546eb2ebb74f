using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Conformal;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Admin.Calibration;

/// <summary>What is promised of the findings in a stratum, in words.</summary>
internal static class StratumGuarantee
{
    private static readonly CalibrationOptions Levels = new();

    /// <summary>The promise, or why there is none.</summary>
    public static string Of(Wording words, StratumCalibration stratum)
    {
        var scores = stratum.State.Count;
        if (stratum.State.Shifting)
            return words.Say("Panel.Admin.Calibration.Shifting", Levels.SharpSize, scores);
        if (stratum.State.Limit is not null)
        {
            var promise = words.Say("Guarantee.Sharp", scores, Percent(words, Levels.SharpLevel), Percent(words, Levels.SharpConfidence));
            return scores >= Levels.OwnSize ? promise : $"{promise} {words.Say("Panel.Admin.Calibration.Coarser", Levels.OwnSize)}";
        }

        return scores >= Levels.NoticeSize
            ? $"{words.Say("Panel.Admin.Calibration.NoSharp", scores, Levels.SharpSize)} {words.Say("Guarantee.Notice", scores, Percent(words, Levels.NoticeLevel))}"
            : words.Say("Panel.Admin.Calibration.TooFew", scores, Levels.NoticeSize);
    }

    private static string Percent(Wording words, double level) => words.Number((decimal)level * 100);
}
