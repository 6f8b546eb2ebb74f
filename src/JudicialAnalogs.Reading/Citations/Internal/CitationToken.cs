namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>What a token is made of.</summary>
internal enum CitationTokenKind : byte
{
    Word,
    Number,
    Sign,
}

/// <summary>A word, a run of digits or a single sign, with its place in the original text.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Start">Offset in the original text.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Text">A word folded to lower-case Cyrillic, digits, or the sign folded to its plain form.</param>
/// <param name="SpaceBefore">True when whitespace stands before it.</param>
/// <param name="Capitals">True for a word that starts with a capital and has another, as abbreviations do (УК, КоАП).</param>
/// <param name="Sentence">Ordinal of its sentence.</param>
internal readonly record struct CitationToken(
    CitationTokenKind Kind, int Start, int End, string Text, bool SpaceBefore, bool Capitals, int Sentence)
{
    public bool IsSign(char sign) => Kind == CitationTokenKind.Sign && Text[0] == sign;

    public bool IsWord(string word) => Kind == CitationTokenKind.Word && Text == word;
}
