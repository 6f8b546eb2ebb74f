namespace JudicialAnalogs.Law.Punishments;

/// <summary>A punishment beside the main one (УК ст. 40(3)).</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Months">Length in months where the kind has one, null otherwise or for life.</param>
/// <param name="Detail">What exactly, in the court's words, redacted.</param>
public sealed record AdditionalPunishment(AdditionalPunishmentKind Kind, decimal? Months, string Detail);
