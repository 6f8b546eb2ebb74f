using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Server.Limits;

/// <summary>
/// What one caller, and all together, may ask of the server. The defaults are far above what people click and protect a server of a few cores
/// from a program that runs wild.
/// </summary>
public sealed class LimitOptions : IValidatableObject
{
    /// <summary>Whether callers are limited one by one. Without it only what concerns the whole server is limited: for load tests.</summary>
    /// <value>True by default.</value>
    public bool PerCaller { get; init; } = true;

    /// <summary>How often one caller may read what is stored.</summary>
    /// <value>By default 50 a second, 300 at once.</value>
    public RateOptions Read { get; init; } = new() { PerSecond = 50, Burst = 300 };

    /// <summary>How often one caller may store something: reasons, marks, corrections.</summary>
    /// <value>By default 20 a second, 120 at once.</value>
    public RateOptions Write { get; init; } = new() { PerSecond = 20, Burst = 120 };

    /// <summary>How often one caller may search, compare, export or report.</summary>
    /// <value>By default 5 a second, 60 at once.</value>
    public RateOptions Heavy { get; init; } = new() { PerSecond = 5, Burst = 60 };

    /// <summary>By how much the rates of a system of the court exceed those of a person: it calls for many people.</summary>
    /// <value>1 to 1,000; 20 by default.</value>
    [Range(1, 1_000)]
    public int SystemFactor { get; init; } = 20;

    /// <summary>Callers whose use is remembered; of those who are idle the one who called longest ago is forgotten first.</summary>
    /// <value>1 to 1,000,000; 10,000 by default.</value>
    [Range(1, 1_000_000)]
    public int CallersKept { get; init; } = 10_000;

    /// <summary>Calls of one caller that are worked on at once.</summary>
    /// <value>1 to 10,000; 16 by default.</value>
    [Range(1, 10_000)]
    public int AtOncePerCaller { get; init; } = 16;

    /// <summary>Calls of one caller that wait while that many are worked on; more are refused.</summary>
    /// <value>0 to 10,000; 32 by default.</value>
    [Range(0, 10_000)]
    public int WaitingPerCaller { get; init; } = 32;

    /// <summary>Searches, comparisons, exports and reports of all callers that are worked on at once.</summary>
    /// <value>1 to 10,000; 32 by default.</value>
    [Range(1, 10_000)]
    public int HeavyAtOnce { get; init; } = 32;

    /// <summary>Calls of all callers that are worked on at once.</summary>
    /// <value>1 to 100,000; 256 by default.</value>
    [Range(1, 100_000)]
    public int AtOnce { get; init; } = 256;

    /// <summary>Calls that wait for the server as a whole, once for the heavy ones and once for all; more are refused.</summary>
    /// <value>0 to 100,000; 256 by default.</value>
    [Range(0, 100_000)]
    public int Waiting { get; init; } = 256;

    /// <summary>How long a call waits for its turn before it is refused; a shorter deadline of the call ends the waiting earlier.</summary>
    /// <value>0 to 10 minutes; 10 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Largest message of a gRPC call in bytes, on the wire and after decompression.</summary>
    /// <value>4 KiB to 1 GiB; 64 MiB by default.</value>
    [Range(4 << 10, 1 << 30)]
    public int LargestMessage { get; init; } = 64 << 20;

    /// <summary>Largest form of the panel in bytes, its file included; imports stream to disk and have a limit of their own.</summary>
    /// <value>1 MiB to 256 MiB; 28 MiB by default.</value>
    [Range(1 << 20, 256 << 20)]
    public int LargestForm { get; init; } = 28 << 20;

    /// <summary>Bytes of requests that are held in memory at once; a request that would exceed it is refused before it is read.</summary>
    /// <value>1 MiB to 1 TiB, and never less than the largest message; 256 MiB by default.</value>
    [Range(1L << 20, 1L << 40)]
    public long RequestBytes { get; init; } = 256L << 20;

    /// <summary>Acts that one call may bring to the archive; the answer tells of each, so it cannot go on without end.</summary>
    /// <value>1 to 10,000,000; 100,000 by default.</value>
    [Range(1, 10_000_000)]
    public int ImportedActs { get; init; } = 100_000;

    /// <summary>What connections may take and hold.</summary>
    /// <value>See its own settings.</value>
    public ConnectionOptions Connections { get; init; } = new();

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (RequestBytes < LargestMessage)
            yield return new ValidationResult($"is {RequestBytes}; it must be at least Limits:LargestMessage ({LargestMessage}), or the largest message could never be taken", [nameof(RequestBytes)]);
    }

    internal RateOptions Of(CallClass of) => of switch
    {
        CallClass.Read => Read,
        CallClass.Write => Write,
        _ => Heavy,
    };
}
