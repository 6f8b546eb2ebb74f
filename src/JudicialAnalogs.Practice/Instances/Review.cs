using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Instances;

/// <summary>What a higher court's act of the archive did with a judgment of the archive.</summary>
/// <param name="ActId">The higher court's act.</param>
/// <param name="Court">The higher court; empty when not read.</param>
/// <param name="CaseNumber">Case number of its act; empty when not read.</param>
/// <param name="DecidedOn">Day of its act; null when not read.</param>
/// <param name="Outcome">Upheld, changed or cancelled.</param>
/// <param name="Span">The words that decide it, in its act's stored text; null when not read.</param>
public sealed record Review(string ActId, string Court, string CaseNumber, DateOnly? DecidedOn, AppealOutcome Outcome, TextSpan? Span);
