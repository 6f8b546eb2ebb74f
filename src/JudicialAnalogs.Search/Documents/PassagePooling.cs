namespace JudicialAnalogs.Search.Documents;

/// <summary>How the closeness of a field's passages becomes the closeness of the field.</summary>
public enum PassagePooling
{
    /// <summary>The closest passage.</summary>
    Best,

    /// <summary>The mean of the three closest passages, or of as many as there are.</summary>
    MeanOfThree,
}
