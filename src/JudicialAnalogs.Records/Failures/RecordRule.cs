namespace JudicialAnalogs.Records.Failures;

/// <summary>Which rule of the store a record breaks: what to say of it in the reader's language.</summary>
public enum RecordRule
{
    /// <summary>Too short or too long; values: fewest and most UTF-16 units, and what was given.</summary>
    Length = 1,

    /// <summary>Holds U+0000 or half a surrogate pair.</summary>
    Storable,

    /// <summary>A number out of range; values: smallest, largest, and what was given.</summary>
    Range,

    /// <summary>None of the categories of reasons.</summary>
    Category,

    /// <summary>Nothing but blanks.</summary>
    Blank,

    /// <summary>Not said what for; it goes into the ledger.</summary>
    Purpose,

    /// <summary>Encrypted under a key that is not at hand; value: its name.</summary>
    MissingKey,

    /// <summary>A line of a key file that is no key; values: name of the file, and the line.</summary>
    KeyFile,

    /// <summary>An act that cannot be written; values: its identity, and why.</summary>
    Unwritable,

    /// <summary>No identity of an act; values: what was given, and the longest.</summary>
    ActIdentity,

    /// <summary>A norm whose reference names no act.</summary>
    NormReference,

    /// <summary>A norm neither in Russian nor in Kazakh; value: its reference.</summary>
    NormLanguage,

    /// <summary>A correction to what stands already; values: path and value.</summary>
    AlreadySo,

    /// <summary>A correction at a place that the act does not have; value: the path.</summary>
    NoSuchPlace,

    /// <summary>A correction by a value that the place does not take; values: path and value.</summary>
    ValueNotTaken,

    /// <summary>No key of checkpoints.</summary>
    CheckpointKey,

    /// <summary>No public key of checkpoints.</summary>
    CheckpointPublicKey,

    /// <summary>No exported checkpoint.</summary>
    Checkpoint,

    /// <summary>None of the outcomes of a review.</summary>
    Outcome,

    /// <summary>Not the address of a count.</summary>
    CountAddress,

    /// <summary>None of the reasons of a mark, or one given for a mark taken back.</summary>
    MarkReason,

    /// <summary>No mark of this person on the analog to take back; value: its address.</summary>
    NotMarked,
}
