using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>What comparisons of claims by facts are calibrated on.</summary>
public sealed class ClaimCalibration
{
    /// <summary>Puts held-out claims together.</summary>
    /// <param name="heldOut">The claims.</param>
    /// <param name="table">The claims they were compared with.</param>
    public ClaimCalibration(IReadOnlyList<HeldOutClaim> heldOut, ClaimTable table)
    {
        HeldOut = heldOut;
        Prior = new ClaimPrior(table);
        Outcomes = new AspectScores(heldOut.Select(one => (one.Groups, one.Score)));
        Awards = new AspectScores(heldOut.Where(one => one.Award is not null).Select(one => (one.Groups, one.Award!.Value)));
        Discussions = new AspectScores(heldOut.Where(one => one.Missing is not null).Select(one => (one.Groups, one.Missing!.Value)));
        BriefestFacts = FactsCalibration.BriefestOf(heldOut.Select(one => one.FactsLength));
    }

    /// <summary>The claims.</summary>
    public IReadOnlyList<HeldOutClaim> HeldOut { get; }

    /// <summary>The archive's own shares of outcomes.</summary>
    public ClaimPrior Prior { get; }

    /// <summary>Scores of outcomes.</summary>
    public AspectScores Outcomes { get; }

    /// <summary>Scores of awards.</summary>
    public AspectScores Awards { get; }

    /// <summary>Scores of what was not discussed.</summary>
    public AspectScores Discussions { get; }

    /// <summary>Facts shorter than this, in UTF-16 code units, are told too briefly to compare.</summary>
    public int BriefestFacts { get; }
}
