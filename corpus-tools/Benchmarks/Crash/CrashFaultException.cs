namespace JudicialAnalogs.CorpusTools.Benchmarks.Crash;

/// <summary>What a killed process left is not what it should be.</summary>
internal sealed class CrashFaultException(string message) : Exception(message);
