using System.Globalization;
using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Reading.Redaction;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads what an act says around the offence: damage and its repair, the day, the procedure.</summary>
internal static partial class CircumstanceReader
{
    private static readonly SegmentKind[] Story = [SegmentKind.Descriptive, SegmentKind.Reasoning];

    public static Procedure ProcedureOf(ActSheet sheet)
    {
        // Each with the articles of the Criminal Procedure Code that govern it.
        foreach (var (procedure, words, first, last) in new (Procedure, Regex, int, int)[]
        {
            (Procedure.Jury, Jury(), 0, 0),
            (Procedure.Order, Order(), 0, 0),
            (Procedure.Reconciliation, Agreement(), 622, 628),
            (Procedure.PleaAgreement, PleaBargain(), 612, 621),
            (Procedure.Accelerated, Accelerated(), 190, 190),
            (Procedure.Shortened, Shortened(), 382, 382),
        })
        {
            var match = words.Match(sheet.Text.Folded);
            var span = match.Success ? new TextSpan(match.Index, match.Length)
                : sheet.Citations.FirstOrDefault(citation => citation.Reference.Act == "УПК" && int.TryParse(citation.Reference.Article, NumberStyles.None, CultureInfo.InvariantCulture, out var article) && article >= first && article <= last)?.Span;
            if (span is null)
                continue;
            sheet.Note("procedure", match.Success ? 0.9 : 0.8, $"procedure.{procedure}", span);
            return procedure;
        }

        sheet.Note("procedure", 0.8, "procedure.no-other-named");
        return Procedure.General;
    }

    public static DateOnly? OffenceDate(ActSheet sheet)
    {
        if (sheet.Part(SegmentKind.Descriptive) is not { } story)
            return null;
        foreach (var (day, span) in sheet.DatesWithin(story))
        {
            if (sheet.Map.Found.Any(datum => datum.Kind == PersonalDataKind.BirthDate && datum.Span.Overlaps(span)))
                continue;
            return day;
        }

        return null;
    }

    public static bool Closed(ActSheet sheet) => ClosedHearing().IsMatch(sheet.Text.Folded);

    public static bool Minor(ActSheet sheet) => MinorWords().IsMatch(sheet.Text.Folded.AsSpan(0, sheet.Part(SegmentKind.Introductory)?.Length ?? 0));

    [GeneratedRegex(@"(?:присяжн\p{L}{2,3} заседател|алқаби)", RegexOptions.CultureInvariant)]
    private static partial Regex Jury();

    [GeneratedRegex(@"(?:приказн\p{L}{2,3} производств|бұйрық арқылы іс жүргізу|бұйрықтық іс жүргізу)", RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex(@"(?:согласительн\p{L}{2,3} производств|келісу іс жүргізу|келісімдік іс жүргізу|келісім бойынша іс жүргізу)", RegexOptions.CultureInvariant)]
    private static partial Regex Agreement();

    [GeneratedRegex(@"(?:(?:процессуальн\p{L}{2,3} соглашени|сделк)\p{L}{1,3} (?:о признании вины|о сотрудничестве)|кінәсін мойындау туралы (?:процестік )?(?:мәміле|келісім)|кінәні мойындау туралы|процестік келісім)", RegexOptions.CultureInvariant)]
    private static partial Regex PleaBargain();

    [GeneratedRegex(@"(?:ускоренн\p{L}{2,3} (?:досудебн|порядк|производств)|в ускоренном|жеделдет(?:іл|ілген|е)\p{L}{0,4}|жедел (?:түрде|тәртіп))", RegexOptions.CultureInvariant)]
    private static partial Regex Accelerated();

    [GeneratedRegex(@"(?:сокращенн\p{L}{2,3} (?:порядк|форм|судебн)|в сокращенном|қысқартылған (?:тәртіп|тәртіб|түрде|сот))", RegexOptions.CultureInvariant)]
    private static partial Regex Shortened();

    [GeneratedRegex(@"(?:закрыт\p{L}{2,3} судебн\p{L}{2,3} заседани|жабық сот отырысы)", RegexOptions.CultureInvariant)]
    private static partial Regex ClosedHearing();

    [GeneratedRegex(@"(?:несовершеннолетн\p{L}{2,3} (?:подсудим|обвиняем)|законн\p{L}{2,3} представител\p{L}{1,2} (?:несовершеннолетн\p{L}{2,3} )?(?:подсудим|обвиняем)|кәмелетке толмаған (?:сотталушы|айыпталушы))", RegexOptions.CultureInvariant)]
    private static partial Regex MinorWords();
}
