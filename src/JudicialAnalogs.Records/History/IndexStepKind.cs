namespace JudicialAnalogs.Records.History;

/// <summary>What made a state of a search index out of the one before.</summary>
public enum IndexStepKind
{
    /// <summary>Changes of the feed were taken in.</summary>
    Applied = 1,

    /// <summary>Changes were taken in, a removed act among them: its words are still in the file until the index is made anew.</summary>
    AppliedWithRemoval = 2,

    /// <summary>The index was made anew with vectors trained on all there was.</summary>
    Trained = 3,

    /// <summary>The index was made anew without vectors.</summary>
    Filled = 4,

    /// <summary>The weights of its legs were changed.</summary>
    Tuned = 5,
}
