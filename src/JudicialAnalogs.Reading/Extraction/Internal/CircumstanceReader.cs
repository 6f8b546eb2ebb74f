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

    public static (decimal Tenge, TextSpan Span)? Damage(ActSheet sheet)
    {
        (decimal Tenge, TextSpan Span)? best = null;
        var bestScore = 0;
        foreach (var sentence in Story.SelectMany(sheet.SentencesOf))
        {
            var words = sheet.Text.FoldedAt(sentence);
            if (!DamageWords().IsMatch(words))
                continue;
            var last = sentence.Start;
            foreach (var sum in sheet.SumsWithin(sentence))
            {
                if (sum.Unit != Language.Quantities.MoneyUnit.Tenge)
                    continue;
                // What stands before an earlier sum speaks of that one.
                var near = Math.Max(Math.Max(sentence.Start, last), sum.Start - 120);
                last = sum.Start + sum.Length;
                var after = Math.Min(sentence.End, sum.Start + sum.Length + 70);
                var before = sheet.Text.Folded.AsSpan(near, sum.Start - near);
                var behind = sheet.Text.Folded.AsSpan(sum.Start + sum.Length, after - sum.Start - sum.Length);
                if (PaidBack().IsMatch(before))
                    continue;
                var score = (DamageLeads().IsMatch(before) ? 4 : WorthLeads().IsMatch(before) ? 2 : 0) + (DamageFollows().IsMatch(behind) ? 3 : 0) + (Whole().IsMatch(before) ? 2 : 0);
                if (score >= 3 && score > bestScore)
                    (best, bestScore) = ((sum.Amount, new TextSpan(sum.Start, sum.Length)), score);
            }
        }

        return best;
    }

    public static Compensation CompensationOf(ActSheet sheet)
    {
        var answer = Compensation.Unspecified;
        foreach (var sentence in Story.SelectMany(sheet.SentencesOf))
        {
            var words = sheet.Text.FoldedAt(sentence);
            if (NotRepaired().IsMatch(words))
                return Compensation.None;
            if (RepairedInPart().IsMatch(words))
                return Compensation.Partial;
            if (RepairedInFull().IsMatch(words))
                answer = Compensation.Full;
            else if (answer == Compensation.Unspecified && Repaired().IsMatch(words))
                answer = Compensation.Full;
        }

        return answer;
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

    [GeneratedRegex(@"(?:ущерб|вред|стоимост|залал|шығын|зиян|құны)", RegexOptions.CultureInvariant)]
    private static partial Regex DamageWords();

    [GeneratedRegex(@"(?:(?:ущерб|вред|залал|зиян|шығын)\p{L}{0,5}(?![\p{L}])[^;]{0,90}$)", RegexOptions.CultureInvariant)]
    private static partial Regex DamageLeads();

    [GeneratedRegex(@"(?:стоимост|(?<![\p{L}])құны)\p{L}{0,3}[^;]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex WorthLeads();

    [GeneratedRegex(@"(?:возмест|возмещен|выплат|верну|погас|погаш|част\p{L}{1,2} (?:ущерб|вред)|издерж|пошлин|платеж|өтеу|өтеген|өтеді|қайтар|шығындар|төлем)[^;]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex PaidBack();

    [GeneratedRegex(@"^[^;]{0,60}(?:залал|шығын|зиян|причин\p{L}{2,5} [^;,]{0,30}ущерб)", RegexOptions.CultureInvariant)]
    private static partial Regex DamageFollows();

    [GeneratedRegex(@"(?:всего|общ\p{L}{2,3}|итого|похищенн\p{L}{2,3}|барлығы|жалпы|мүліктің)[^;]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?:(?:ущерб|вред)[^;]{0,40} не возмещ|не возместил|залал[^;]{0,40}(?:өтелмеген|өтелген жоқ|өтемеген))", RegexOptions.CultureInvariant)]
    private static partial Regex NotRepaired();

    [GeneratedRegex(@"(?:(?:ущерб|вред)[^;]{0,30} (?:возмещен\p{L}{0,2} частично|частично возмещен)|частично (?:возместил|возмещ)|(?:возвращен|возвратил|вернул)\p{L}{0,2} частично|частично (?:возвращ|верну|погас)|частичн\p{L}{2,3} (?:возмещени|заглаживани)|(?:выплат|возмещ|возмест|погас)\p{L}{1,5} част\p{L}{1,2} (?:ущерб|вред)|залал[^;]{0,30}ішінара)", RegexOptions.CultureInvariant)]
    private static partial Regex RepairedInPart();

    [GeneratedRegex(@"(?:(?:полностью|в полном объеме)[^;]{0,30}(?:возмещ|возместил|погаш)|(?:возмещ|возместил|погаш)\p{L}{0,4}[^;]{0,40}(?:полностью|в полном объеме)|(?:залал|шығын|зиян)\p{L}{0,4}[^;]{0,40}толық (?:өте|қайтар|орнына)|толық өтел)", RegexOptions.CultureInvariant)]
    private static partial Regex RepairedInFull();

    [GeneratedRegex(@"(?:ущерб[^;]{0,20} возмещен|возместил\p{L}{0,2} [^;]{0,30}ущерб|ущерб возместил|добровольно\p{L}{0,2} возмещ|(?:залал|зиян)\p{L}{0,4} (?:өтел|өтед))", RegexOptions.CultureInvariant)]
    private static partial Regex Repaired();

    [GeneratedRegex(@"(?:закрыт\p{L}{2,3} судебн\p{L}{2,3} заседани|жабық сот отырысы)", RegexOptions.CultureInvariant)]
    private static partial Regex ClosedHearing();

    [GeneratedRegex(@"(?:несовершеннолетн\p{L}{2,3} (?:подсудим|обвиняем)|законн\p{L}{2,3} представител\p{L}{1,2} (?:несовершеннолетн\p{L}{2,3} )?(?:подсудим|обвиняем)|кәмелетке толмаған (?:сотталушы|айыпталушы))", RegexOptions.CultureInvariant)]
    private static partial Regex MinorWords();
}
