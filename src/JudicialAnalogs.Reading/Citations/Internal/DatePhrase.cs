using System.Globalization;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Dates as they stand beside an act: «25 июня 2015 года», «25.06.2015 г.», «2015 жылғы 25 маусымдағы».</summary>
internal static class DatePhrase
{
    private static readonly string[] RussianMonths =
        ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];

    private static readonly string[] KazakhMonths =
        ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];

    /// <summary>Reads a date that starts at <paramref name="index"/>.</summary>
    public static bool TryRead(TokenText tokens, int index, out DateOnly date, out int end)
    {
        date = default;
        end = index;
        var i = index;
        var quoted = tokens[i].IsSign('"') && tokens.IsNumber(i + 1) && tokens[i + 2].IsSign('"');
        if (quoted)
            i++;
        if (!tokens.IsNumber(i))
            return false;
        if (!quoted && tokens[i].Text.Length == 4)
            return TryReadKazakh(tokens, i, out date, out end);

        var afterDay = i + (quoted ? 2 : 1);
        if (tokens[afterDay].IsSign('.') && tokens.IsNumber(afterDay + 1) && tokens[afterDay + 2].IsSign('.') && tokens.IsNumber(afterDay + 3))
        {
            end = AfterYear(tokens, afterDay + 4);
            return TryMake(Value(tokens, afterDay + 3), Value(tokens, afterDay + 1), Value(tokens, i), out date);
        }

        var month = RussianMonth(tokens[afterDay]);
        if (month == 0 || !tokens.IsNumber(afterDay + 1))
            return false;
        end = AfterYear(tokens, afterDay + 2);
        return TryMake(Value(tokens, afterDay + 1), month, Value(tokens, i), out date);
    }

    /// <summary>True when the word is a month, so that a number before it is a day.</summary>
    public static bool IsMonth(CitationToken token) => RussianMonth(token) != 0 || KazakhMonth(token) != 0;

    private static bool TryReadKazakh(TokenText tokens, int i, out DateOnly date, out int end)
    {
        date = default;
        end = i;
        var year = Value(tokens, i++);
        if (!tokens[i].Text.StartsWith('ж'))
            return false;
        i += tokens[i + 1].IsSign('.') ? 2 : 1;
        if (!tokens.IsNumber(i))
            return false;
        var day = Value(tokens, i++);
        var month = KazakhMonth(tokens[i]);
        if (month == 0)
            return false;
        end = i + 1;
        return TryMake(year, month, day, out date);
    }

    private static int AfterYear(TokenText tokens, int i)
    {
        if (!tokens[i].IsWord("г") && !tokens[i].Text.StartsWith("год", StringComparison.Ordinal) && !tokens[i].IsWord("ж"))
            return i;
        return tokens[i + 1].IsSign('.') ? i + 2 : i + 1;
    }

    private static int RussianMonth(CitationToken token) => Month(token, RussianMonths, exactMay: true);

    private static int KazakhMonth(CitationToken token) => Month(token, KazakhMonths, exactMay: false);

    private static int Month(CitationToken token, string[] months, bool exactMay)
    {
        if (token.Kind != CitationTokenKind.Word)
            return 0;
        for (var i = 0; i < months.Length; i++)
        {
            if (exactMay && i == 4 ? token.Text is "мая" or "май" or "мае" : token.Text.StartsWith(months[i], StringComparison.Ordinal))
                return i + 1;
        }

        return 0;
    }

    private static int Value(TokenText tokens, int i) =>
        int.TryParse(tokens[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1900 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }
}
