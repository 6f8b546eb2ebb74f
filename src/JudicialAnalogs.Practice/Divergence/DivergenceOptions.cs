using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>Levels of the divergence test.</summary>
public sealed class DivergenceOptions
{
    /// <summary>Share of ordinary decisions that may get a notice, on average over calibrations.</summary>
    /// <value>The default is 0.10.</value>
    [Range(0.001, 0.5)]
    public double NoticeLevel { get; set; } = 0.10;

    /// <summary>Fewest calibration scores for a notice.</summary>
    /// <value>The default is 20.</value>
    [Range(1, 10_000)]
    public int NoticeSize { get; set; } = 20;

    /// <summary>Share of ordinary decisions that may be called sharp, harsher and milder together.</summary>
    /// <value>The default is 0.05.</value>
    [Range(0.001, 0.5)]
    public double SharpLevel { get; set; } = 0.05;

    /// <summary>Confidence that <see cref="SharpLevel"/> holds for the calibration at hand.</summary>
    /// <value>The default is 0.95.</value>
    [Range(0.5, 0.999)]
    public double SharpConfidence { get; set; } = 0.95;

    /// <summary>Smallest ratio of a size to the usual one, or of the usual one to it, that can be sharp: what is unusual but tiny asks for no reason.</summary>
    /// <value>The default is 1.25.</value>
    [Range(1.0, 100.0)]
    public double SmallestRatio { get; set; } = 1.25;
}
