namespace JudicialAnalogs.Records.Marks;

/// <summary>Why a person finds that an analog is not alike.</summary>
public enum MarkReason
{
    /// <summary>The facts differ.</summary>
    OtherFacts = 1,

    /// <summary>It is another offence, or another part or point of the article.</summary>
    OtherQualification = 2,

    /// <summary>The defendant had another role.</summary>
    OtherRole = 3,

    /// <summary>Something was read wrongly, in the act or in the draft.</summary>
    WrongReading = 4,

    /// <summary>Another reason.</summary>
    Other = 5,
}
