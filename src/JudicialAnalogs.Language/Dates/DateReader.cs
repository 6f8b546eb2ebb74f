using JudicialAnalogs.Language.Dates.Internal;
using JudicialAnalogs.Language.Quantities.Internal;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Dates;

/// <summary>
/// Reads full dates in both languages: «02.08.1997», «2025-12-19», «19 декабря 2025 г.», «шестого апреля две тысячи двадцать четвёртого года»,
/// «2026 жылғы 26 наурыз», «2026 жылғы ақпанның 19-ы», «2026 жылғы жиырмасыншы наурыз». A year of two digits is taken as 1950 to 2049. What is no day of the calendar (31.02.2025) is passed over.
/// </summary>
public static class DateReader
{
    private const int Pivot = 50;

    // «19-ында».
    private const int LongestEnding = 5;

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

    /// <summary>«19 декабря 2025», «шестого апреля 2026».</summary>
    private static bool TryReadDayFirst(WordList words, int at, out DateOnly date, out int next)
    {
        date = default;
        if (!TryNumber(words, at, 2, out var day, out next) || !TryMonth(words, ref next, out var month) || !IsNear(words, next) || !TryNumber(words, next, 4, out var year, out next))
            return false;
        next = SkipYearWord(words, next);
        return TryMake(year, month, day, out date);
    }

    /// <summary>«2026 жылғы 26 наурыз», «2026 жылғы ақпанның 19-ы», «2025 жылғы қараша айының бесінші күні».</summary>
    private static bool TryReadYearFirst(WordList words, int at, out DateOnly date, out int next)
    {
        date = default;
        if (!TryNumber(words, at, 4, out var year, out next) || next >= words.Count || !IsNear(words, next)
            || words[next].Folded is not ("жылғы" or "жылдың" or "жылы" or "ж" or "жыл"))
            return false;
        next++;
        if (IsNear(words, next) && TryNumber(words, next, 2, out var day, out var behind) && TryMonth(words, ref behind, out var month))
        {
            next = behind;
            return TryMake(year, month, day, out date);
        }

        if (!TryMonth(words, ref next, out month))
            return false;
        if (next < words.Count && IsNear(words, next) && words[next].Folded is "айының" or "айы")
            next++;
        return IsNear(words, next) && TryNumber(words, next, 2, out day, out next) && TryMake(year, month, day, out date);
    }

    private static bool TryMonth(WordList words, ref int at, out int month)
    {
        month = at < words.Count && IsNear(words, at) ? MonthNames.NumberOf(words[at].Folded) : 0;
        at++;
        return month > 0;
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
            if (!char.IsWhiteSpace(c) && c is not ('«' or '»' or '"' or '“' or '”' or '.' or '\'' or '-'))
                return false;
        }

        return true;
    }

    /// <summary>A number in digits, with what a hyphen adds («19-ы», «5-го»), or in words.</summary>
    private static bool TryNumber(WordList words, int at, int longest, out int value, out int next)
    {
        value = 0;
        next = at + 1;
        if (at >= words.Count)
            return false;
        var word = words[at];
        if (word.Token.Kind is not TokenKind.Number)
            return word.Token.Kind is TokenKind.Word && OrdinalWords.TryRead(words, at, out value, out next) && value > 31 == longest > 2;
        if (next < words.Count && words.Gap(next) is "-" && words[next].Token.Kind is TokenKind.Word && words[next].Folded.Length <= LongestEnding && MonthNames.NumberOf(words[next].Folded) == 0)
            next++;
        return word.Folded.Length <= longest && (longest < 4 || word.Folded.Length == 4)
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
