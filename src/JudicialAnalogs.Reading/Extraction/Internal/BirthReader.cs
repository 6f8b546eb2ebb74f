using System.Globalization;
using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Redaction;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads the year of a defendant's birth from the introduction: the date said of it, else the identification number (ИИН), whose first six
/// digits are that date and whose seventh tells the century.
/// </summary>
internal static partial class BirthReader
{
    public static int? YearOf(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        var head = sheet.Part(SegmentKind.Introductory) ?? new TextSpan(0, sheet.Text.Length);
        foreach (var kind in new[] { PersonalDataKind.BirthDate, PersonalDataKind.IdentificationNumber })
        {
            foreach (var datum in sheet.Map.Found)
            {
                if (datum.Kind != kind || datum.Span.Start >= head.End || !Concerns(sheet, defendants, defendant, head, datum.Span) || YearIn(sheet, kind, datum.Span) is not { } year)
                    continue;
                sheet.Note($"{defendant.Path}.born", kind == PersonalDataKind.BirthDate ? 0.95 : 0.9, kind == PersonalDataKind.BirthDate ? "born.after-name" : "born.identification-number", datum.Span);
                return year;
            }
        }

        return null;
    }

    /// <summary>A birth is that of the defendant named last before it; of nobody's where a person who is not judged and no official stands between.</summary>
    private static bool Concerns(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant, TextSpan head, TextSpan birth)
    {
        if (defendant.Person is null)
            return true;
        var nearest = sheet.Cast.Within(head.Start, birth.Start)
            .LastOrDefault(mention => mention.Person.Role is not (PersonRole.Official or PersonRole.Judge) || defendants.Any(other => other.Person == mention.Person)).Person;
        return nearest == defendant.Person;
    }

    private static int? YearIn(ActSheet sheet, PersonalDataKind kind, TextSpan span)
    {
        if (kind == PersonalDataKind.BirthDate)
            return Year().Match(sheet.Text.Original, span.Start, span.Length) is { Success: true } year ? int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        var digits = sheet.Text.Original.Substring(span.Start, span.Length).Where(char.IsAsciiDigit).ToArray();
        if (digits.Length != 12)
            return null;
        var century = digits[6] switch { '1' or '2' => 1800, '3' or '4' => 1900, '5' or '6' => 2000, _ => 0 };
        return century == 0 ? null : century + (10 * (digits[0] - '0')) + digits[1] - '0';
    }

    [GeneratedRegex(@"(?:18|19|20)\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
