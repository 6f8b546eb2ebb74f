using JudicialAnalogs.Language.Dates;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>
/// Finds dates of birth by the identification numbers of the act: the first six digits of an ИИН are the year, month and day of birth,
/// so a date that says the same is one, whatever words stand around it.
/// </summary>
internal static class NumberedBirths
{
    private const int DigitsOfBirth = 6;

    public static IEnumerable<TextSpan> Find(ActText text, IReadOnlyList<DateMention> dates, IEnumerable<TextSpan> numbers)
    {
        var births = numbers.Select(number => DigitsAt(text, number)).ToHashSet(StringComparer.Ordinal);
        return dates.Where(date => births.Contains(Digits(date.Value))).Select(date => new TextSpan(date.Start, date.Length));
    }

    private static string Digits(DateOnly day) => $"{day.Year % 100:00}{day.Month:00}{day.Day:00}";

    private static string DigitsAt(ActText text, TextSpan number) =>
        string.Concat(text.Folded.Substring(number.Start, number.Length).Where(char.IsAsciiDigit).Take(DigitsOfBirth));
}
