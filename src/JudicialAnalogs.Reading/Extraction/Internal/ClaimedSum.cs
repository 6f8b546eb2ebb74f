using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// The sum a claimant asks for, court costs left out (ГПК ст. 104: the price of a claim is the sum of its demands): as last changed, else the greater
/// of what the introduction names and what the claimant is said to ask for.
/// </summary>
internal static class ClaimedSum
{
    public static (decimal Tenge, bool WithAssessment)? Read(ActSheet sheet)
    {
        List<ClaimItem> asked = [], named = [], mentioned = [], changed = [];
        foreach (var kind in new[] { SegmentKind.Introductory, SegmentKind.Descriptive })
        {
            foreach (var sentence in sheet.SentencesOf(kind))
            {
                var words = sheet.Text.FoldedAt(sentence);
                if (Counterclaim.IsMatch(words))
                    continue;
                if (Changed.Match(sheet.Text.Folded, sentence.Start, sentence.Length) is { Success: true } change)
                {
                    if (ClaimItems.Of(sheet, new TextSpan(change.Index, sentence.End - change.Index)) is { Count: > 0 } now)
                        changed = now;
                }
                else if (Asked.Match(sheet.Text.Folded, sentence.Start, sentence.Length) is { Success: true } demand)
                {
                    // Kazakh names the sums before the verb, Russian behind it.
                    var from = AskedInKazakh.IsMatch(demand.ValueSpan) ? sentence.Start : demand.Index;
                    asked.AddRange(ClaimItems.Of(sheet, new TextSpan(from, sentence.End - from)).Where(item => !asked.Exists(known => known.Sum.Amount == item.Sum.Amount && known.Kind == item.Kind)));
                }
                else if (named.Count == 0 && Named.Match(sheet.Text.Folded, sentence.Start, sentence.Length) is { Success: true } subject)
                {
                    var from = NamedInKazakh.IsMatch(subject.ValueSpan) ? sentence.Start : subject.Index;
                    named = ClaimItems.Of(sheet, new TextSpan(from, sentence.End - from));
                }
                else if (mentioned.Count == 0 && Mention.IsMatch(words))
                {
                    mentioned = ClaimItems.Of(sheet, sentence);
                }
            }
        }

        return Best(sheet, [(changed, "claim.changed")]) ?? Best(sheet, [(asked, "claim.demand"), (named, "claim.subject")]) ?? Best(sheet, [(mentioned, "claim.mention")]);
    }

    private static (decimal Tenge, bool WithAssessment)? Best(ActSheet sheet, IReadOnlyList<(List<ClaimItem> Items, string Rule)> lists)
    {
        (decimal Tenge, bool WithAssessment)? best = null;
        foreach (var (items, rule) in lists)
        {
            var priced = items.Exists(item => item.Kind == ClaimItemKind.Assessment) && items.Exists(item => item.Kind == ClaimItemKind.Principal);
            if (ClaimItems.Total(sheet, items, priced) is not { } total || (best is { } known && known.Tenge >= total))
                continue;
            best = (total, priced);
            var first = items.Find(item => item.Kind != ClaimItemKind.Cost).Sum;
            sheet.Note("claim.amount", rule == "claim.mention" ? 0.6 : 0.9, rule, new TextSpan(first.Start, first.Length));
        }

        return best;
    }

    private static Regex Counterclaim => field ??= new TextPattern(@"(?:встречн\p{L}{2,4} (?:иск|требован)|қарсы талап)");

    private static Regex Changed => field ??= new TextPattern(@"(?:(?:увелич|уменьш|уточн|измен|снизи)\p{L}{1,5} (?:\p{L}{1,12} ){0,3}(?:исков\p{L}{2,3} )?(?:требовани|сумм|размер|иск|цен)|талап(?:тар)?\p{L}{0,8} (?:\p{L}{1,12} ){0,3}(?:көбейт|азайт|нақтыла|өзгерт|ұлғайт)\p{L}{2,6})");

    private static Regex Asked => field ??= new TextPattern(@"(?<!\p{L})(?:прос(?:ит|ил|ила|ят|или)(?!\p{L})[^.;]{0,160}?(?:взыска|выплатить|вернуть|возместить|возвратить|компенсир|присудить)|требу(?:ет|ют)(?!\p{L})[^.;]{0,60}?(?:взыска|выплат|вернуть|возмес|возврат)|настаива\p{L}{2,4} на взыскании|(?:өндір|қайтар|төле|өте)\p{L}{1,6} (?:\p{L}{2,10} ){0,2}(?:сұра|талап ет|өтін))");

    private static Regex AskedInKazakh => field ??= new TextPattern(@"^(?:өндір|қайтар|төле|өте)");

    private static Regex Named => field ??= new TextPattern(@"(?<!\p{L})(?:предмет(?: иска| спора)?\s*[:-]|о взыскании|взыскание|взыскать|цена иска|сумма иска|исков\p{L}{2,3} сумм|талап қою бағасы|талап бағасы|(?:талап|дау)(?:тың|дың)?(?: мәні| нысанасы| нысаны| пәні)? ?:|өндіру|өндіріп)");

    private static Regex NamedInKazakh => field ??= new TextPattern(@"^(?:өндір|талап қою|талап бағасы)");

    private static Regex Mention => field ??= new TextPattern(@"(?:взыска|задолженност|сумм|прос(?:ит|ил|ила|ят)|требовани|өндір|талап)");
}
