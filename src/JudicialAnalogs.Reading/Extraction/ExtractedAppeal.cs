namespace JudicialAnalogs.Reading.Extraction;

/// <summary>What an act of a higher court reviewed and what it changed.</summary>
/// <param name="AppealedCourt">Court whose judgment is appealed, nominative; null when not read.</param>
/// <param name="AppealedDate">Day of that judgment; null when not read.</param>
/// <param name="AppealedBy"><c>defence</c>, <c>prosecutor</c>, <c>victim</c>, <c>civil_party</c>; empty when not read.</param>
/// <param name="Decision"><c>upheld</c>, <c>changed</c>, <c>cancelled</c> or <c>returned</c>; null when not read.</param>
/// <param name="Changes">What was changed, in the order of the decision.</param>
public sealed record ExtractedAppeal(string? AppealedCourt, DateOnly? AppealedDate, IReadOnlyList<string> AppealedBy, string? Decision, IReadOnlyList<ExtractedChange> Changes);
