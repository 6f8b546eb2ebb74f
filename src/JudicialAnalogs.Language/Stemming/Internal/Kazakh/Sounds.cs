namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>What a suffix may stand behind: Kazakh suffixes take their first letter from the last sound of the stem.</summary>
[Flags]
internal enum Sounds
{
    None = 0,

    /// <summary>А vowel.</summary>
    Vowel = 1,

    /// <summary>р, й, у, и, ю: as vowels for the plural, as consonants for the possessive.</summary>
    Glide = 2,

    /// <summary>л.</summary>
    L = 4,

    /// <summary>м, н, ң.</summary>
    Nasal = 8,

    /// <summary>з, ж.</summary>
    Buzz = 16,

    /// <summary>Voiceless consonants, and б, в, г, ғ, д, which loans end in and which count as voiceless.</summary>
    Voiceless = 32,

    Consonant = Glide | L | Nasal | Buzz | Voiceless,
    Voiced = Vowel | Glide | L | Nasal | Buzz,
    Any = Voiced | Voiceless,
}
