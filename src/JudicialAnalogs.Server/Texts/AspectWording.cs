using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Server.Panel.Wordings;

namespace JudicialAnalogs.Server.Texts;

/// <summary>Findings on qualification and discussion in plain words. They say how rare the draft is, never that it is wrong.</summary>
internal static class AspectWording
{
    /// <summary>The finding on the qualification.</summary>
    public static string Message(Wording wording, QualificationDivergence divergence)
    {
        if (divergence.WhyNot != Abstention.None)
            return wording.Say($"Divergence.Abstention.{divergence.WhyNot}");
        var chances = divergence.Chances;
        var same = chances.Neighbours.Count(neighbour => FoundOutcome.Of(neighbour.Decided.Facts.Found) == divergence.Outcome);
        return wording.Say(
            $"Divergence.Qualification.{divergence.Level.Level}", chances.Neighbours.Count, same, Of(wording, divergence.Outcome), Percent(wording, chances.Of(divergence.Outcome)));
    }

    /// <summary>The finding on what is discussed.</summary>
    public static string Message(Wording wording, DiscussionDivergence divergence)
    {
        if (divergence.WhyNot != Abstention.None)
            return wording.Say($"Divergence.Abstention.{divergence.WhyNot}");
        var missing = divergence.Missing.Select(one => wording.Say("Divergence.Discussion.Item", NormWording.Of(wording, one.RestsOn.ToString()), one.Counts.Count, one.Size)).ToList();
        var named = missing.Count == 0 ? wording.Say("Divergence.Discussion.Nothing") : string.Join("; ", missing);
        return wording.Say($"Divergence.Discussion.{divergence.Level.Level}", divergence.Looked.Count, named);
    }

    /// <summary>The guarantee of one aspect; empty when there was not enough practice.</summary>
    public static string Guarantee(Wording wording, AspectLevel level)
    {
        var rate = wording.Number((decimal)(level.FalseAlertRate * 100));
        return level.Level switch
        {
            DivergenceLevel.NotEnoughPractice => "",
            DivergenceLevel.Sharp => wording.Say("Guarantee.Sharp.Aspect", level.CalibrationSize, rate, wording.Number((decimal)(level.Confidence * 100))),
            _ => wording.Say("Guarantee.Notice.Aspect", level.CalibrationSize, rate),
        };
    }

    /// <summary>A group of a calibration by facts.</summary>
    public static string Group(Wording wording, string group) =>
        group == AspectScores.All ? wording.Say("Stratum.AllCases") : wording.Say("Stratum.AlikeFacts", NormWording.Of(wording, group));

    /// <summary>What a court found.</summary>
    public static string Of(Wording wording, FoundOutcome outcome) =>
        outcome.Qualification is { } found ? NormWording.Of(wording, found.ToString()) : wording.Say("Outcome.Acquittal");

    /// <summary>
    /// A probability. It is neither nothing nor certainty: at the ends its size says no more than that it is small, or great.
    /// </summary>
    public static string Percent(Wording wording, double share)
    {
        const double smallest = 0.001;
        return share < smallest ? $"< {wording.Number((decimal)(smallest * 100))} %"
            : share > 0.99 ? "> 99 %"
            : $"{wording.Number(Math.Round((decimal)share * 100, share < 0.1 ? 1 : 0))} %";
    }
}
