namespace JudicialAnalogs.Language.Languages;

/// <summary>The language of a token or an analysis.</summary>
public enum TextLanguage
{
    /// <summary>Nothing in the word or around it tells.</summary>
    Undetermined,

    /// <summary>Russian (<c>ru</c>).</summary>
    Russian,

    /// <summary>Kazakh (<c>kk</c>).</summary>
    Kazakh,

    /// <summary>English (<c>en</c>); only where a caller asks for it, never guessed in the archive.</summary>
    English,
}
