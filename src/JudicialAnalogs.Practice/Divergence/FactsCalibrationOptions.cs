using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>How comparisons by facts are calibrated.</summary>
public sealed class FactsCalibrationOptions
{
    /// <summary>Acts held out, drawn evenly from the archive; all of them where it has fewer.</summary>
    /// <value>The default is 800.</value>
    [Range(0, 1_000_000)]
    public int Sample { get; set; } = 800;

    /// <summary>Seed of the draw.</summary>
    /// <value>The default is 1.</value>
    public int Seed { get; set; } = 1;
}
