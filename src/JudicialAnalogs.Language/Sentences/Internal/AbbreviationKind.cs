namespace JudicialAnalogs.Language.Sentences.Internal;

/// <summary>How an abbreviation stands in its sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Something always follows: «ст.», «ул.».</summary>
    Leading,

    /// <summary>May close a sentence: «и т.д.», «руб.».</summary>
    Closing,

    /// <summary>«г.»: a year behind a number, otherwise a town.</summary>
    YearOrTown,
}
