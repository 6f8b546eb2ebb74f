using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Server.Limits;

/// <summary>How often one caller may call methods of one class: a token bucket that is full at first.</summary>
public sealed class RateOptions
{
    /// <summary>Calls a second that may go on for ever.</summary>
    /// <value>Greater than 0, up to 100,000; each class has a default of its own.</value>
    [Range(0.001, 100_000)]
    public required double PerSecond { get; init; }

    /// <summary>Calls that may come at once after a pause.</summary>
    /// <value>1 to 1,000,000; each class has a default of its own.</value>
    [Range(1, 1_000_000)]
    public required int Burst { get; init; }
}
