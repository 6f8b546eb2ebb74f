using System.Globalization;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Quantities.Internal;

/// <summary>Reads one number from its first word.</summary>
internal static class NumberPhrase
{
    // Dividing by a one with every decimal place drops trailing zeros, so that 1500.0 prints as 1500.
    private const decimal Unity = 1.000000000000000000000000000000000m;

    /// <summary>Reads the number that begins at word <paramref name="at"/>; <paramref name="next"/> is the word behind it.</summary>
    public static bool TryRead(WordList words, int at, out NumberMention mention, out int next)
    {
        mention = null!;
        if (!TryReadPlain(words, at, out var value, out next, out var end, out var inWords))
            return false;

        var consistent = true;
        if (!inWords || char.IsAsciiDigit(words[at].Folded[0]))
        {
            // «2 (два)»: the words in brackets repeat the digits.
            if (next < words.Count && words.Gap(next).Trim() is "("
                && TryReadPlain(words, next, out var repeated, out var behind, out _, out var repeatedInWords)
                && repeatedInWords && words.Gap(behind).IndexOf(')') is >= 0 and var close)
            {
                consistent = repeated == value;
                end = words[behind - 1].End + close + 1;
                next = behind;
                inWords = true;
            }
        }

        mention = new NumberMention(value, words[at].Start, end - words[at].Start, inWords, consistent);
        return true;
    }

    private static bool TryReadPlain(WordList words, int at, out decimal value, out int next, out int end, out bool inWords)
    {
        var sum = new NumberSum();
        next = at;
        end = 0;
        inWords = false;
        while (next < words.Count && (next == at || words.IsJoined(next)))
        {
            var word = words[next];
            if (word.Token.Kind is TokenKind.Number or TokenKind.Sum)
            {
                if (next > at && !sum.IsBehindScale || !TryParseDigits(word.Folded, out var digits) || !sum.AddDigits(digits))
                    break;
            }
            else if (word.Token.Kind != TokenKind.Word || !NumberWords.TryGet(word.Folded, out var number) || !sum.Add(number))
            {
                break;
            }
            else
            {
                inWords = true;
            }

            next++;
            end = word.End;
        }

        value = sum.Total / Unity;
        return next > at;
    }

    private static bool TryParseDigits(string folded, out decimal value)
    {
        Span<char> digits = stackalloc char[24];
        value = 0;
        var length = 0;
        var dots = folded.AsSpan().Count('.');
        foreach (var c in folded)
        {
            // «1.572.800»: dots that group; «1,5» and «1.5»: a fraction.
            if (c == ' ' || (c == '.' && dots > 1))
                continue;
            if (c is ':' or '/' || length == digits.Length)
                return false;
            digits[length++] = c == ',' ? '.' : c;
        }

        return decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
