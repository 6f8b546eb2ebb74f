using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Extraction.Internal;

namespace JudicialAnalogs.Reading.Appeals.Internal;

/// <summary>Reads what an act of a higher court reviews: the introduction tells whose appeal against which judgment, the operative part what was decided (УПК ст. 442, 443).</summary>
internal static class AppealReader
{
    // «апелляционной жалобе адвоката … и ходатайству прокурора … на приговор»: how far from the word for the appeal those who brought it stand.
    private const int PartyReach = 160;

    // «… от 14 мая 2025 года (уголовное дело № …)»: how far behind the judgment its number stands.
    private const int NumberReach = 100;

    public static Appeal Read(ActSheet sheet)
    {
        var head = sheet.Part(SegmentKind.Introductory) ?? new TextSpan(0, 0);
        var judgment = Judgment(sheet, head) ?? (sheet.Part(SegmentKind.Descriptive) is { } story ? Judgment(sheet, story) : null);
        var (decision, span) = AppealDecisions.Of(sheet);
        return new Appeal
        {
            Court = judgment?.Court ?? "",
            Date = judgment?.Date,
            CaseNumber = judgment?.CaseNumber ?? "",
            By = By(sheet.Text.FoldedAt(head)),
            Decision = decision,
            DecisionSpan = span is { } words ? sheet.Map.ToRedacted(words) : null,
            Changes = AppealChanges.Of(sheet),
        };
    }

    private static (string Court, DateOnly? Date, string CaseNumber)? Judgment(ActSheet sheet, TextSpan part)
    {
        var russian = RussianJudgment.Match(sheet.Text.Folded, part.Start, part.Length);
        var match = russian.Success ? russian : KazakhJudgment.Match(sheet.Text.Folded, part.Start, part.Length);
        if (!match.Success)
            return null;
        var court = match.Groups["court"];
        var words = sheet.Text.Shaped.Substring(court.Index, court.Length).Replace('\n', ' ').Trim();
        var near = new TextSpan(court.Index, Math.Min(part.End, court.Index + court.Length + 60) - court.Index);
        return (russian.Success ? HeaderReader.Nominative(words.StartsWith("суда ", StringComparison.Ordinal) ? "суд " + words[5..] : words) : HeaderReader.KazakhNominative(words), sheet.DatesWithin(near).Select(date => (DateOnly?)date.Day).FirstOrDefault(), CaseNumberAt(sheet, part, match));
    }

    // «на приговор … от 14 мая 2025 года по делу № 1515-25-00-1/77»: the number stands with the judgment it is of, in the same sentence.
    private static string CaseNumberAt(ActSheet sheet, TextSpan part, Match judgment)
    {
        var number = CaseNumber.Match(sheet.Text.Folded, judgment.Index, Math.Min(part.End - judgment.Index, judgment.Length + NumberReach));
        return number.Success ? sheet.Text.Original.Substring(number.Groups["number"].Index, number.Groups["number"].Length) : "";
    }

    private static List<AppealParty> By(ReadOnlySpan<char> head)
    {
        var parties = new SortedSet<AppealParty>();
        foreach (var appeal in Brought.EnumerateMatches(head))
        {
            // Russian names the appellant behind the appeal, Kazakh before it.
            var kazakh = KazakhAppeal.IsMatch(head.Slice(appeal.Index, appeal.Length));
            var from = kazakh ? Math.Max(0, appeal.Index - PartyReach) : appeal.Index;
            var words = head[from..(kazakh ? appeal.Index + appeal.Length : Math.Min(head.Length, appeal.Index + PartyReach))];
            if (!kazakh && Against.Match(words.ToString()) is { Success: true } against)
                words = words[..against.Index];
            foreach (var (party, cue) in Parties)
            {
                if (cue.IsMatch(words))
                    parties.Add(party);
            }
        }

        return [.. parties];
    }

    private static (AppealParty Party, Regex Words)[] Parties => field ??=
    [
        (AppealParty.Defence, Defence), (AppealParty.Prosecutor, Prosecutor), (AppealParty.Victim, Victim), (AppealParty.CivilParty, CivilParty),
    ];

    private static Regex Brought => field ??= new TextPattern(@"(?<!\p{L})(?:апелляционн\p{L}{2,3}(?: жалоб| ходатайств| протест|,? и)|кассационн\p{L}{2,3} (?:жалоб|ходатайств|протест)|жалоб\p{L}{1,3}(?= (?:осужденн|адвокат|защитник|потерпевш|истц|ответчик))|(?:апелляциялық |кассациялық )?(?:шағым|өтінішхат|өтініш|қолдаухат|наразылық)(?:ы|дары|тары)?(?: бойынша| негізінде|на|мен| және))");

    private static Regex KazakhAppeal => field ??= new TextPattern(@"(?:шағым|өтініш|қолдаухат|наразылық)");

    private static Regex Against => field ??= new TextPattern(@"(?<!\p{L})на (?:приговор|решение|постановление|определение)");

    private static Regex Defence => field ??= new TextPattern(@"(?<!\p{L})(?:осужденн|оправданн|подсудим|адвокат|защитник|сотталған|сотталушы|ақталған|қорғаушы)");

    private static Regex Prosecutor => field ??= new TextPattern(@"(?<!\p{L})(?:прокурор|государственн\p{L}{2,3} обвинител|мемлекеттік айыптаушы)");

    private static Regex Victim => field ??= new TextPattern(@"(?<!\p{L})(?:потерпевш|жәбірленуші)");

    private static Regex CivilParty => field ??= new TextPattern(@"(?<!\p{L})(?:истц|истиц|ответчик|ответчиц|талапкер|талап қоюшы|жауапкер)");

    private static Regex CaseNumber => field ??= new TextPattern(@"(?:№|дел[оуа] |іс(?:і|інің|ті)? |нөмірі )(?: ?№)? ?(?<number>\d{4}-\d{2}-\d{2}-\d[а-яa-z]{0,2}/\d{1,6}(?:-\d{1,4})?|\d{1,4}[a-zа-я]{0,2}[-/]\d[\d/-]{0,16}\d)");

    private static Regex RussianJudgment => field ??= new TextPattern(@"(?<!\p{L})(?:на |обжалуем\p{L}{2,3} )?(?:приговор|решени|постановлени)\p{L}{0,3} (?<court>(?:(?!от \d)[^.,;]){4,120}?суд[^.,;]{0,60}?|суда [^.,;]{3,80}?) от (?=""?\d)");

    private static Regex KazakhJudgment => field ??= new TextPattern(@"(?<=^|\n|бойынша |негізінде |туралы |[,.] )(?<court>(?:(?!қатыс|бойынша )[^.,;\n]){4,110}?сот(?:ының|тың)) (?=\d)(?:(?!сот)[^.;]){4,60}?(?:үкім|шешім|қаулы)");
}
