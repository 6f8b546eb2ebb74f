using JudicialAnalogs.Language.Quantities.Internal;

namespace JudicialAnalogs.Language.Quantities;

/// <summary>
/// Reads terms in both languages: «2 (два) года 6 (шесть) месяцев», «сроком на один год», «бір жыл алты ай», «300 часов».
/// A calendar year («2025 года», «2026 жылғы») is not a term.
/// </summary>
public static class DurationReader
{
    // Years above this are calendar years.
    private const int LongestYears = 150;

    /// <summary>Terms in order of appearance; parts that descend from years to hours make one term.</summary>
    public static IReadOnlyList<DurationMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordList.Of(text);
        var found = new List<DurationMention>();
        for (var at = 0; at < words.Count;)
        {
            if (TryReadTerm(words, at, out var mention, out var next))
            {
                found.Add(mention);
                at = next;
            }
            else
            {
                at = NumberPhrase.TryRead(words, at, out _, out var behind) ? behind : at + 1;
            }
        }

        return found;
    }

    private static bool TryReadTerm(WordList words, int at, out DurationMention mention, out int next)
    {
        mention = null!;
        next = at;
        decimal years = 0, months = 0, days = 0, hours = 0;
        var last = TimeUnit.None;
        var consistent = true;
        var from = at;
        while (TryReadPart(words, from, out var number, out var unit, out var behind) && unit > last)
        {
            if (last == TimeUnit.None)
                mention = new DurationMention(default, number.Start, 0, true);
            else if (!words.IsJoined(from))
                break;
            consistent &= number.IsConsistent;
            switch (unit)
            {
                case TimeUnit.Year:
                    years = number.Value;
                    break;
                case TimeUnit.Month:
                    months = number.Value;
                    break;
                case TimeUnit.Week:
                    days = number.Value * 7;
                    break;
                case TimeUnit.Day:
                    days += number.Value;
                    break;
                default:
                    hours = number.Value;
                    break;
            }

            last = unit;
            next = behind;
            from = behind < words.Count && words[behind].Folded is "и" or "және" && words.IsJoined(behind) ? behind + 1 : behind;
        }

        if (last == TimeUnit.None)
            return false;
        mention = new DurationMention(
            new Duration(years, months, days, hours), mention.Start, words[next - 1].End - mention.Start, consistent);
        return true;
    }

    private static bool TryReadPart(WordList words, int at, out NumberMention number, out TimeUnit unit, out int next)
    {
        unit = TimeUnit.None;
        if (!NumberPhrase.TryRead(words, at, out number, out next) || next >= words.Count || !words.IsJoined(next))
            return false;
        unit = TimeUnits.Of(words[next].Folded);
        next++;
        return unit != TimeUnit.None && !(unit == TimeUnit.Year && number.Value > LongestYears);
    }
}
