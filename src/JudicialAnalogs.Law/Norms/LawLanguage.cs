namespace JudicialAnalogs.Law.Norms;

/// <summary>A language in which norms and court acts of Kazakhstan exist. Both texts of a law have equal force.</summary>
public enum LawLanguage
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Russian.</summary>
    Russian,

    /// <summary>Kazakh.</summary>
    Kazakh,

    /// <summary>One text in both languages, as acts sometimes are; never the language of a norm.</summary>
    Mixed,
}
