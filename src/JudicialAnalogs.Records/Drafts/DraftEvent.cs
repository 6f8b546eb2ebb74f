namespace JudicialAnalogs.Records.Drafts;

/// <summary>One step in a draft's history.</summary>
/// <param name="Revision">Revision the step made, from 1.</param>
/// <param name="Step">What was done.</param>
/// <param name="Standing">Standing after it.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="At">When, UTC.</param>
public sealed record DraftEvent(long Revision, DraftStep Step, DraftStanding Standing, string Actor, DateTimeOffset At);
