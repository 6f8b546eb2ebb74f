using System.Collections.Frozen;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Internal;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>What the rules must know of an offence beside its sanction.</summary>
/// <param name="Careless">Committed by negligence (УК ст. 21).</param>
/// <param name="AgainstLifeOrHealth">Directed against life or health.</param>
/// <param name="Element">Aggravating circumstance of УК ст. 54(1) built into the offence; null for none.</param>
/// <param name="ElementUnsure">True when only the facts of the case tell whether one is built in.</param>
public sealed record OffenceTraits(bool Careless, bool AgainstLifeOrHealth, FactorCode? Element, bool ElementUnsure)
{
    private static readonly FrozenDictionary<NormRef, OffenceTraits> Known =
        EmbeddedTable.Rows("offence-traits.csv").ToFrozenDictionary(row => NormRef.Parse(row[0]), Read);

    /// <summary>The traits of a part or point; null when they are not known. A part known only by its points is not known as a whole.</summary>
    public static OffenceTraits? Of(NormRef reference) =>
        Known.TryGetValue(reference, out var own) ? own
        : reference is { Article: not null, Point: not null } && Known.TryGetValue(NormRef.Of(reference.Act, reference.Article, reference.Part), out var ofPart) ? ofPart
        : null;

    /// <summary>Category of an offence with these traits and <paramref name="sanction"/>.</summary>
    public OffenceCategory Category(Sanction sanction)
    {
        if (sanction.Of(PunishmentKind.LifeImprisonment) is not null)
            return OffenceCategory.EspeciallyGrave;
        return sanction.Of(PunishmentKind.Imprisonment)?.Maximum switch
        {
            null => OffenceCategory.Misdemeanour,
            var months when Careless => months <= 60 ? OffenceCategory.Minor : OffenceCategory.Medium,
            <= 24 => OffenceCategory.Minor,
            <= 60 => OffenceCategory.Medium,
            <= 144 => OffenceCategory.Grave,
            _ => OffenceCategory.EspeciallyGrave,
        };
    }

    private static OffenceTraits Read(string[] row) =>
        new(row[1] == "1", row[2] == "1", row[3].Length == 0 ? null : FactorCode.Parse(row[3]), row[4] == "1");
}
