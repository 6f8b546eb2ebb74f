using System.Text.RegularExpressions;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>The words for damage made good, in both languages.</summary>
internal static partial class RepairWords
{
    public static Repair In(ReadOnlySpan<char> sentence)
    {
        if (OfTheLaw().IsMatch(sentence))
            return Repair.None;
        var said = Repair.None;
        var refused = Unproved().IsMatch(sentence);
        said |= NotDone().IsMatch(sentence) ? Repair.NotDone : Repair.None;
        said |= InPart().IsMatch(sentence) && !refused ? Repair.InPart : Repair.None;
        said |= InFull().IsMatch(sentence) && !refused ? Repair.InFull : Repair.None;
        said |= Done().IsMatch(sentence) && !refused ? Repair.Done : Repair.None;
        said |= Returned().IsMatch(sentence) ? Repair.Returned : Repair.None;
        said |= Rest().IsMatch(sentence) ? Repair.Rest : Repair.None;
        said |= Claimed().IsMatch(sentence) ? Repair.Claimed : Repair.None;
        return said;
    }

    private const string Harm = @"(?:ущерб|вред|долг|убыт|недостач|похищенн)\p{L}{0,4}";
    private const string HarmInKazakh = @"(?:залал|зиян|шығын|ақша|борыш)\p{L}{0,7}";

    [GeneratedRegex(@"(?:" + Harm + @"[^;.]{0,50} не (?:был\p{L}? )?(?:возмещ|погаш|возврат|возвращ|компенсир|заглаж)|не (?:возмести|возвратил|погаси|загладил|возмещ|возвращен|вернул)|(?:ничего|ни тенге|ни тиына)[^.;]{0,40}(?:не )?(?:верну|возмест|возмещ|выплат|получ)|мер(?:ы)? к возмещению[^.;]{0,20}не (?:приня|предпри)|" + HarmInKazakh + @"[^;.]{0,40}(?:өтелмеген|өтелмегенін|өтелген жоқ|өтемеген|өтелмей|қайтарылма|қайтарма|орны толма)|(?:өтемеген|қайтармаған)(?!\p{L}{3}))", RegexOptions.CultureInvariant)]
    private static partial Regex NotDone();

    [GeneratedRegex(@"(?:(?:возмещ|возмест|погаш|погас|возвращ|возврат|верну|заглаж|загла[дж]|компенсир|уплат|выплат)\p{L}{0,8}[^;.,]{0,40} (?:частично|отчасти|наполовину|не полностью|не в полном)|(?:частично|отчасти|не полностью|наполовину)[^;.,]{0,30} (?:возмещ|возмест|погаш|погас|возвращ|верну|заглаж|загладил|выплат)|частичн\p{L}{2,3} (?:добровольн\p{L}{2,3} )?(?:возмещени|возврат|заглаживани|погашени|компенсаци)|(?:выплат|возмещ|возмест|погас|погаш|верну|возврат|возвращ)\p{L}{0,6} (?:лишь |только |больш\p{L}{2,3} |значительн\p{L}{2,3} )?(?:част\p{L}{1,2}|половин\p{L})(?!\p{L})|" + HarmInKazakh + @"[^;.]{0,40}(?:ішінара|бөлігі|жартысы)[^;.]{0,30}(?:өте|қайтар|төле|толтыр)|(?:ішінара|жартылай)[^;.]{0,20}(?:өте|қайтар|төле))", RegexOptions.CultureInvariant)]
    private static partial Regex InPart();

