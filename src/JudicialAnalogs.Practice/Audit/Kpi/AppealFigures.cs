using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Audit.Kpi;

/// <summary>What became of a group of acts on appeal or cassation. The unit is the act.</summary>
/// <param name="Group">The group.</param>
/// <param name="Outcomes">Acts by outcome.</param>
public sealed record AppealFigures(ActGroup Group, IReadOnlyDictionary<AppealOutcome, int> Outcomes)
{
    /// <summary>Acts in the group.</summary>
    public int Acts => Outcomes.Values.Sum();

    /// <summary>Acts changed or cancelled, of those a higher court is known to have reviewed.</summary>
    public CountedShare OfReviewed => new(Displaced, Displaced + Of(AppealOutcome.Upheld));

    /// <summary>Acts changed or cancelled, of those it is known of whether they were appealed and how that ended.</summary>
    public CountedShare OfKnown => new(Displaced, Displaced + Of(AppealOutcome.Upheld) + Of(AppealOutcome.NotAppealed));

    private int Displaced => Of(AppealOutcome.Changed) + Of(AppealOutcome.Cancelled);

    /// <summary>The figures of acts with these outcomes.</summary>
    public static AppealFigures Of(ActGroup group, IEnumerable<AppealOutcome> outcomes) =>
        new(group, outcomes.CountBy(outcome => outcome).ToDictionary());

    /// <summary>Acts with an outcome.</summary>
    public int Of(AppealOutcome outcome) => Outcomes.GetValueOrDefault(outcome);
}
