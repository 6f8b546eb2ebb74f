using System.Globalization;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads the damage an offence did: the sum the act calls damage; for an offence against property that names none, what the story says was taken; for one against
/// the person, what treatment cost.
/// </summary>
internal static partial class DamageReader
{
    private const int Before = 120;
    private const int Behind = 70;

    // УК, chapters 1 and 6: bodily harm, and offences against property.
    private const int FirstOfHarm = 104;
    private const int LastOfHarm = 114;
    private const int FirstOfProperty = 187;
    private const int LastOfProperty = 204;

    public static (decimal Tenge, TextSpan Span)? Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants)
    {
        if (Any(defendants, FirstOfHarm, LastOfHarm) && !Any(defendants, FirstOfProperty, LastOfProperty) && Treatment(sheet) is { } treatment)
            return treatment;
        return Stated(sheet) ?? (Any(defendants, FirstOfProperty, LastOfProperty) ? Taken(sheet) : null);
    }

    private static bool Any(IReadOnlyList<DefendantSheet> defendants, int first, int last) => defendants.SelectMany(defendant => defendant.Charged.Concat(defendant.Found))
        .Any(offence => int.TryParse(offence.Qualification.Article.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var article) && article >= first && article <= last);

    private static (decimal Tenge, TextSpan Span)? Stated(ActSheet sheet)
    {
        (decimal Tenge, TextSpan Span)? best = null;
        var bestScore = 0;
        foreach (var sentence in Story(sheet))
        {
            var words = sheet.Text.FoldedAt(sentence);
            if (!DamageWords().IsMatch(words) || NoDamage().IsMatch(words))
                continue;
            foreach (var (sum, before, behind) in Sums(sheet, sentence))
            {
                var lead = sheet.Text.FoldedAt(before);
                var tail = sheet.Text.FoldedAt(behind);
                if (sum.Amount == 0 || PaidBack().IsMatch(lead) || Beside().IsMatch(lead) || Beside().IsMatch(tail[..Math.Min(tail.Length, 25)]))
                    continue;
                var score = (DamageLeads().IsMatch(lead) ? 4 : WorthLeads().IsMatch(lead) ? 2 : 0) + (DamageFollows().IsMatch(tail) ? 3 : 0) + (Whole().IsMatch(lead) ? 2 : 0);
                if (score >= 3 && score > bestScore)
                    (best, bestScore) = ((sum.Amount, new TextSpan(sum.Start, sum.Length)), score);
            }
        }

        return best;
    }

    /// <summary>What the story, up to the first testimony, says was taken: its total where it gives one, else the sums together.</summary>
    private static (decimal Tenge, TextSpan Span)? Taken(ActSheet sheet)
    {
        var amounts = new List<decimal>();
        TextSpan? first = null;
        foreach (var sentence in sheet.SentencesOf(SegmentKind.Descriptive))
        {
            if (Testimony().IsMatch(sheet.Text.FoldedAt(sentence)))
                break;
            if (NoDamage().IsMatch(sheet.Text.FoldedAt(sentence)))
                continue;
            foreach (var (sum, before, behind) in Sums(sheet, sentence))
            {
                if (sum.Amount == 0 || Spent().IsMatch(sheet.Text.FoldedAt(before)) || SpentBehind().IsMatch(sheet.Text.FoldedAt(behind)))
                    continue;
                if (Whole().IsMatch(sheet.Text.FoldedAt(before)) || (amounts.Count > 1 && amounts.Sum() == sum.Amount))
                    return (sum.Amount, new TextSpan(sum.Start, sum.Length));
                first ??= new TextSpan(sum.Start, sum.Length);
                // A sum said twice is one sum.
                if (!amounts.Contains(sum.Amount))
                    amounts.Add(sum.Amount);
            }
        }

        return first is { } span ? (amounts.Sum(), span) : null;
    }

    private static (decimal Tenge, TextSpan Span)? Treatment(ActSheet sheet)
    {
        foreach (var sentence in Story(sheet))
        {
            foreach (var (sum, before, behind) in Sums(sheet, sentence))
            {
                if (sum.Amount > 0 && (TreatmentLeads().IsMatch(sheet.Text.FoldedAt(before)) || TreatmentFollows().IsMatch(sheet.Text.FoldedAt(behind))))
                    return (sum.Amount, new TextSpan(sum.Start, sum.Length));
            }
        }

        return null;
    }

    private static IEnumerable<TextSpan> Story(ActSheet sheet) => new[] { SegmentKind.Descriptive, SegmentKind.Reasoning }.SelectMany(sheet.SentencesOf);

    /// <summary>Sums in tenge with the words before each, up to the sum before it, and behind it.</summary>
    private static IEnumerable<(MoneyMention Sum, TextSpan Before, TextSpan Behind)> Sums(ActSheet sheet, TextSpan sentence)
    {
        var last = sentence.Start;
        foreach (var sum in sheet.SumsWithin(sentence))
        {
            if (sum.Unit != MoneyUnit.Tenge)
                continue;
            // What stands before an earlier sum speaks of that one.
            var near = Math.Max(last, sum.Start - Before);
            last = sum.Start + sum.Length;
            yield return (sum, new TextSpan(near, sum.Start - near), new TextSpan(last, Math.Min(sentence.End, last + Behind) - last));
        }
    }

    [GeneratedRegex(@"(?:ущерб|вред|убыт|недостач|задолженн|долг|стоимост|залал|шығын|зиян|борыш|құны)", RegexOptions.CultureInvariant)]
    private static partial Regex DamageWords();

    [GeneratedRegex(@"(?:(?:ущерб|вред)[^;]{0,20} не причин|без (?:ущерба|вреда)|(?:залал|зиян|шығын)[^;]{0,20} келтірілмеген)", RegexOptions.CultureInvariant)]
    private static partial Regex NoDamage();

    [GeneratedRegex(@"(?<![\p{L}])(?:ущерб|вред|убытк|убытки|недостач|задолженност|долг|залал|зиян|шығын|борыш)\p{L}{0,5}(?![\p{L}])[^;]{0,90}$", RegexOptions.CultureInvariant)]
    private static partial Regex DamageLeads();

    [GeneratedRegex(@"(?:стоимост|(?<![\p{L}])құны)\p{L}{0,3}[^;]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex WorthLeads();

    [GeneratedRegex(@"(?:возмест|возмещен|выплат|оплат|перев[её]л|передал|верну|погас|погаш|част\p{L}{1,2} (?:ущерб|вред)|издерж|пошлин|платеж|взыска|өтеу|өтеген|өтеді|қайтар|шығындар|төлем)[^;]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex PaidBack();

    /// <summary>Moral harm and funerals are no damage of the offence in money.</summary>
    [GeneratedRegex(@"(?:моральн|погребени|похорон|кредит|займ|моральд|жерле|несие)", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"^[^;]{0,60}(?:залал|шығын|зиян|причин\p{L}{2,5} [^;,]{0,30}ущерб)", RegexOptions.CultureInvariant)]
    private static partial Regex DamageFollows();

    [GeneratedRegex(@"(?:всего|общ\p{L}{2,3}|итого|похищенн\p{L}{2,3}|барлығы|жалпы|мүліктің)[^;]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?:вин[уы] [^.]{0,60}призна|призна\p{L}{1,3} (?:себя |свою |полностью )?вин|виновн\p{L}{2,3} себя|показал|пояснил|рассказал|сообщил|с обвинением|кінәсін|айыпты[нң]?|мойында|түсіндірді|мәлімдеді|айтты)", RegexOptions.CultureInvariant)]
    private static partial Regex Testimony();

    /// <summary>What the thing brought, what was demanded or what was paid back, not what was taken.</summary>
    [GeneratedRegex(@"(?:(?:сда[лв]|сбы[лв]|перепрода[лв]|заложи[лв]|реализова[лв])\p{L}{0,3} [^.;]{0,60}(?:за|получи[лв])|ломбард\p{L}{0,2} за|верну|возврат|возмест|выплат|потребова|требу|вымога|зарплат|заработн|қайтар)[^.;,]{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex Spent();

    [GeneratedRegex(@"^\p{L}{0,4} ?(?:сатып|сатты|сатқан|өткіз|қайтар|төлед|төлеген)", RegexOptions.CultureInvariant)]
    private static partial Regex SpentBehind();

    [GeneratedRegex(@"(?:лечени|операци|лекарств|протез|емдел|емге|дәрі)\p{L}{0,5}[^.;]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex TreatmentLeads();

    [GeneratedRegex(@"^\p{L}{0,4}[ ,–-]{0,3}(?:расход\p{L}{0,3} )?(?:на|за|в счет) (?:лечени|операци|лекарств)", RegexOptions.CultureInvariant)]
    private static partial Regex TreatmentFollows();
}
