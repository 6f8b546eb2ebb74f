namespace JudicialAnalogs.Law.Sanctions.Internal;

/// <summary>A sanction of the table of known facts and the first day for which it is certain.</summary>
internal sealed record KnownSanction(Sanction Sanction, DateOnly Since);
