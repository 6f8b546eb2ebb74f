namespace JudicialAnalogs.Practice.Divergence;

/// <summary>What of a draft is compared. Each aspect holds its false-alert rates by itself (docs/decisions/0013).</summary>
public enum DivergenceAspect
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Form and size of the punishment together.</summary>
    Punishment,

    /// <summary>Qualification.</summary>
    Qualification,

    /// <summary>Form alone.</summary>
    Form,

    /// <summary>Size given the form.</summary>
    Size,

    /// <summary>What decisions alike discuss and the draft does not.</summary>
    Arguments,

    /// <summary>Outcome of a claim.</summary>
    Outcome,

    /// <summary>Sum awarded as a share of the claim.</summary>
    Award,
}
