using System.Globalization;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Redaction;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads the year of a defendant's birth from the introduction: the date said of it, else the identification number (ИИН), whose first six
/// digits are that date and whose seventh tells the century.
/// </summary>
internal static class BirthReader
{
    // «дочь 2016 г.р.», «екі ұлы бар (2019 …»: how far before a year the word for a child stands.
    private const int ChildReach = 45;

    public static int? YearOf(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        var head = sheet.Part(SegmentKind.Introductory) ?? new TextSpan(0, sheet.Text.Length);
        // Some courts present the defendant only where the charge begins.
        return YearOf(sheet, defendants, defendant, head) ?? (sheet.Part(SegmentKind.Descriptive) is { } story ? YearOf(sheet, defendants, defendant, new TextSpan(0, story.End)) : null);
    }

    private static int? YearOf(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant, TextSpan head)
    {
        var data = sheet.Map.Found.Where(datum => datum.Span.Start < head.End && datum.Kind is PersonalDataKind.BirthDate or PersonalDataKind.IdentificationNumber).ToList();
        // A full date is said of the defendant alone; a bare year may be a child's, so the number comes before it.
        foreach (var owned in new[] { true, false })
        {
            foreach (var form in new[] { Form.FullDate, Form.Number, Form.Year })
            {
                foreach (var datum in data)
                {
                    if (FormOf(sheet, datum) != form || (owned ? !Concerns(sheet, defendants, defendant, head, datum.Span) : defendants.Count > 1) || OfChild(sheet, datum, head) || YearIn(sheet, datum.Kind, datum.Span) is not { } year)
                        continue;
                    sheet.Note($"{defendant.Path}.born", form == Form.Year || !owned ? 0.8 : 0.95, form == Form.Number ? "born.identification-number" : "born.after-name", datum.Span);
                    return year;
                }
            }
        }

        return null;
    }

    private enum Form
    {
        FullDate,
        Number,
        Year,
    }

    private static Form FormOf(ActSheet sheet, PersonalDatum datum) => datum.Kind == PersonalDataKind.IdentificationNumber ? Form.Number
        : Digits.Count(sheet.Text.Original.AsSpan(datum.Span.Start, datum.Span.Length)) > 1 ? Form.FullDate : Form.Year;

    private static bool OfChild(ActSheet sheet, PersonalDatum datum, TextSpan head)
    {
        var start = Math.Max(head.Start, datum.Span.Start - ChildReach);
        return datum.Kind == PersonalDataKind.BirthDate && Child.IsMatch(sheet.Text.Folded.AsSpan(start, datum.Span.Start - start));
    }

    /// <summary>A birth is that of the defendant named last before it; of nobody's where a person who is not judged and no official stands between.</summary>
    private static bool Concerns(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant, TextSpan head, TextSpan birth)
    {
        if (defendant.Person is null)
            return true;
        var nearest = sheet.Cast.Within(head.Start, birth.Start)
            .LastOrDefault(mention => mention.Person.Role is not (PersonRole.Official or PersonRole.Judge) || defendants.Any(other => other.Person == mention.Person)).Person;
        // «1991 жылы туған, ЖСН …, Серіков С.Қ.-ға қатысты»: where one is judged and nobody is named before, the data stand before the name.
        return nearest == defendant.Person || (nearest is null && defendants.Count == 1);
    }

    private static int? YearIn(ActSheet sheet, PersonalDataKind kind, TextSpan span)
    {
        if (kind == PersonalDataKind.BirthDate)
            return Year.Match(sheet.Text.Original, span.Start, span.Length) is { Success: true } year ? int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        var digits = sheet.Text.Original.Substring(span.Start, span.Length).Where(char.IsAsciiDigit).ToArray();
        if (digits.Length != 12)
            return null;
        var century = digits[6] switch { '1' or '2' => 1800, '3' or '4' => 1900, '5' or '6' => 2000, _ => 0 };
        return century == 0 ? null : century + (10 * (digits[0] - '0')) + digits[1] - '0';
    }

    private static Regex Digits => field ??= new TextPattern(@"\d+");

    private static Regex Child => field ??= new TextPattern(@"(?<![\p{L}])(?:дет(?:и|ей|ьми)|реб[её]н\p{L}{1,3}|сын\p{L}{0,4}|доч\p{L}{1,4}|бала(?:сы|лары|ның)?|ұлы(?: бар)?|ұлын|қызы(?: бар)?|қызын)(?![\p{L}])[^.;]*$");

    private static Regex Year => field ??= new TextPattern(@"(?:18|19|20)\d{2}");
}
