namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>What the endings taken off so far say about the word.</summary>
internal enum VerbEvidence
{
    None,

    /// <summary>-ды, -ты: an accusative or a past tense.</summary>
    Possible,

    /// <summary>An ending that only verbs have.</summary>
    Sure,
}
