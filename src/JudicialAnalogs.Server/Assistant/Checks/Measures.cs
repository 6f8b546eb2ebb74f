using System.Globalization;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Quantities;

namespace JudicialAnalogs.Server.Assistant.Checks;

/// <summary>
/// Every number of a text with its unit, in digits and in Russian, Kazakh and English words: «2 года 6 месяцев», «30 ай» and "30 months" are
/// the same. A number whose unit is not known counts things, and is only the same as another such number.
/// </summary>
internal static partial class Measures
{
    private const int MonthsPerYear = 12;
    private const int FirstCalendarYear = 1_900;
    private static readonly string[] UpToTwenty =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The measures of a text, in order.</summary>
    public static IReadOnlyList<Measure> Of(string text)
    {
        var found = Found(text).OrderBy(at => at.Start).ToList();
        for (var i = found.Count - 2; i >= 0; i--)
        {
            // "от 2 до 4 лет": a number before its range's end counts what the end counts.
            if (found[i].Measure is { Unit: MeasureUnit.Things } first && found[i + 1].Measure.Unit is var unit and not MeasureUnit.Name
                && Range().IsMatch(text.AsSpan(found[i].End, Math.Max(0, found[i + 1].Start - found[i].End))))
                found[i] = found[i] with { Measure = first with { Unit = unit, Value = found[i + 1].Years ? first.Value * MonthsPerYear : first.Value }, Years = found[i + 1].Years };
        }

        for (var i = found.Count - 2; i >= 0; i--)
        {
            if (found[i].Years && found[i + 1] is { Years: false, Measure.Unit: MeasureUnit.Months } months && string.IsNullOrWhiteSpace(text[found[i].End..Math.Max(found[i].End, months.Start)]))
            {
                found[i] = found[i] with { Measure = found[i].Measure with { Value = found[i].Measure.Value + months.Measure.Value } };
                found.RemoveAt(i + 1);
            }
        }

        return [.. found.Select(at => at.Measure)];
    }

    private static IEnumerable<Place> Found(string text)
    {
        var digits = Digits().Matches(text);
        foreach (Match match in digits)
        {
            yield return match.Groups["name"].Success
                ? new Place(match.Index, match.Index + match.Length, new Measure(0, MeasureUnit.Name, match.Value), false)
                : WithUnit(text, match.Index, match.Index + match.Length, Value(match.Value));
        }

        foreach (var number in NumberReader.Find(text).Where(number => number.InWords && !digits.Any(match => match.Index < number.End && number.Start < match.Index + match.Length)))
            yield return WithUnit(text, number.Start, number.End, number.Value);
        foreach (Match word in EnglishNumber().Matches(text))
            yield return WithUnit(text, word.Index, word.Index + word.Length, EnglishValue(word.Value.ToLowerInvariant()));
    }

    private static Place WithUnit(string text, int start, int end, decimal value)
    {
        var unit = UnitAfter().Match(text, end);
        if (!unit.Success)
            return new Place(start, end, new Measure(value, MeasureUnit.Things), false);
        if (unit.Groups["years"].Success)
        {
            return value >= FirstCalendarYear
                ? new Place(start, end, new Measure(value, MeasureUnit.Things), false)
                : new Place(start, unit.Index + unit.Length, new Measure(value * MonthsPerYear, MeasureUnit.Months), true);
        }

        return new Place(start, unit.Index + unit.Length, new Measure(value, UnitOf(unit)), false);
    }

    private static decimal EnglishValue(string word) =>
        Array.IndexOf(UpToTwenty, word) is >= 0 and var unit ? unit
        : Array.IndexOf(Tens, word) is >= 0 and var tens ? (tens + 2) * 10
        : word switch { "hundred" => 100, "thousand" => 1_000, _ => 1_000_000 };

    private static MeasureUnit UnitOf(Match unit) =>
        unit.Groups["percent"].Success ? MeasureUnit.Percent
        : unit.Groups["months"].Success ? MeasureUnit.Months
        : unit.Groups["days"].Success ? MeasureUnit.Days
        : unit.Groups["hours"].Success ? MeasureUnit.Hours
        : unit.Groups["indices"].Success ? MeasureUnit.Indices : MeasureUnit.Tenge;

    private static decimal Value(string digits)
    {
        var plain = string.Concat(digits.Where(sign => !char.IsWhiteSpace(sign))).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : decimal.MaxValue;
    }

    private readonly record struct Place(int Start, int End, Measure Measure, bool Years);

    [GeneratedRegex(@"(?<name>\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d\d-\d\d|\d+(?:-\d+)*(?:\([\d,]+\))+|\d+(?:[-/]\d+)*/\d+|\d+-\d+(?:-\d+)+)|\d{1,3}(?:[\s\u00A0\u202F]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishNumber();

    [GeneratedRegex(
        @"\G(?:-?\p{L}{0,2})?[\s\u00A0\u202F-]*(?:(?<percent>%|проц\p{L}*|пайыз\p{L}*|per\s?cent)|(?<years>(?:г\.|год\p{L}*|лет\b|летн\p{L}*|жыл\p{L}*|years?\b))|(?<months>мес\.|месяц\p{L}*|месячн\p{L}*|ай\b|ай(?:ға|дан|дың|ды|лық|ы)\b|months?\b)|(?<days>сут\.|сутк\p{L}*|суток\b|дн\p{L}{1,3}\b|дней\b|день\b|тәулік\p{L}*|күн\p{L}*|days?\b)|(?<hours>ч\b|час\p{L}*|сағат\p{L}*|hours?\b|h\b)|(?<indices>МРП|АЕК|MCI|месячн\p{L}*\s+расч\p{L}*|айлық\s+есептік\s+\p{L}*)|(?<tenge>тенге|тг\b|теңге\p{L}*|₸|tenge|KZT))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitAfter();

    [GeneratedRegex(@"\A[\s\u00A0]*(?:[-–—]|до|по|и|to|and|through|және|мен|бен|пен)[\s\u00A0]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
