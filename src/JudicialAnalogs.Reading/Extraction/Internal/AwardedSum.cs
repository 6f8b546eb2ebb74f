using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>The sums a decision recovers for a party, without costs and without the total that repeats them.</summary>
internal static class AwardedSum
{
    public static decimal? Read(ActSheet sheet, bool withAssessment)
    {
        if (sheet.Part(SegmentKind.Operative) is not { } operative)
            return null;
        var items = new List<ClaimItem>();
        var listed = false;
        foreach (var sentence in sheet.Text.Sentences(operative.Start, operative.End))
        {
            var words = sheet.Text.FoldedAt(sentence);
            // The items of a list that «взыскать …:» opens stand in sentences of their own.
            var recovers = (Recovers.IsMatch(words) || (listed && !Turns.IsMatch(words))) && !ClaimOutcomes.Refuses(words);
            listed = recovers && words[^1] is ':' or ';' or ',';
            if (recovers)
                items.AddRange(ClaimItems.Of(sheet, sentence));
        }

        if (ClaimItems.Total(sheet, items, withAssessment) is not { } award)
            return null;
        var first = items.Find(item => item.Kind != ClaimItemKind.Cost).Sum;
        sheet.Note("claim.awarded", items.Exists(item => item.Kind == ClaimItemKind.Principal) ? 0.9 : 0.6, "award.items", new TextSpan(first.Start, first.Length));
        return award;
    }

    private static Regex Recovers => field ??= new TextPattern(@"(?:взыска|өндір|выплатить|возвратить|вернуть|уплатить|возместить|төлесін|төлеттір|қайтарсын|төлеуге міндет|қайтаруға міндет)");

    private static Regex Turns => field ??= new TextPattern(@"^(?:\d{1,2}[.)] ?)?(?:признать|обязать|расторгнуть|решение|в остальн|отказать|договор|меры|исполн|танылсын|шешім)");
}
