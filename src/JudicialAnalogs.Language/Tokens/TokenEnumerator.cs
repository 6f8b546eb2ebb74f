using JudicialAnalogs.Language.Folding;
using JudicialAnalogs.Language.Tokens.Internal;

namespace JudicialAnalogs.Language.Tokens;

/// <summary>Walks over the tokens of a text; see <see cref="Tokenizer"/>.</summary>
public ref struct TokenEnumerator
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    internal TokenEnumerator(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The token the enumerator stands on.</summary>
    public Token Current { get; private set; }

    /// <summary>The enumerator itself, for <c>foreach</c>.</summary>
    public readonly TokenEnumerator GetEnumerator() => this;

    /// <summary>Moves to the next token; <see langword="false"/> at the end of the text.</summary>
    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsAsciiDigit(c))
            {
                Current = NumberScanner.Scan(_text, _at);
            }
            else if (CharacterClasses.IsLetter(c))
            {
                Current = ScanWord(_at);
            }
            else if (c is '§' or '№' or '%' or '₸')
            {
                Current = new Token(_at, 1, TokenKind.Symbol);
            }
            else
            {
                _at++;
                continue;
            }

            _at = Current.End;
            return true;
        }

        return false;
    }

    private readonly Token ScanWord(int start)
    {
        var plate = PlateScanner.ScanFromLetter(_text, start);
        if (plate > 0)
            return new Token(start, plate, TokenKind.Plate);

        var end = start + 1;
        while (end < _text.Length && CharacterClasses.IsWordPart(_text[end]))
            end++;
        // Invisible characters behind the last letter are not part of the word.
        while (end > start + 1 && CharacterFolding.IsInvisible(_text[end - 1]))
            end--;

        if (end < _text.Length && _text[end] == '.' && CitationMarks.IsAbbreviation(_text[start..end]))
            return new Token(start, end + 1 - start, TokenKind.CitationMark);
        return new Token(start, end - start, TokenKind.Word);
    }
}
