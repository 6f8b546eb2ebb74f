namespace JudicialAnalogs.Practice.Divergence;

/// <summary>Why an aspect of a draft is not compared.</summary>
public enum Abstention
{
    /// <summary>It is compared.</summary>
    None,

    /// <summary>The draft tells no facts in words.</summary>
    NoFacts,

    /// <summary>The draft tells its facts more briefly than the decisions it would be compared with.</summary>
    BriefFacts,

    /// <summary>What the draft discusses is not known, for it was given without its text.</summary>
    NoText,

    /// <summary>No sums are known whose relation could be compared.</summary>
    NoAward,

    /// <summary>Too few decisions are alike.</summary>
    FewAlike,

    /// <summary>Too few decisions could be held out to calibrate on.</summary>
    FewCalibrated,
}
