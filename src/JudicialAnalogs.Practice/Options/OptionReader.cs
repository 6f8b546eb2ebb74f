using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Practice.Options;

/// <summary>Reads from the law what may be imposed for a count.</summary>
/// <param name="law">Puts counts before the rules of the law.</param>
public sealed class OptionReader(LawfulnessCases law)
{
    private static readonly Punishment None = new(PunishmentKind.Unspecified, 0, PunishmentUnit.Unspecified);

    /// <summary>The options; null when nothing was found.</summary>
    /// <param name="count">The count.</param>
    /// <param name="decidedOn">Day of decision.</param>
    public OptionProfile? Read(CaseCount count, DateOnly decidedOn)
    {
        if (law.Put(count, None, decidedOn) is not var (facts, applied))
            return null;
        // A case without circumstances does not say that there are none.
        var asked = count.Factors.Count == 0 ? facts with { Factors = null } : facts;
        var category = facts.Sanction is { } sanction ? facts.Traits?.Category(sanction) : null;
        return new OptionProfile(facts.Offence, applied, category, LawfulOptions.Of(asked));
    }
}
