using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads how far the damage was made good: in the act's words, or by what was paid against what was taken.</summary>
internal static partial class CompensationReader
{
    private const int Before = 70;
    private const int Behind = 45;

    public static Compensation Read(ActSheet sheet, decimal? damage)
    {
        bool none = false, partly = false, full = false, some = false;
        var paid = 0m;
        foreach (var sentence in new[] { SegmentKind.Descriptive, SegmentKind.Reasoning }.SelectMany(sheet.SentencesOf))
        {
            var words = sheet.Text.FoldedAt(sentence);
            partly |= RepairedInPart().IsMatch(words);
            full |= RepairedInFull().IsMatch(words);
            some |= Repaired().IsMatch(words);
            none |= NotRepaired().IsMatch(words);
            paid = Math.Max(paid, PaidIn(sheet, sentence));
        }

        if (partly || (damage is { } owed && paid > 0 && paid < owed && !full))
            return Compensation.Partial;
        if (full || (damage is { } whole && paid >= whole))
            return none && !full ? Compensation.Partial : Compensation.Full;
        if (none)
            return Compensation.None;
        return some ? Compensation.Full : Compensation.Unspecified;
    }

    /// <summary>The greatest sum a sentence says was paid or given back.</summary>
    private static decimal PaidIn(ActSheet sheet, TextSpan sentence)
    {
        var most = 0m;
        foreach (var sum in sheet.SumsWithin(sentence))
        {
            if (sum.Unit != MoneyUnit.Tenge)
                continue;
            var start = Math.Max(sentence.Start, sum.Start - Before);
            var end = sum.Start + sum.Length;
            if (PaidBefore().IsMatch(sheet.Text.Folded.AsSpan(start, sum.Start - start)) || PaidBehind().IsMatch(sheet.Text.Folded.AsSpan(end, Math.Min(Behind, sentence.End - end))))
                most = Math.Max(most, sum.Amount);
        }

        return most;
    }

    [GeneratedRegex(@"(?<![\p{L}])(?:верну|возврат|возвращен|возмест|возмещ|выплати|оплати|передал|перев[её]л|погаси|отдал)\p{L}{0,5}(?![^.;]{0,60}(?:просит|просил|требу))[^.;]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex PaidBefore();

    [GeneratedRegex(@"^\p{L}{0,4} ?[^.;,]{0,25}(?:қайтарған|қайтарды|қайтарып|қайтарылған|төлед|төлеген|өтеген|өтеді|берді|берген|ему вернул|ей вернул|возвращен|возмещен)", RegexOptions.CultureInvariant)]
    private static partial Regex PaidBehind();

    [GeneratedRegex(@"(?:(?:ущерб|вред|долг)\p{L}{0,3}[^;.]{0,40} не возмещ|не возместил|не погаш|ничего не (?:верну|возмест|выплат)|(?:залал|зиян|шығын)\p{L}{0,6}[^;.]{0,40}(?:өтелмеген|өтелген жоқ|өтемеген|қайтарылмаған))", RegexOptions.CultureInvariant)]
    private static partial Regex NotRepaired();

    [GeneratedRegex(@"(?:(?:ущерб|вред|долг)\p{L}{0,3}[^;.]{0,30} (?:(?:возмещ|погаш)\p{L}{0,4} частично|частично (?:возмещ|погаш))|частично (?:возместил|возмещ)|(?:возвращен|возвратил|вернул)\p{L}{0,2} частично|частично (?:возвращ|верну|погас)|частичн\p{L}{2,3} (?:добровольн\p{L}{2,3} )?(?:возмещени|заглаживани|погашени)|(?:выплат|возмещ|возмест|погас)\p{L}{1,5} част\p{L}{1,2} (?:ущерб|вред|долг)|(?:залал|зиян|шығын)\p{L}{0,6}[^;.]{0,30}(?:ішінара|бір бөлігін))", RegexOptions.CultureInvariant)]
    private static partial Regex RepairedInPart();

    [GeneratedRegex(@"(?:(?<!не )(?:полностью|в полном объеме|вся сумма|сполна)[^;.]{0,30}(?:возмещ|возместил|погаш|возвращен|верну)|(?<!не )(?:возмещ|возместил|погаш|возвращен)\p{L}{0,4}[^;.]{0,40}(?:полностью|в полном объеме|сполна)|полн\p{L}{2,3} возмещени|(?:залал|шығын|зиян|ақша)\p{L}{0,6}[^;.]{0,40}(?:толық|толығымен|түгел) (?:өте|қайтар|орнына)|(?:толық|толығымен|түгел) (?:өтел|қайтар))", RegexOptions.CultureInvariant)]
    private static partial Regex RepairedInFull();

    [GeneratedRegex(@"(?:ущерб[^;]{0,20} возмещен|возместил\p{L}{0,2} [^;]{0,30}ущерб|ущерб возместил|добровольно\p{L}{0,2} возмещ|возвращени\p{L}{1,2} похищенн|(?:залал|зиян|шығын)\p{L}{0,4}[^;.]{0,20} (?:өтел(?!ме)|өтед|өтеу))", RegexOptions.CultureInvariant)]
    private static partial Regex Repaired();
}
