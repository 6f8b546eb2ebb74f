using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// «Признать виновным в предъявленном обвинении»: the decision punishes and names no offence. What was found is then the qualification the
/// court reached in its reasons, and where it changed none, the charge.
/// </summary>
internal static class UnnamedFinding
{
    // Read from elsewhere than the decision.
    private const double Trust = 0.7;

    public static void Supply(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant, Verdict verdict)
    {
        var punished = verdict.Final is not null || verdict.Unassigned.Count > 0;
        if (!punished || defendant.Found.Count > 0 || defendant.Acquitted.Count > 0 || defendant.AcquittedWholly)
            return;
        var reasoned = Reasoned(sheet, defendants, defendant);
        foreach (var offence in reasoned.Count > 0 ? reasoned : defendant.Charged)
            defendant.Found.Add(offence with { Confidence = Math.Min(offence.Confidence, Trust) });
    }

    private static List<CitedOffence> Reasoned(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        foreach (var sentence in sheet.SentencesOf(SegmentKind.Reasoning))
        {
            var words = sheet.Text.FoldedAt(sentence);
            if (!Requalifies.IsMatch(words) || CourtSentences.PartySpeaks.IsMatch(words))
                continue;
            var named = sheet.Cast.Within(sentence.Start, sentence.End).Select(mention => mention.Person).ToHashSet();
            if (defendants.Any(other => other.Person is not null && named.Contains(other.Person)) && (defendant.Person is null || !named.Contains(defendant.Person)))
                continue;
            var reached = CitedOffences.Within(sheet, sentence).FindAll(offence => !Requalification.LeavesBehind(sheet, sentence, offence));
            if (reached.Count > 0)
                return [reached[0]];
        }

        return [];
    }

    private static Regex Requalifies => field ??= new TextPattern(@"(?:переквалифи|иную квалификац|қайта сарала)");
}
