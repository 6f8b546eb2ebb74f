namespace JudicialAnalogs.Law.Acts;

/// <summary>The judgment that a higher court was asked to review, as far as its act names it.</summary>
/// <param name="Court">Court that gave it, nominative; empty when not read.</param>
/// <param name="Date">Day it was given; null when not read.</param>
public sealed record ReviewedJudgment(string Court, DateOnly? Date);
