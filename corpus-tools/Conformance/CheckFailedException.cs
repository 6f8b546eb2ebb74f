namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>The server does not do what the contract demands; the message says what was seen.</summary>
internal sealed class CheckFailedException(string message) : Exception(message);
