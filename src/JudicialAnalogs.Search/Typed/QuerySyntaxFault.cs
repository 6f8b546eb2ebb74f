namespace JudicialAnalogs.Search.Typed;

/// <summary>What is wrong with a line that a person typed.</summary>
public enum QuerySyntaxFault
{
    /// <summary>A quotation mark that nothing closes.</summary>
    UnclosedQuotation,

    /// <summary>Quotation marks around nothing.</summary>
    EmptyPhrase,

    /// <summary>Two signs before one word.</summary>
    TwoSigns,

    /// <summary>A demand or an exclusion without a word that the index keeps, such as a conjunction.</summary>
    NoSearchedWord,

    /// <summary>Exclusions alone: nothing says what to look for.</summary>
    NothingToRankBy,
}
