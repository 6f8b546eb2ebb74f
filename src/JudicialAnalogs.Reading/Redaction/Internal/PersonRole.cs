namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>What a person is in the case, as far as reading needs it.</summary>
internal enum PersonRole
{
    Unknown,
    Defendant,
    Victim,
    Witness,
    Party,
    Judge,

    /// <summary>Prosecutor, secretary, advocate, expert, interpreter.</summary>
    Official,
}
