namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What an act says of making the damage good.</summary>
[Flags]
internal enum Repair
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>All of it was made good.</summary>
    InFull = 1,

    /// <summary>Part of it.</summary>
    InPart = 2,

    /// <summary>It was made good, without saying how far.</summary>
    Done = 4,

    /// <summary>Nothing was.</summary>
    NotDone = 8,

    /// <summary>A thing came back to its owner.</summary>
    Returned = 16,

    /// <summary>Something is still owed.</summary>
    Rest = 32,

    /// <summary>The victim claims it.</summary>
    Claimed = 64,
}
