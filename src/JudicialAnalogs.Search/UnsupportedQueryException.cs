namespace JudicialAnalogs.Search;

/// <summary>The query asks for something that this kind of index cannot do. Trying again does not help; the message names what to leave out.</summary>
/// <param name="message">What is not supported.</param>
public sealed class UnsupportedQueryException(string message) : NotSupportedException(message);
