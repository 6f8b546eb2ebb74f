using JudicialAnalogs.Language.Languages;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Analysis;

/// <summary>One analysed token while its text stands in the analyzer's buffer; copy what must outlive the call.</summary>
public readonly ref struct AnalyzedSpan
{
    /// <summary>The term to index: the stem of a word, the normal form of a number or sign.</summary>
    public required ReadOnlySpan<char> Stem { get; init; }

    /// <summary>The token folded but not stemmed, for exact fields.</summary>
    public required ReadOnlySpan<char> Folded { get; init; }

    /// <summary>Offset of the token in the analysed text, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>Length of the token in the analysed text, in UTF-16 units.</summary>
    public required int Length { get; init; }

    /// <summary>Number of the token, from 0, stop words counted. Two stems of one word of unsure language share a position.</summary>
    public required int Position { get; init; }

    /// <summary>The language whose stemmer made <see cref="Stem"/>; undetermined for numbers, signs and foreign words.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>What the token is.</summary>
    public required TokenKind Kind { get; init; }

    /// <summary>Whether the token says nothing about the content: a stop word, a citation abbreviation, a bare sign.</summary>
    public required bool IsStopWord { get; init; }

    /// <summary>Whether this is the second reading of a word whose language is unsure.</summary>
    public required bool IsAlternative { get; init; }
}
