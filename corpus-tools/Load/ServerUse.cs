namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>What the server's process used at one moment, as <c>GetStatus</c> tells it.</summary>
/// <param name="Second">Seconds since the run began.</param>
/// <param name="Calls">Calls answered by then.</param>
/// <param name="P95">95th percentile of the answers since the look before, milliseconds.</param>
/// <param name="ResidentMegabytes">Memory resident, files of the index included as far as they were read.</param>
/// <param name="ManagedMegabytes">Of it, what the managed heap holds.</param>
/// <param name="AllocatedMegabytes">Allocated since the process began.</param>
/// <param name="ProcessorSeconds">Processor time since the process began.</param>
internal sealed record ServerUse(double Second, int Calls, double P95, double ResidentMegabytes, double ManagedMegabytes, double AllocatedMegabytes, double ProcessorSeconds);
