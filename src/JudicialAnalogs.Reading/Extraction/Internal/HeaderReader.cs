using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads what the introductory part says of the act itself (УПК ст. 396, ГПК ст. 226(2)).</summary>
internal static class HeaderReader
{
    public static ActHeader Read(ActSheet sheet)
    {
        var head = sheet.Part(SegmentKind.Introductory) ?? new TextSpan(0, Math.Min(sheet.Text.Length, 1500));
        var caseNumber = CaseNumber(sheet, head);
        var court = Court(sheet, head);
        return new ActHeader(
            Kind(sheet, head),
            court,
            Region(sheet, head, court, caseNumber),
            caseNumber,
            Day(sheet, head),
            InstanceOf(sheet, head));
    }

    private static string CaseNumber(ActSheet sheet, TextSpan head)
    {
        var text = sheet.Text.Folded[head.Start..head.End];
        var match = FullNumber.Match(text);
        var rule = "case-number.code";
        if (!match.Success)
        {
            match = NamedNumber.Match(text);
            rule = "case-number.named";
        }

        if (!match.Success)
            return "";
        var group = match.Groups["number"];
        var span = new TextSpan(head.Start + group.Index, group.Length);
        sheet.Note("case_number", rule == "case-number.code" ? 0.99 : 0.8, rule, span);
        return sheet.Text.Original.Substring(span.Start, span.Length).Trim();
    }

    // «родился 9 декабря 1972 года, ИИН …»
    private const int NumberGap = 20;

    private static DateOnly? Day(ActSheet sheet, TextSpan head)
    {
        // The act's own date stands above its first sentence; later dates of the head are of births, convictions and arrests.
        // Nor does it stand behind a personal number.
        var number = sheet.Map.Found.FirstOrDefault(datum => datum.Kind == Redaction.PersonalDataKind.IdentificationNumber)?.Span.Start ?? head.End;
        foreach (var (day, span) in sheet.DatesWithin(head))
        {
            if (span.End + NumberGap > number && number > span.Start)
                break;
            if (sheet.Map.Found.Any(datum => datum.Kind == Redaction.PersonalDataKind.BirthDate && datum.Span.Overlaps(span)))
                continue;
            sheet.Note("date", 0.97, "date.first-of-head", span);
            return day;
        }

        return null;
    }

    private static string Court(ActSheet sheet, TextSpan head)
    {
        var text = sheet.Text.Folded[head.Start..head.End];
        var shaped = sheet.Text.Shaped;
        // A court has a name or a number of its own: «Преданного суду», «материалы суда» have none.
        var match = Fullest(RussianCourt.Matches(text).Where(found => Named.IsMatch(shaped.AsSpan(head.Start + found.Groups["court"].Index, found.Groups["court"].Length))));
        var rule = "court.ru";
        if (!match.Success)
        {
            match = Fullest(KazakhCourt.Matches(text));
            rule = "court.kk";
        }

        if (!match.Success)
            return "";
        var group = match.Groups["court"];
        var span = new TextSpan(head.Start + group.Index, group.Length);
        var words = Spaces.Replace(sheet.Text.Shaped.Substring(span.Start, span.Length), " ").Trim(' ', ',', ':', '.');
        // «4719-25-00-1/208 | Ақтау қаласының № 2 соты»
        words = words[(words.LastIndexOf('|') + 1)..].TrimStart(' ');
        sheet.Note("court", 0.9, rule, span);
        var name = rule == "court.kk" ? RegionAbove(sheet, span, words) + KazakhCourtEnd.Replace(words, "соты") : Nominative(Panel.Replace(words, ""));
        return name.Length > 0 ? char.ToUpperInvariant(name[0]) + name[1..] : "";
    }

    /// <summary>«Жамбыл облысы» on a line of its own above the court.</summary>
    private static string RegionAbove(ActSheet sheet, TextSpan court, string words)
    {
        var start = sheet.Text.LineStart(court.Start);
        if (start == 0 || words.Contains("облыс", StringComparison.OrdinalIgnoreCase) || !sheet.Text.Shaped.AsSpan(start, court.Start - start).IsWhiteSpace())
            return "";
        var above = sheet.Text.LineStart(start - 1);
        var line = sheet.Text.Shaped[above..(start - 1)].Trim();
        return RegionAlone.IsMatch(line) ? line + " " : "";
    }

