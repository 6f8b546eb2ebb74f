namespace JudicialAnalogs.Language.Languages;

/// <summary>The language of a whole document.</summary>
public enum DocumentLanguage
{
    /// <summary>No word of either language.</summary>
    Undetermined,

    /// <summary>Russian, apart from a few words.</summary>
    Russian,

    /// <summary>Kazakh, apart from a few words.</summary>
    Kazakh,

    /// <summary>Both languages in earnest: each has at least 15 % of the words that show a language.</summary>
    Mixed,
}
