using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Extraction.Internal;

namespace JudicialAnalogs.Reading.Appeals.Internal;

/// <summary>Tells what became of a judgment as a whole; what stays «в остальной части» does not say that it was upheld.</summary>
internal static class AppealDecisions
{
    public static AppealDecision Of(ActSheet sheet)
    {
        if (sheet.Part(SegmentKind.Operative) is not { } operative)
            return AppealDecision.Unspecified;
        var words = sheet.Text.FoldedAt(operative);
        if (Returned.IsMatch(words))
            return AppealDecision.Returned;
        if (Changed.IsMatch(words))
            return AppealDecision.Changed;
        return Cancelled.IsMatch(words) ? AppealDecision.Cancelled
            : Upheld.IsMatch(words) ? AppealDecision.Upheld
            : AppealDecision.Unspecified;
    }

    private const string Judgment = @"(?<!\p{L})(?:приговор|решение|постановление|судебн\p{L}{2,3} акт\p{L}?|үкім\p{L}{0,3}|шешім\p{L}{0,3}|қаулы\p{L}{0,3})(?!\p{L})";

    private static Regex Changed => field ??= new TextPattern("(?:" + Judgment + @"(?: (?!в остальной)[^;]{0,260}?)?(?<!\p{L})(?:измен(?:ить|ен[ао]?|яется)|өзгертілсін|өзгертіл(?:іп|ді)|өзгерту)(?!\p{L})|измен(?:ить|ив) " + Judgment + ")");

    private static Regex Cancelled => field ??= new TextPattern("(?:" + Judgment + @"(?: [^;]{0,260}?)?(?<!\p{L})(?:отмен(?:ить|ен[ао]?|яется)|күші жойылсын|бұзылсын|күші жойылып|күшін жою)(?!\p{L})|отмен(?:ить|ив) " + Judgment + ")");

    private static Regex Returned => field ??= new TextPattern(@"(?:(?:направить|передать|возвратить)[^;]{0,80}(?:на новое|новое судебное|повторное) (?:судебное )?рассмотрени|на новое (?:судебное )?рассмотрение[^;]{0,60}(?:направить|передать)|жаңадан (?:сотта )?қара[^;]{0,60}(?:жібер|жолда)|қайта қарауға (?:жібер|жолда))");

    private static Regex Upheld => field ??= new TextPattern(@"(?:остав(?:ить|лен[ао]?)(?: его)? без изменени|без изменения(?:,[^;]{0,60})? оставить|өзгеріссіз қалдыр)");
}
