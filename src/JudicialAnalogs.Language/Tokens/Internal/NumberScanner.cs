using JudicialAnalogs.Language.Folding.Internal;

namespace JudicialAnalogs.Language.Tokens.Internal;

/// <summary>Decides what begins at a digit and how far it reaches.</summary>
internal static class NumberScanner
{
    public static Token Scan(ReadOnlySpan<char> text, int start)
    {
        var length = DateLength(text, start);
        if (length > 0)
            return new Token(start, length, TokenKind.Date);
        length = PlateScanner.ScanFromDigit(text, start);
        if (length > 0)
            return new Token(start, length, TokenKind.Plate);
        if (TryDocumentNumber(text, start, out var document))
            return document;

        var end = NumberEnd(text, start);
        return new Token(start, end - start, MoneyUnits.Follows(text, end) ? TokenKind.Sum : TokenKind.Number);
    }

    private static int DateLength(ReadOnlySpan<char> text, int start)
    {
        var first = Run(text, start);
        var a = first - start;
        if (first >= text.Length || text[first] is not ('.' or '/' or '-'))
            return 0;
        var mark = text[first];
        var second = Run(text, first + 1);
        var b = second - first - 1;
        if (second >= text.Length || text[second] != mark)
            return 0;
        var third = Run(text, second + 1);
        var c = third - second - 1;
        if (third < text.Length && (char.IsLetter(text[third]) || (text[third] is '-' or '/' && Run(text, third + 1) > third + 1)))
            return 0;

        var dayFirst = a is 1 or 2 && b is 1 or 2 && (c == 4 || (c == 2 && mark == '.'))
            && IsBetween(text[start..first], 1, 31) && IsBetween(text[(first + 1)..second], 1, 12);
        var yearFirst = a == 4 && b == 2 && c == 2 && mark is '-' or '.'
            && IsBetween(text[(first + 1)..second], 1, 12) && IsBetween(text[(second + 1)..third], 1, 31);
        return dayFirst || yearFirst ? third - start : 0;
    }

    /// <summary>Digits joined by hyphens and slashes: case numbers, article numbers with an index, law numbers.</summary>
    private static bool TryDocumentNumber(ReadOnlySpan<char> text, int start, out Token token)
    {
        var first = Run(text, start);
        var end = first;
        int joints = 0, slashes = 0;
        while (true)
        {
            // A chamber's letter may close a part: «1а/123».
            var mark = end;
            while (mark < text.Length && mark - end < 2 && char.IsLetter(text[mark]))
                mark++;
            if (mark >= text.Length || text[mark] is not ('-' or '/' or '\u2011') || (mark > end && text[mark] != '/'))
                break;
            var next = Run(text, mark + 1);
            if (next == mark + 1)
                break;
            joints++;
            slashes += text[mark] == '/' ? 1 : 0;
            end = next;
        }

        token = default;
        if (joints >= 2 || (joints == 1 && slashes == 1 && end - start >= 6))
        {
            token = new Token(start, end - start, TokenKind.CaseNumber);
            return true;
        }

        if (joints == 1 && slashes == 0)
        {
            if (!IsArticleWithIndex(text[start..first], text[(first + 1)..end]) || (end < text.Length && char.IsLetter(text[end])))
                return false;
            token = new Token(start, end - start, TokenKind.ArticleNumber);
            return true;
        }

        if (joints == 0 && TryRomanTail(text, first, out var tail))
        {
            token = new Token(start, tail - start, TokenKind.LawNumber);
            return true;
        }

        return false;
    }

    /// <summary>«188-1» is an article; «10-12» and «120-135» are ranges.</summary>
    private static bool IsArticleWithIndex(ReadOnlySpan<char> article, ReadOnlySpan<char> index) =>
        article.Length <= 4 && index.Length <= 2 && index[0] != '0'
        && int.Parse(index, provider: null) <= int.Parse(article, provider: null);

    private static bool TryRomanTail(ReadOnlySpan<char> text, int hyphen, out int end)
    {
        end = hyphen;
        if (hyphen >= text.Length || text[hyphen] is not ('-' or '\u2011'))
            return false;
        end = hyphen + 1;
        while (end < text.Length && LookAlikes.ToLatin(text[end]) is 'I' or 'V' or 'X')
            end++;
        return end > hyphen + 1 && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        var end = Run(text, start);
        if (end - start <= 3 && text[start] != '0')
        {
            var grouped = GroupedEnd(text, end, spaces: true);
            if (grouped == end && GroupedEnd(text, end, spaces: false) is var dotted && dotted - end >= 8)
                grouped = dotted;
            end = grouped;
        }

        if (end + 1 < text.Length && text[end] is '.' or ',' or ':' && char.IsAsciiDigit(text[end + 1]))
        {
            var fraction = Run(text, end + 1);
            if (fraction - end <= 4 && !(fraction + 1 < text.Length && text[fraction] == text[end] && char.IsAsciiDigit(text[fraction + 1])))
                return fraction;
        }
        else if (end + 1 < text.Length && text[end] == '/' && char.IsAsciiDigit(text[end + 1]))
        {
            return Run(text, end + 1);
        }

        return end;
    }

    /// <summary>Follows groups of exactly three digits behind spaces («1 572 800») or dots («1.572.800»).</summary>
    private static int GroupedEnd(ReadOnlySpan<char> text, int end, bool spaces)
    {
        while (end + 3 < text.Length
            && (spaces ? text[end] is ' ' or '\u00A0' or '\u202F' or '\u2009' : text[end] is '.')
            && Run(text, end + 1) == end + 4)
        {
            end += 4;
        }

        return end;
    }

    private static int Run(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static bool IsBetween(ReadOnlySpan<char> digits, int low, int high) =>
        int.Parse(digits, provider: null) is var value && value >= low && value <= high;
}
