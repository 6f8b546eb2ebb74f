namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>Input that cannot be taken; the message says where and what to do.</summary>
internal sealed class BadInputException(string message) : Exception(message);
