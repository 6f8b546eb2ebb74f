namespace JudicialAnalogs.Search;

/// <summary>The search cluster does not answer or refuses. The message says what an operator should look at; it quotes no query.</summary>
/// <param name="message">What happened.</param>
/// <param name="cause">What it was caused by, if anything.</param>
public sealed class SearchUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
