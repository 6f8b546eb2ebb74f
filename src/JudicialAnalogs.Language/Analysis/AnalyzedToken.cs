using JudicialAnalogs.Language.Languages;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Analysis;

/// <summary>One analysed token, copied; for callers that can afford strings. The members mean what <see cref="AnalyzedSpan"/> says.</summary>
/// <param name="Stem">The term to index.</param>
/// <param name="Folded">The token folded but not stemmed.</param>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">Length in the text, in UTF-16 units.</param>
/// <param name="Position">Number of the token, from 0.</param>
/// <param name="Language">The language whose stemmer was used.</param>
/// <param name="Kind">What the token is.</param>
/// <param name="IsStopWord">Whether the token says nothing about the content.</param>
/// <param name="IsAlternative">Whether this is the second reading of a word whose language is unsure.</param>
public sealed record AnalyzedToken(
    string Stem,
    string Folded,
    int Start,
    int Length,
    int Position,
    TextLanguage Language,
    TokenKind Kind,
    bool IsStopWord,
    bool IsAlternative);
