using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What an act says of itself.</summary>
internal sealed record ActHeader(ActKind Kind, string Court, string Region, string CaseNumber, DateOnly? Date, Instance Instance);
