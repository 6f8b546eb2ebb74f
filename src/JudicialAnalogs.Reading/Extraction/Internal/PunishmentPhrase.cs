using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>A main punishment with its size, as words of the source text name it.</summary>
internal sealed record PunishmentPhrase(Punishment Punishment, TextSpan Span);
