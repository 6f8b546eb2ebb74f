namespace JudicialAnalogs.Records.Changes;

/// <summary>One change to an act or a norm.</summary>
/// <param name="Sequence">Number in the feed, from 1.</param>
/// <param name="Subject">Whether <paramref name="Id"/> names an act or a norm.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Id">Identity of the act or norm.</param>
public sealed record Change(long Sequence, ChangeSubject Subject, ChangeKind Kind, string Id);
