using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Extraction.Internal;

namespace JudicialAnalogs.Reading.Appeals.Internal;

/// <summary>Tells what became of a judgment as a whole; what stays «в остальной части» does not say that it was upheld.</summary>
internal static class AppealDecisions
{
    // What is quoted of a decision beside its very words, so that it tells of whom and of which judgment it speaks.
    private const int QuotedBefore = 250;
    private const int QuotedBehind = 150;

    /// <summary>What became of the judgment, and the words that say so, in the act as it was given.</summary>
    public static (AppealDecision Decision, TextSpan? Span) Of(ActSheet sheet)
    {
        if (sheet.Part(SegmentKind.Operative) is not { } operative)
            return (AppealDecision.Unspecified, null);
        foreach (var (decision, cue) in Decisions)
        {
            if (cue.Match(sheet.Text.Folded, operative.Start, operative.Length) is { Success: true } match)
                return (decision, Quoted(sheet.Text.Shaped, operative, match));
        }

        return (AppealDecision.Unspecified, null);
    }

    private static TextSpan Quoted(string text, TextSpan operative, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        while (start > operative.Start && match.Index - start < QuotedBefore && text[start - 1] is not ('\n' or ';'))
            start--;
        while (end < operative.End && end - match.Index - match.Length < QuotedBehind && text[end] is not ('\n' or ';'))
            end++;
        while (start < match.Index && char.IsWhiteSpace(text[start]))
            start++;
        return new TextSpan(start, end - start);
    }

    // What is sent back was cancelled too, and what was changed in one part was left as it was in the rest: the first that is said tells.
    private static (AppealDecision Decision, Regex Words)[] Decisions => field ??=
    [
        (AppealDecision.Returned, Returned), (AppealDecision.Changed, Changed), (AppealDecision.Cancelled, Cancelled), (AppealDecision.Upheld, Upheld),
    ];

    private const string Judgment = @"(?<!\p{L})(?:приговор|решение|постановление|судебн\p{L}{2,3} акт\p{L}?|үкім\p{L}{0,3}|шешім\p{L}{0,3}|қаулы\p{L}{0,3})(?!\p{L})";

    private static Regex Changed => field ??= new TextPattern("(?:" + Judgment + @"(?: (?!в остальной)[^;]{0,260}?)?(?<!\p{L})(?:измен(?:ить|ен[ао]?|яется)|өзгертілсін|өзгертіл(?:іп|ді)|өзгерту)(?!\p{L})|измен(?:ить|ив) " + Judgment + ")");

    private static Regex Cancelled => field ??= new TextPattern("(?:" + Judgment + @"(?: [^;]{0,260}?)?(?<!\p{L})(?:отмен(?:ить|ен[ао]?|яется)|күші жойылсын|бұзылсын|күші жойылып|күшін жою)(?!\p{L})|отмен(?:ить|ив) " + Judgment + ")");

    private static Regex Returned => field ??= new TextPattern(@"(?:(?:направить|передать|возвратить)[^;]{0,80}(?:на новое|новое судебное|повторное) (?:судебное )?рассмотрени|на новое (?:судебное )?рассмотрение[^;]{0,60}(?:направить|передать)|жаңадан (?:сотта )?қара[^;]{0,60}(?:жібер|жолда)|қайта қарауға (?:жібер|жолда))");

    private static Regex Upheld => field ??= new TextPattern(@"(?:остав(?:ить|лен[ао]?)(?: его)? без изменени|без изменения(?:,[^;]{0,60})? оставить|өзгеріссіз қалдыр)");
}