    /// <summary>The court named first, in its fullest form: a page header or the title may leave its region out.</summary>
    private static Match Fullest(IEnumerable<Match> courts)
    {
        Match? best = null;
        foreach (var court in courts)
        {
            if (best is null || (court.Groups["court"].Length > best.Groups["court"].Length && SaysTheSame(best.Groups["court"].Value, court.Groups["court"].Value)))
                best = court;
        }

        return best ?? Match.Empty;
    }

    private static bool SaysTheSame(string one, string fuller) =>
        KazakhCourtEnd.Replace(fuller, "соты").Contains(KazakhCourtEnd.Replace(one, "соты"), StringComparison.Ordinal);

    /// <summary>«… қалалық сотының»: the court in the genitive is put into the nominative.</summary>
    public static string KazakhNominative(string court) => KazakhCourtEnd.Replace(court, "соты");

    /// <summary>«Судья Павлодарского городского суда …»: the court in the genitive is put into the nominative.</summary>
    public static string Nominative(string court)
    {
        if (!GenitiveCourt.IsMatch(court))
            return court;
        var words = court.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "суда")
            {
                words[i] = "суд";
                break;
            }

            if (words[i].ToLowerInvariant() is "городского" or "областного")
                words[i] = words[i][..^3] + "ой";
            else if (words[i].EndsWith("ского", StringComparison.Ordinal) || words[i].EndsWith("цкого", StringComparison.Ordinal))
                words[i] = words[i][..^3] + "ий";
            else if (words[i].EndsWith("ного", StringComparison.Ordinal))
                words[i] = words[i][..^3] + "ый";
        }

        return string.Join(' ', words);
    }

    private static string Region(ActSheet sheet, TextSpan head, string court, string caseNumber)
    {
        if (Regions.NamedIn(court.ToLowerInvariant()) is { } named)
        {
            sheet.Note("region", 0.97, "region.court");
            return named;
        }

        if (caseNumber.Length > 4 && Regions.OfCaseNumber(caseNumber) is { } coded)
        {
            sheet.Note("region", 0.9, "region.case-number");
            return coded;
        }

        if (Regions.NamedIn(sheet.Text.Folded.AsSpan(head.Start, Math.Min(head.Length, 600))) is not { } near)
            return "";
        sheet.Note("region", 0.6, "region.head");
        return near;
    }

    private static ActKind Kind(ActSheet sheet, TextSpan head)
    {
        var title = Title.Match(sheet.Text.Folded, head.Start, Math.Min(head.Length, sheet.Text.Length - head.Start));
        var span = title.Success ? new TextSpan(title.Index, title.Length) : (TextSpan?)null;
        var kind = title.Groups["verdict"].Success ? ActKind.Verdict
            : title.Groups["judgment"].Success ? ActKind.CivilJudgment
            : title.Groups["ruling"].Success && Administrative.IsMatch(sheet.Text.Folded) ? ActKind.AdministrativeRuling
            : Criminal.IsMatch(sheet.Text.Folded) ? ActKind.Verdict
            : Civil.IsMatch(sheet.Text.Folded) ? ActKind.CivilJudgment
            : ActKind.Unspecified;
        if (InstanceOf(sheet, head) is Instance.Appeal or Instance.Cassation)
            kind = ActKind.Appeal;
        if (kind != ActKind.Unspecified)
            sheet.Note("kind", title.Success ? 0.97 : 0.7, title.Success ? "kind.title" : "kind.words", span);
        return kind;
    }

    private static Instance InstanceOf(ActSheet sheet, TextSpan head)
    {
        var text = sheet.Text.Folded.AsSpan(head.Start, head.Length);
        if (Cassation.IsMatch(text))
            return Instance.Cassation;
        return Appeal.IsMatch(text) ? Instance.Appeal : Instance.First;
    }

    private static Regex FullNumber => field ??= new TextPattern(@"(?<![\d-])(?<number>\d{4}-\d{2}-\d{2}-\d[а-яa-z]{0,2}/\d{1,6}(?:-\d{1,4})?)");

    private static Regex NamedNumber => field ??= new TextPattern(@"(?:дело|дела|іс|істің нөмірі|№) ?№? ?(?<number>\d{1,4}[a-zа-я]{0,2}[-/][\d/а-яa-z-]{1,20}\d)");

    // A full stop ends the name of a court, but not that of «г. Семей», «обл.», «им.».
    private const string CourtCloses = @"(?: {3,}|(?<![ .](?:г|гор|пос|с|им|р|о))\.\s\p{L}{4}|\)|,| в составе| под\s|,? рассмотр|, при |:| в лице| при секрет|,? в открыт| в помещ|,? судья| в закрыт| единолично|\n|, под| [\p{L}-]{2,30} [\p{L}]\. ?[\p{L}]\.)";

    // From the first word of the court's name to what introduces its composition, the first that comes: tried again nowhere else, or a long
    // line without one takes for ever.
    private static Regex RussianCourt => field ??= new TextPattern(
        @"(?<![\p{L}])(?<court>(?:(?:специализированн|районн|межрайонн|городск|областн|военн|верховн|судебн|апелляционн|[\p{L}-]{2,30}(?:ск|цк))\p{L}{2,3} (?:\n ?)?){0,6}(?:суд|суда|коллегия)(?= |\n|,|:)(?>(?:(?! в составе| под\s|[ ,]$|, |: | в лице| рассмотр| при секрет| в открыт| в помещ| судья| в закрыт| единолично)(?!" + CourtCloses + @")[^\n;)]){0,160}))(?=" + CourtCloses + @")");

    private static Regex KazakhCourt => field ??= new TextPattern(@"(?<=^|\n|\. |, | {2}|\(|төрағалығымен )(?:\[?\d{1,2}[.)\]] )?(?:іс )?(?<court>(?:(?!қаласы {2}|төрағалығымен)[^\n,:;(]){0,120}? (?:№ ?\d+ )?сот(?:ы|ының|ында|тың)(?![\p{L}]))");

    private static Regex Named => field ??= new TextPattern(@"№|(?<!^)(?<![\p{L}])\p{Lu}|^\p{Lu}\p{L}+(?:ск|цк)");

    private static Regex KazakhCourtEnd => field ??= new TextPattern(@"сот(?:ының|ында|тың)$");

    private static Regex GenitiveCourt => field ??= new TextPattern(@"^(?:[\p{L}-]+(?:ского|цкого|ного) )+суда", RegexOptions.IgnoreCase);

    /// <summary>A panel that hears appeals belongs to the court that is named behind it.</summary>
    private static Regex Panel => field ??= new TextPattern(@"^(?:апелляционная )?(?:судебная )?коллегия по [\p{L} ]{3,60}? делам (?=\p{L}+(?:ского|цкого|ного) (?:\p{L}+ ){0,3}суда)", RegexOptions.IgnoreCase);

    private static Regex RegionAlone => field ??= new TextPattern(@"^\p{L}[\p{L} -]{2,40} облысы$", RegexOptions.IgnoreCase);

    private static Regex Spaces => field ??= new TextPattern(@"\s+");

    private static Regex Title => field ??= new TextPattern(
        @"(?<=^|\n) *(?:(?<verdict>п ?р ?и ?г ?о ?в ?о ?р|ү ?к ?і ?м)|(?<judgment>(?:заочное )?р ?е ?ш ?е ?н ?и ?е|ш ?е ?ш ?і ?м(?:і)?)|(?<ruling>п ?о ?с ?т ?а ?н ?о ?в ?л ?е ?н ?и ?е|қ ?а ?у ?л ?ы))(?: по | именем| суда| туралы|,|:|\.)?[^\n]{0,60}(?=\n|$)");

    private static Regex Administrative => field ??= new TextPattern(@"(?:административн|коап|әкімшілік|әқбтк)");

    private static Regex Criminal => field ??= new TextPattern(@"(?:подсудим|признать виновн|уголовное дело|сотталушы|қылмыстық іс|айыпталушы)");

    private static Regex Civil => field ??= new TextPattern(@"(?:истец|истца|истиц|ответчик|гражданское дело|талапкер|жауапкер|азаматтық іс|талап қою)");

    private static Regex Appeal => field ??= new TextPattern(@"(?:апелляционн\p{L}{2,3} (?:инстанц|коллег|порядк|жалоб|рассмотр|постановлени|приговор|определени)|апелляциялық (?:саты|алқа|тәртіп|шағым|қаулы|үкім))");

    private static Regex Cassation => field ??= new TextPattern(@"(?:кассационн\p{L}{2,3} (?:инстанц|коллег|порядк|суд)|кассациялық (?:саты|алқа|тәртіп|сот))");
}
