using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Server.Panel.Counts;

/// <summary>A count behind a figure, as the archive has it now.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Unit">The count or claim; null when its act was removed, closed or read again without it.</param>
/// <param name="Span">Where its decision stands in the act; null when that is not known.</param>
/// <param name="Paragraph">Paragraph that this begins in, from 1; null when it is not known.</param>
public sealed record CountBehind(string Address, DecidedUnit? Unit, TextSpan? Span, int? Paragraph);
