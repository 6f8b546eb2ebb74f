using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>What the rules look at in a whole judgment of one defendant.</summary>
public sealed record JudgmentCase
{
    /// <summary>Every offence of which the defendant is found guilty, with its own punishment (УК ст. 58(1)).</summary>
    public required IReadOnlyList<LawfulnessCase> Counts { get; init; }

    /// <summary>The final main punishment, under УК ст. 58 or 60 or of the only count; null when not known.</summary>
    public Punishment? Final { get; init; }

    /// <summary>Length of probation in months, zero for none; null when not known.</summary>
    public decimal? ProbationMonths { get; init; }

    /// <summary>Institution.</summary>
    public Institution Institution { get; init; }

    /// <summary>True when the defendant has served imprisonment for an intentional crime before; null when not known.</summary>
    public bool? ServedImprisonmentBefore { get; init; }

    /// <summary>True when the defendant is convicted of an intentional crime for the first time; null when not known.</summary>
    public bool? FirstConviction { get; init; }

    /// <summary>True when the defendant is still under eighteen on the day of the judgment (УК ст. 46(2)); null when not known.</summary>
    public bool? MinorAtVerdict { get; init; }

    /// <summary>True when the offence was committed before an earlier sentence was fully served (УК ст. 60(1)); null when not known.</summary>
    public bool? UnservedSentence { get; init; }

    /// <summary>The unserved part of the earlier sentence; null when there is none or it is not known.</summary>
    public Punishment? UnservedPart { get; init; }

    /// <summary>True when the earlier sentence is for an especially grave crime with imprisonment up to twenty years (УК ст. 60(3)); null when not known.</summary>
    public bool? EarlierSentenceEspeciallyGrave { get; init; }

    /// <summary>
    /// True when a foreigner is expelled, who then has no probation (УК ст. 63(3)); null when not known. Additional punishments of the counts
    /// answer it where they are known.
    /// </summary>
    public bool? Expelled { get; init; }
}
