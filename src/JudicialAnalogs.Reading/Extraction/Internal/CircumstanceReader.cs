using System.Globalization;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Reading.Redaction;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads what an act says around the offence: damage and its repair, the day, the procedure.</summary>
internal static class CircumstanceReader
{
    private static readonly SegmentKind[] Story = [SegmentKind.Descriptive, SegmentKind.Reasoning];

    // A citation that names its act itself.
    private const double SurelyOfTheAct = 0.9;

    // «іс жеделдетілген тәртіппен емес»: how far behind the words a denial may stand, and before them.
    private const int DenialReach = 25;

    // The rarer first; each with the articles of the Criminal Procedure Code that govern it. An agreement on the plea is heard in agreement proceedings
    // (УПК ст. 622–628), so those tell another kind of agreement only where no plea is spoken of.
    private static (Procedure Procedure, Regex Words, int First, int Last)[] Procedures => field ??=
    [
        (Procedure.Jury, Jury, 0, 0),
        (Procedure.Order, Order, 0, 0),
        (Procedure.PleaAgreement, PleaBargain, 612, 621),
        (Procedure.Reconciliation, Agreement, 622, 628),
        (Procedure.Accelerated, Accelerated, 190, 190),
        (Procedure.Shortened, Shortened, 382, 382),
    ];

    private static TextSpan? Named(ActSheet sheet, Regex words)
    {
        var text = sheet.Text.Flat;
        for (var match = words.Match(text); match.Success; match = match.NextMatch())
        {
            var (before, behind) = (Math.Max(0, match.Index - DenialReach), match.Index + match.Length);
            if (!DeniedBefore.IsMatch(text.AsSpan(before, match.Index - before)) && !DeniedBehind.IsMatch(text.AsSpan(behind, Math.Min(DenialReach, text.Length - behind))))
                return new TextSpan(match.Index, match.Length);
        }

        return null;
    }

    public static Procedure ProcedureOf(ActSheet sheet)
    {
        foreach (var (procedure, words, _, _) in Procedures)
        {
            if (Named(sheet, words) is not { } span)
                continue;
            sheet.Note("procedure", 0.9, $"procedure.{procedure}", span);
            return procedure;
        }

        foreach (var (procedure, _, first, last) in Procedures)
        {
            var cited = sheet.Citations.FirstOrDefault(citation => citation is { Reference.Act: "УПК", Confidence: >= SurelyOfTheAct }
                && int.TryParse(citation.Reference.Article, NumberStyles.None, CultureInfo.InvariantCulture, out var article) && article >= first && article <= last);
            if (cited is null)
                continue;
            sheet.Note("procedure", 0.8, $"procedure.{procedure}", cited.Span);
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

    public static bool Closed(ActSheet sheet) => ClosedHearing.IsMatch(sheet.Text.Folded);

    public static bool Minor(ActSheet sheet) => MinorWords.IsMatch(sheet.Text.Folded.AsSpan(0, sheet.Part(SegmentKind.Introductory)?.Length ?? 0));

    private static Regex DeniedBefore => field ??= new TextPattern(@"(?<![\p{L}])(?:не (?:в |было |был )?|вместо |отказ\p{L}* (?:в |от )?(?:\p{L}+ )?)$");

    private static Regex DeniedBehind => field ??= new TextPattern(@"^\p{L}* (?:\p{L}+ ){0,2}(?:емес|жүргізілмеген|қаралмаған|не (?:проводил|применял|осуществлял))");

    private static Regex Jury => field ??= new TextPattern(@"(?:присяжн\p{L}{2,3} заседател|алқаби)");

    private static Regex Order => field ??= new TextPattern(@"(?:приказн\p{L}{2,3} производств|бұйрық арқылы іс жүргізу|бұйрықтық іс жүргізу)");

    private static Regex Agreement => field ??= new TextPattern(@"(?:согласительн\p{L}{2,3} производств|келісу іс жүргізу|келісімдік іс жүргізу|келісім бойынша іс жүргізу)");

    private static Regex PleaBargain => field ??= new TextPattern(@"(?:(?:процессуальн\p{L}{2,3} соглашени|сделк)\p{L}{1,3} (?:\p{L}+ ){0,3}(?:о признании вины|о сотрудничестве)|процессуальн\p{L}{2,3} соглашени|кінәсін мойындау туралы (?:процестік )?(?:мәміле|келісім)|кінәні мойындау туралы|процестік келісім)");

    private static Regex Accelerated => field ??= new TextPattern(@"(?:ускоренн\p{L}{2,3} (?:досудебн|порядк|производств)|в ускоренном|жеделдет(?:іл|ілген|е)\p{L}{0,4}|жедел (?:түрде|тәртіп))");

    private static Regex Shortened => field ??= new TextPattern(@"(?:сокращенн\p{L}{2,3} (?:порядк|форм|судебн)|в сокращенном|қысқартылған (?:тәртіп|тәртіб|түрде|сот))");

    private static Regex ClosedHearing => field ??= new TextPattern(@"(?:закрыт\p{L}{2,3} судебн\p{L}{2,3} заседани|жабық сот отырысы)");

    private static Regex MinorWords => field ??= new TextPattern(@"(?:несовершеннолетн\p{L}{2,3} (?:подсудим|обвиняем)|законн\p{L}{2,3} представител\p{L}{1,2} (?:несовершеннолетн\p{L}{2,3} )?(?:подсудим|обвиняем)|кәмелетке толмаған (?:сотталушы|айыпталушы))");
}
