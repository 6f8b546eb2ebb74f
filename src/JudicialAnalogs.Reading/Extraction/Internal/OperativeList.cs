using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What a clause that ended in a colon says of the items below it.</summary>
/// <param name="Verb">Its governing word; null outside a list.</param>
/// <param name="Punishment">The kind of punishment named above the items: «в виде лишения свободы: по ч. 1 ст. 188 – на 1 год»; null when none is.</param>
internal readonly record struct OperativeList(OperativeCueKind? Verb, PunishmentKind? Punishment)
{
    public static readonly OperativeList None = new(null, null);
}
