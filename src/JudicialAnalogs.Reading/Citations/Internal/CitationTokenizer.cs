using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Cuts a text into tokens, passing over invisible marks and joining words that a line break cut in two.</summary>
internal static class CitationTokenizer
{
    // Characters, about half a millisecond.
    private const int BetweenLooks = 1 << 14;

    public static List<CitationToken> Tokenize(string text)
    {
        var tokens = new List<CitationToken>((text.Length / 5) + 4);
        var sentence = 0;
        var sentenceOpen = false;
        var space = false;
        var lineBreaks = 0;
        Span<char> buffer = stackalloc char[64];
        for (int i = 0, looked = 0; i < text.Length;)
        {
            if (i >= looked)
            {
                PatternStop.Check();
                looked = i + BetweenLooks;
            }

            var c = text[i];
            if (char.IsWhiteSpace(c) || LetterFolding.IsInvisible(c))
            {
                space |= char.IsWhiteSpace(c);
                lineBreaks += c == '\n' ? 1 : 0;
                i++;
                continue;
            }

            var start = i;
            if (lineBreaks > 1 || (sentenceOpen && space && EndsSentence(tokens, c)))
            {
                sentence++;
                sentenceOpen = false;
            }

            if (char.IsAsciiDigit(c) || IsDigitSlip(text, i, first: true))
            {
                var slipped = false;
                for (; i < text.Length && (char.IsAsciiDigit(text[i]) || IsDigitSlip(text, i, first: i == start)); i++)
                    slipped |= !char.IsAsciiDigit(text[i]);
                tokens.Add(new(CitationTokenKind.Number, start, i, slipped ? Digits(text.AsSpan(start, i - start)) : text[start..i], space, false, sentence));
            }
            else if (char.IsLetter(c))
            {
                var folded = new WordBuilder(buffer);
                i = ReadWord(text, i, ref folded);
                var capitals = char.IsUpper(c) && folded.Capitals > 1;
                tokens.Add(new(CitationTokenKind.Word, start, i, folded.ToString(), space, capitals, sentence));
            }
            else
            {
                i++;
                tokens.Add(new(CitationTokenKind.Sign, start, i, Sign(LetterFolding.FoldSign(c)), space, false, sentence));
                sentenceOpen |= c is '.' or '!' or '?';
            }

            space = false;
            lineBreaks = 0;
        }

        return tokens;
    }

    /// <summary>
    /// True for a letter that OCR puts for a digit: «l88», «18l», «12О». Before a digit only the Latin l and I; an O only after one, and
    /// none of them at the start of a word.
    /// </summary>
    private static bool IsDigitSlip(string text, int i, bool first)
    {
        if (text[i] is not ('l' or 'I' or 'O' or 'О'))
            return false;
        var digitNext = i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
        return first
            ? digitNext && (text[i] is 'l' or 'I')
            : digitNext || i + 1 == text.Length || !char.IsLetter(text[i + 1]);
    }

    private static string Digits(ReadOnlySpan<char> number)
    {
        Span<char> digits = number.Length <= 32 ? stackalloc char[number.Length] : new char[number.Length];
        for (var i = 0; i < number.Length; i++)
            digits[i] = number[i] switch { 'l' or 'I' => '1', 'O' or 'О' => '0', var digit => digit };
        return new string(digits);
    }

    private static int ReadWord(string text, int i, ref WordBuilder word)
    {
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsLetter(c))
                word.Add(c);
            else if (!LetterFolding.IsInvisible(c))
            {
                var next = AfterBrokenLine(text, i);
                if (next < 0)
                    break;
                i = next;
                continue;
            }

            i++;
        }

        return i;
    }

    /// <summary>Where a word goes on after a hyphen at the end of a line; -1 when it does not.</summary>
    private static int AfterBrokenLine(string text, int i)
    {
        if (text[i] is not ('-' or '\u2010') || i + 1 >= text.Length)
            return -1;
        var j = i + 1;
        var broken = false;
        // A margin wider than this is a layout, not a broken word; the bound also keeps the scan linear.
        for (; j < text.Length && j < i + 24 && char.IsWhiteSpace(text[j]); j++)
            broken |= text[j] is '\n' or '\r';
        return broken && j < text.Length && char.IsLower(text[j]) ? j : -1;
    }

    /// <summary>True when a stop before <paramref name="next"/> ends a sentence rather than an abbreviation such as «ст.» or «г.».</summary>
    private static bool EndsSentence(List<CitationToken> tokens, char next)
    {
        if (tokens.Count < 2 || !char.IsUpper(next) || tokens[^1].Text is not ("." or "!" or "?"))
            return false;
        var before = tokens[^2];
        return before.Kind != CitationTokenKind.Word || before.Text.Length > 2 || before.Capitals;
    }

    private static string Sign(char sign) => sign < Signs.Length ? Signs[sign] : sign.ToString();

    private static readonly string[] Signs = [.. Enumerable.Range(0, 256).Select(code => ((char)code).ToString())];

    /// <summary>Collects a folded word without allocating until it is complete; what exceeds the buffer is no legal term and is cut.</summary>
    private ref struct WordBuilder(Span<char> buffer)
    {
        private readonly Span<char> buffer = buffer;
        private int length;

        public int Capitals { get; private set; }

        public void Add(char c)
        {
            Capitals += char.IsUpper(c) ? 1 : 0;
            if (length < buffer.Length)
                buffer[length++] = LetterFolding.Fold(c);
        }

        public override readonly string ToString() => new(buffer[..length]);
    }
}
