using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Practice.Conformal;

/// <summary>Levels of the divergence test and how its calibration keeps up with practice.</summary>
public sealed class CalibrationOptions
{
    /// <summary>Share of ordinary decisions that may be called sharp, harsher and milder together.</summary>
    /// <value>The default is 0.05.</value>
    [Range(0.001, 0.5)]
    public double SharpLevel { get; set; } = 0.05;

    /// <summary>Confidence that <see cref="SharpLevel"/> holds for the calibration at hand.</summary>
    /// <value>The default is 0.95.</value>
    [Range(0.5, 0.999)]
    public double SharpConfidence { get; set; } = 0.95;

    /// <summary>Share of ordinary decisions that may get a notice, on average over calibrations.</summary>
    /// <value>The default is 0.10.</value>
    [Range(0.001, 0.5)]
    public double NoticeLevel { get; set; } = 0.10;

    /// <summary>Fewest calibration scores for a notice.</summary>
    /// <value>The default is 20.</value>
    [Range(1, 10_000)]
    public int NoticeSize { get; set; } = 20;

    /// <summary>
    /// Scores from which on a stratum is judged by itself. With fewer a coarser stratum is asked, for the limit of a small set lies so high
    /// that hardly anything is beyond it; where the coarser has not so many either, the largest set with a limit decides.
    /// </summary>
    /// <value>The default is 400.</value>
    [Range(1, 1_000_000)]
    public int OwnSize { get; set; } = 400;

    /// <summary>Smallest ratio of a size to the usual one, or of the usual one to it, that can be sharp: what is rare but tiny asks for no reason.</summary>
    /// <value>The default is 1.25.</value>
    [Range(1.0, 100.0)]
    public double SmallestRatio { get; set; } = 1.25;

    /// <summary>Newest scores of a stratum that are kept: enough for a limit near the level, few enough to follow practice.</summary>
    /// <value>The default is 1,000.</value>
    [Range(20, 1_000_000)]
    public int Window { get; set; } = 1000;

    /// <summary>Evidence against an unchanged practice at which a stratum is said to be shifting.</summary>
    /// <value>The default is 50,000.</value>
    [Range(2.0, 1e12)]
    public double AlarmEvidence { get; set; } = 50_000;

    /// <summary>Fewest scores for a sharp limit: below it not even the largest score is one. 59 at 0.05 and 0.95.</summary>
    public int SharpSize => (int)Math.Ceiling(Math.Log(1 - SharpConfidence) / Math.Log(1 - SharpLevel));
}