    [GeneratedRegex(@"(?:(?<!не )(?:полностью|в полном (?:объеме|размере)|целиком|вся сумма|всю сумму|сполна)[^;.]{0,30}(?:возмещ|возместил|погаш|погаси|возвра|верну|заглаж|заглади|выплат|компенсир|оплат)|(?<!не )(?<!\p{L})(?:возмещ|возместил|погаш|погасил|возвращ|возвратил|вернул|заглажен|загладил|выплатил|выплачен|компенсир|оплатил|оплачен)\p{L}{0,4}[^;.]{0,50}(?<!не )(?:полностью|в полном (?:объеме|размере)|сполна|целиком)|полн\p{L}{2,3} (?:добровольн\p{L}{2,3} )?(?:возмещени|возврат|погашени|заглаживани)|(?:вся сумма|все (?:похищенное|имущество|вещи))[^;.]{0,30}(?:возвращ|верну|возмещ)|" + HarmInKazakh + @"[^;.]{0,40}(?:толық|толығымен|түгел|түгелдей) (?:\p{L}{2,9} )?(?:өте(?!лме|ме)|қайтар(?!ма|ылма)|төле|орнына)|(?:толық|толығымен|түгел|түгелдей|бәрін) (?:өтел(?!ме)|өтеген|қайтар(?!ма|ылма)|төлеген))", RegexOptions.CultureInvariant)]
    private static partial Regex InFull();

    [GeneratedRegex(@"(?:" + Harm + @"[^;.]{0,25} (?<!не )(?:возмещен|возместил|заглажен|загладил|погашен|погасил|компенсирован)|(?<!не )(?<!\p{L})(?:возместил|загладил|погасил|компенсировал|оплатил)\p{L}{0,3} [^;.]{0,40}" + Harm + @"|(?<!не )(?:оплатил|возместил)\p{L}{0,2} [^;.]{0,20}(?:лечени|операци|лекарств|ремонт)|(?:лечени\p{L}|ремонт\p{L}{0,2}) [^;.]{0,30}(?<!не )(?:оплатил|возместил|оплачен|возмещен)|добровольно\p{L}{0,2} возмещ|возмещени\p{L}{1,2} (?:[\p{L}]{3,14} ){0,3}" + Harm + @"|возвращени\p{L}{1,2} похищенн|" + HarmInKazakh + @"[^;.]{0,25} (?:өтел(?!ме)|өтед|өтеу|өтеген|өтеп|жойған|жойды|жоюы|орны тол|орнын тол))", RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    [GeneratedRegex(@"(?:(?:изъят|обнаруж|найден)\p{L}{0,3}[^;.]{0,60}(?:возвращен|верну)|возвращен\p{L}{0,2} (?:\p{L}{3,14} )?(?:потерпевш|владел|законн|хозя|собственник|по принадлежност)|(?:потерпевш|хозя|владел)\p{L}{1,5} (?:возвращен|верну)|иесіне қайтар(?!ма|ыл?сын)|(?:жәбірленушіге|иесіне) (?:қайтарыл(?!ма)|берілген)|қайтарып ал|полициядан ал)", RegexOptions.CultureInvariant)]
    private static partial Regex Returned();

    [GeneratedRegex(@"(?:остат(?:ок|ка)|оставш|остальн(?:ое|ую|ые|ая)|разниц|қалған|қалдығ)", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"(?:прос(?:ит|ил|ила|ят|или) (?:\p{L}{2,14} ){0,3}взыскать|гражданск\p{L}{2,3} иск|исков\p{L}{2,3} требовани|азаматтық талап|өндіруді сұра|талап етеді)", RegexOptions.CultureInvariant)]
    private static partial Regex Claimed();

    /// <summary>A repair that is claimed and not believed, promised, or another's.</summary>
    [GeneratedRegex(@"(?:не подтвержд|не доказ|приписыва|оснований (?:для|к) признани|готов\p{L}{0,2} возмест|обязу|обяза(?:лс|лас|н)|обеща|намерен|возможност\p{L} возмест|во избежание|құжатпен расталма|дәлелденбе|өтеуге уәде|өтеуге дайын|өтеймін)", RegexOptions.CultureInvariant)]
    private static partial Regex Unproved();

    [GeneratedRegex(@"(?:при (?:добровольном )?(?:полном )?возмещени|если (?:\p{L}{2,14} ){0,4}(?:возмещ|возмест)|вправе требовать|право на возмещение|өтеген жағдайда|өтелген жағдайда|өтету құқығы)", RegexOptions.CultureInvariant)]
    private static partial Regex OfTheLaw();
}
