namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>What a load gave.</summary>
/// <param name="Options">What was put on the server.</param>
/// <param name="Cases">Different cases it was asked about.</param>
/// <param name="Seconds">From the first call to the last answer.</param>
/// <param name="Calls">Calls answered, well or not, clearing up included.</param>
/// <param name="CallsPerSecond">Calls a second.</param>
/// <param name="Methods">Figures of each method.</param>
/// <param name="Errors">Calls that were not answered well.</param>
/// <param name="Failures">The same by method and status.</param>
/// <param name="HeldBack">Calls that the server asked to be made later (RESOURCE_EXHAUSTED with RetryInfo); the caller waited as it was asked.</param>
/// <param name="Looks">What the server used, look by look; empty where it does not tell.</param>
/// <param name="AllocatedMegabytesPerCall">Allocated by the server a call; 0 where it does not tell.</param>
/// <param name="ProcessorMillisecondsPerCall">Processor time of the server a call; 0 where it does not tell.</param>
internal sealed record LoadReport(
    LoadOptions Options,
    int Cases,
    double Seconds,
    int Calls,
    double CallsPerSecond,
    IReadOnlyList<MethodFigures> Methods,
    int Errors,
    IReadOnlyList<ErrorFigures> Failures,
    int HeldBack,
    IReadOnlyList<ServerUse> Looks,
    double AllocatedMegabytesPerCall,
    double ProcessorMillisecondsPerCall);
