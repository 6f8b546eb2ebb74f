namespace JudicialAnalogs.Practice.Audit;

/// <summary>What a draft says of its case; empty or null where it says nothing.</summary>
/// <param name="CaseNumber">Number, in any writing.</param>
/// <param name="Court">Court that decides.</param>
/// <param name="DecidedOn">Day of decision.</param>
/// <param name="Article">Article of the Criminal Code it finds.</param>
public sealed record DraftedCase(string CaseNumber, string Court, DateOnly? DecidedOn, string Article);
