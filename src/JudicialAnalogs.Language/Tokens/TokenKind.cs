namespace JudicialAnalogs.Language.Tokens;

/// <summary>What a token is, as far as its letters and digits tell.</summary>
public enum TokenKind
{
    /// <summary>Letters; a part of a hyphenated compound is a token of its own.</summary>
    Word,

    /// <summary>A number with its grouping and fraction: «12», «3,5», «1 572 800», «14:30».</summary>
    Number,

    /// <summary>A number followed by a unit of money: «149900» of «149900 тенге», «20» of «20 МРП».</summary>
    Sum,

    /// <summary>A date in digits: «02.08.1997», «2025-12-19».</summary>
    Date,

    /// <summary>A case or document number: «5510-25-00-1/814», «2-1234/2025».</summary>
    CaseNumber,

    /// <summary>An article number with an index: «188-1».</summary>
    ArticleNumber,

    /// <summary>A law's number with its Roman convocation: «226-V», «94-І».</summary>
    LawNumber,

    /// <summary>A vehicle's registration plate: «123ABC02», «A 123 BCD».</summary>
    Plate,

    /// <summary>An abbreviation that introduces a cited provision, its full stop included: «ст.», «ч.», «п.».</summary>
    CitationMark,

    /// <summary>One sign that carries meaning: §, №, %, ₸.</summary>
    Symbol,
}
