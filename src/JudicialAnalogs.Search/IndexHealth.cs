namespace JudicialAnalogs.Search;

/// <summary>How an index stands.</summary>
/// <param name="Healthy">Whether questions are answered in full.</param>
/// <param name="Detail">What an operator should know, in English: the state, and what is wrong.</param>
public sealed record IndexHealth(bool Healthy, string Detail);
