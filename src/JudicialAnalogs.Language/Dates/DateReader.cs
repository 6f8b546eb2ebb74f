using JudicialAnalogs.Language.Dates.Internal;
using JudicialAnalogs.Language.Quantities.Internal;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Dates;

/// <summary>
/// Reads full dates in both languages: «02.08.1997», «2025-12-19», «19 декабря 2025 г.», «2026 жылғы 26 наурыз». A year of two
/// digits is taken as 1950 to 2049. What is no day of the calendar (31.02.2025) is passed over.
/// </summary>
public static class DateReader
{
    private const int Pivot = 50;

    /// <summary>Dates in order of appearance; never overlapping.</summary>
    public static IReadOnlyList<DateMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordList.Of(text);
        var found = new List<DateMention>();
        for (var at = 0; at < words.Count;)
        {
            if (TryRead(words, at, out var date, out var next))
            {
                found.Add(new DateMention(date, words[at].Start, words[next - 1].End - words[at].Start));
                at = next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static bool TryRead(WordList words, int at, out DateOnly date, out int next)
    {
        next = at + 1;
        if (words[at].Token.Kind == TokenKind.Date)
        {
            if (!TryReadDigits(words[at].Folded, out date))
                return false;
            next = SkipYearWord(words, next);
            return true;
        }

        return TryReadDayFirst(words, at, out date, out next) || TryReadYearFirst(words, at, out date, out next);
    }

    private static bool TryReadDayFirst(WordList words, int at, out DateOnly date, out int next)
    {
        date = default;
        next = at + 3;
        if (next > words.Count || !IsNear(words, at + 1) || !IsNear(words, at + 2)
            || !TryNumber(words[at], 2, out var day) || !TryNumber(words[at + 2], 4, out var year))
            return false;
        next = SkipYearWord(words, next);
        return TryMake(year, MonthNames.NumberOf(words[at + 1].Folded), day, out date);
    }

    private static bool TryReadYearFirst(WordList words, int at, out DateOnly date, out int next)
    {
        date = default;
        next = at + 4;
        return next <= words.Count && IsNear(words, at + 1) && IsNear(words, at + 2) && IsNear(words, at + 3)
            && words[at + 1].Folded is "жылғы" or "жылдың" or "жылы" or "ж" or "жыл"
            && TryNumber(words[at], 4, out var year) && TryNumber(words[at + 2], 2, out var day)
            && TryMake(year, MonthNames.NumberOf(words[at + 3].Folded), day, out date);
    }

    private static int SkipYearWord(WordList words, int at) =>
        at < words.Count && IsNear(words, at) && words[at].Folded is "г" or "года" or "году" or "год" or "годом" or "жыл" or "жылы" or "жылғы" or "ж"
            ? at + 1
            : at;

    /// <summary>White space, quotation marks around the day («19» декабря) and the full stop of «ж.» may stand between.</summary>
    private static bool IsNear(WordList words, int index)
    {
        foreach (var c in words.Gap(index))
        {
            if (!char.IsWhiteSpace(c) && c is not ('«' or '»' or '"' or '“' or '”' or '.' or '\''))
                return false;
        }

        return true;
    }

    private static bool TryNumber(FoldedWord word, int longest, out int value)
    {
        value = 0;
        return word.Token.Kind is TokenKind.Number && word.Folded.Length <= longest && (longest < 4 || word.Folded.Length == 4)
            && word.Folded.All(char.IsAsciiDigit) && int.TryParse(word.Folded, provider: null, out value);
    }

    private static bool TryReadDigits(string folded, out DateOnly date)
    {
        date = default;
        var parts = folded.Split('.', '/', '-');
        if (parts.Length != 3 || !parts.All(part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit)))
            return false;
        var values = parts.Select(part => int.Parse(part, provider: null)).ToArray();
        if (parts[0].Length == 4)
            return TryMake(values[0], values[1], values[2], out date);
        var year = parts[2].Length > 2 ? values[2] : values[2] < Pivot ? 2000 + values[2] : 1900 + values[2];
        return TryMake(year, values[1], values[0], out date);
    }

    private static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }
}
