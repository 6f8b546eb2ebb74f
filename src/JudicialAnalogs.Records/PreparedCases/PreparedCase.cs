namespace JudicialAnalogs.Records.PreparedCases;

/// <summary>A case filled in for a person, without what it holds.</summary>
/// <param name="Id">Identity, never given twice.</param>
/// <param name="Author">The person it is for, and in whose name it was filled in.</param>
/// <param name="PreparedAt">When it was filled in.</param>
/// <param name="ExpiresAt">From then on it is not given out any more.</param>
public sealed record PreparedCase(string Id, string Author, DateTimeOffset PreparedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>How long a case is kept: a working day and the evening after it.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(12);
}
