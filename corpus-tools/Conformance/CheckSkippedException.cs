namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>The check cannot be made on this server; the message says why.</summary>
internal sealed class CheckSkippedException(string message) : Exception(message);
