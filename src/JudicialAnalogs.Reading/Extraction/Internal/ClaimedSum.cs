using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// The sum a claimant asks for, court costs left out: the total where one is named, otherwise the items together (ГПК ст. 104: the price
/// of a claim is the sum of its demands).
/// </summary>
internal static partial class ClaimedSum
{
    public static decimal? Read(ActSheet sheet)
    {
        foreach (var (demand, rule) in new[] { (Demand(), "claim.demand"), (Mention(), "claim.mention") })
        {
            foreach (var kind in new[] { SegmentKind.Introductory, SegmentKind.Descriptive })
            {
                foreach (var sentence in sheet.SentencesOf(kind))
                {
                    var match = demand.Match(sheet.Text.Folded, sentence.Start, sentence.Length);
                    if (!match.Success)
                        continue;
                    // Kazakh names the sums before the verb, Russian behind it.
                    var from = IsKazakh(match.ValueSpan) ? sentence.Start : match.Index;
                    if (Items(sheet, new TextSpan(from, sentence.End - from)) is not [var first, ..] items)
                        continue;
                    sheet.Note("claim.amount", 0.85, rule, new TextSpan(first.Start, first.Length));
                    return Total(sheet, items);
                }
            }
        }

        return null;
    }

    private static List<MoneyMention> Items(ActSheet sheet, TextSpan stretch)
    {
        var items = new List<MoneyMention>();
        var from = stretch.Start;
        foreach (var sum in sheet.SumsWithin(stretch))
        {
            var label = sheet.Text.Folded.AsSpan(from, sum.Start - from);
            from = sum.Start + sum.Length;
            var behind = sheet.Text.Folded.AsSpan(from, Math.Min(45, stretch.End - from));
            if (sum.Unit == MoneyUnit.Tenge && !ClaimWords.Costs().IsMatch(label) && !ClaimWords.CostsBehind().IsMatch(behind))
                items.Add(sum);
        }

        return items;
    }

    private static decimal Total(ActSheet sheet, List<MoneyMention> items)
    {
        var all = items.Sum(item => item.Amount);
        var largest = items.Max(item => item.Amount);
        if (all == 2 * largest)
            return largest;
        for (var i = 0; i < items.Count; i++)
        {
            var end = items[i].Start + items[i].Length;
            var behind = sheet.Text.Folded.AsSpan(end, Math.Min(40, sheet.Text.Length - end));
            var before = sheet.Text.Folded.AsSpan(Math.Max(0, items[i].Start - 40), Math.Min(40, items[i].Start));
            if (Including().IsMatch(behind) || ClaimWords.Total().IsMatch(before))
                return items[i].Amount;
        }

        return all;
    }

    private static bool IsKazakh(ReadOnlySpan<char> verb) => verb.StartsWith("өндір") || verb.StartsWith("сұра") || verb.StartsWith("талап") || verb.StartsWith("өтін");

    [GeneratedRegex(@"(?<![\p{L}])(?:прос(?:ит|ил|ила|ят|или)[^.;]{0,60} взыскать|предмет иска|о взыскании|требу(?:ет|ют|я)|взыскать|цена иска|өндіру|өндіріп|талап(?:тың)?(?: мәні| нысанасы| нысаны)? ?:|талап қою бағасы)", RegexOptions.CultureInvariant)]
    private static partial Regex Demand();

    [GeneratedRegex(@"(?:взыска|задолженност|сумм|прос(?:ит|ил|ила|ят)|требовани|өндір|талап)", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"^[\s,(:-]{0,4}(?:в том числе|из них|из которых|включая|оның ішінде|соның ішінде)", RegexOptions.CultureInvariant)]
    private static partial Regex Including();
}
