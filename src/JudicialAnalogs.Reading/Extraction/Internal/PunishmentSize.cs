using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>A term, sum or multiple that can measure a punishment, in the source text.</summary>
internal sealed record PunishmentSize(decimal Amount, PunishmentUnit Unit, TextSpan Span);
