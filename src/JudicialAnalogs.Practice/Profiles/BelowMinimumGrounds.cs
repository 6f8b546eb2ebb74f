using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>Tells the ground of a punishment below the minimum from what was read of the count.</summary>
public static class BelowMinimumGrounds
{
    /// <summary>The ground: rules that the act says were applied stand before what only its facts open.</summary>
    public static BelowMinimumGround Of(DecidedCount count)
    {
        if (count.Reductions.Contains("55(4)"))
            return BelowMinimumGround.Exceptional;
        if (count.Reductions.Any(rule => rule is "55(2)" or "55(3)" or "55(6)"))
            return BelowMinimumGround.Capped;
        if (count.Facts.Stage is OffenceStage.Attempt or OffenceStage.Preparation)
            return BelowMinimumGround.Unfinished;
        if (count.Facts.Minor)
            return BelowMinimumGround.Minor;
        return count.Facts.Procedure is Procedure.Accelerated or Procedure.PleaAgreement or Procedure.Reconciliation or Procedure.Order
            ? BelowMinimumGround.Capped
            : BelowMinimumGround.NotRead;
    }
}
