using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Tells what a sum stands for by the words before and behind it: the nearest one that says anything decides.</summary>
internal static class SumRoles
{
    private static (SumRole Role, Regex Words)[] Cues => field ??=
    [
        (SumRole.Foreign, Foreign), (SumRole.Debt, Debt), (SumRole.Claimed, Claimed), (SumRole.Paid, Paid), (SumRole.Transfer, Transfer),
        (SumRole.Treatment, Treatment), (SumRole.Taken, Taken), (SumRole.Price, Price), (SumRole.Damage, Damage),
    ];

    /// <summary>The role of a sum in a Russian sentence, where the word that governs it mostly stands before it.</summary>
    public static SumRole InRussian(ReadOnlySpan<char> lead, ReadOnlySpan<char> tail)
    {
        var (role, at) = Last(lead);
        if (role is SumRole.Unknown || (role is SumRole.Taken or SumRole.Price or SumRole.Paid or SumRole.Claimed && DirectlyBehind.IsMatch(tail)))
            return First(tail) is { At: < 40 } behind ? behind.Role : role;
        // «возместил ущерб …», «просит взыскать стоимость …», «лечение обошлось в …»: what stands before the noun says whose sum it is.
        if (role is SumRole.Damage or SumRole.Price)
        {
            foreach (var (verb, words) in Cues)
            {
                if ((verb is SumRole.Paid or SumRole.Claimed || (role == SumRole.Price && verb is SumRole.Debt or SumRole.Treatment)) && words.IsMatch(lead[..at]))
                    return verb;
            }
        }

        return role;
    }

    /// <summary>The role of a sum in a Kazakh sentence, where the verb stands behind it and «құны», «залал» right before it.</summary>
    public static SumRole InKazakh(ReadOnlySpan<char> lead, ReadOnlySpan<char> unit, ReadOnlySpan<char> tail)
    {
        var behind = First(tail);
        if (behind.Role is SumRole.Paid or SumRole.Claimed or SumRole.Foreign && behind.At < 70)
            return behind.Role;
        // «300 000 теңгеге алған»: bought for it.
        if (behind.Role is SumRole.Taken && unit.EndsWith("теңгеге", StringComparison.Ordinal))
            return SumRole.Foreign;
        var near = lead[^Math.Min(lead.Length, 28)..];
        var (role, _) = Last(near);
        if (role is SumRole.Damage or SumRole.Price or SumRole.Foreign)
            return role;
        if (unit.EndsWith("лік", StringComparison.Ordinal))
            return SumRole.Price;
        return behind.Role is not SumRole.Unknown ? behind.Role : Last(lead).Role;
    }

    public static bool IsWhole(ReadOnlySpan<char> lead) => Whole.IsMatch(lead);

    public static bool IsGrandTotal(ReadOnlySpan<char> lead) => GrandTotal.IsMatch(lead);

    public static bool TellsOfRuin(ReadOnlySpan<char> words) => Ruined.IsMatch(words);

    private static (SumRole Role, int At) Last(ReadOnlySpan<char> words)
    {
        (SumRole Role, int At) best = (SumRole.Unknown, -1);
        foreach (var (role, cue) in Cues)
        {
            foreach (var match in cue.EnumerateMatches(words))
            {
                if (match.Index > best.At)
                    best = (role, match.Index);
            }
        }

        return best;
    }

    private static (SumRole Role, int At) First(ReadOnlySpan<char> words)
    {
        (SumRole Role, int At) best = (SumRole.Unknown, int.MaxValue);
        foreach (var (role, cue) in Cues)
        {
            foreach (var match in cue.EnumerateMatches(words))
            {
                if (match.Index < best.At)
                    best = (role, match.Index);
                break;
            }
        }

        return best;
    }

    private const string NotDamage = @"(?<!(?:моральн|физическ|нравственн|остат|оставш|остальн|половин|част|тяжк|средн|легк|предотвращ|возможн)\p{L}{0,4} )(?<!(?:моральдық|сот|өкіл|процестік|жерлеу|емделу|бағалау|адвокат|сараптама|ауыр|жеңіл|дәрежелі|денсаулығына|қалған) )";

    private static Regex Damage => field ??= new TextPattern(NotDamage + @"(?<!\p{L})(?:ущерб|вред(?:а|у|ом|е)?(?!\p{L})(?! здоров)|убыт(?:ок|к)|недостач|урон|залал|зиян|шығын|кем шық|жетіспеушіл)");

    private static Regex Price => field ??= new TextPattern(@"(?<!\p{L})(?:стоимост|ценой|цен(?:а|у|ы|е)(?!\p{L})|стоящ|сто(?:ит|ят)(?!\p{L})|стоил|оцен(?:ен|ива|к)|ремонт|восстановительн|калькуляци|обойд|обошел|обошл|құны|бағасы|бағалан|тұратын|жөндеу)");

    private static Regex Taken => field ??= new TextPattern(@"(?<!\p{L})(?:похи[тщ]|завлад|укра[лвд]|вытащи|забра|взя[лвт]|изъя|присво|растра[тч]|обрати|получ[иае]|сня[лвт]|списа[лвн]|вын(?:ес|ос)|унес|отобра|отня|вырва|вывез|угна|извлек|добы[лвт]|обналич|ұрла|жымқыр|иелен|иемден|тартып ал|жұлып ал|ал(?:ған|ды|ады|ып)(?!\p{L})|шешіп|шешкен|тона[пғ]|аударт|алдап|қолды ет)");

    private static Regex Transfer => field ??= new TextPattern(@"(?<!\p{L})(?:переда(?:л|в|н)|перев[ео](?:л|д)|перечисл|внес|отда(?:л|в)|аудар(?!т)|бер(?:ді|еді|ген|іп|ілген)(?!\p{L})|апар(?:ған|ды|ып)|тапсыр)");

    private static Regex Paid => field ??= new TextPattern(@"(?<!не )(?<!\p{L})(?:верну|возврат|возвращ|возмест|возмещ|компенсир|выплат|оплат|уплат|заплат|погас|погаш|загла[дж]|отработа|қайтар|төле|өте(?:ді|ген|п|лген|лді|у|уі)|орнын толтыр|орны тол)");

    private static Regex Claimed => field ??= new TextPattern(@"(?<!\p{L})(?:прос(?:ит|ил|ят|ила|или)(?!\p{L})|(?:гражданск\p{L}{2,3} )?иск(?:а|у|ом|и|е|ов|овые|овых)?(?!\p{L})|взыск|предъяв|настаива|талап (?:қой|арыз|ет)|талабы|талапты|өндір|сұра(?:ды|йды|ған|йтын|п)(?!\p{L}))");

    private static Regex Debt => field ??= new TextPattern(@"(?<!\p{L})(?:долг|задолж|недоимк|борыш|берешек)");

    private static Regex Treatment => field ??= new TextPattern(@"(?<!\p{L})(?:лечени|операци|лекарств|медикамент|протез|реабилитац|обследовани|емдел|емдеу|емі(?:не)?(?!\p{L})|емге|дәрі|отаға|ота жаса)");

    private static Regex Foreign => field ??= new TextPattern(@"(?<!\p{L})(?:моральн|нравственн|моральд|погребени|похорон|поминк|жерле|издерж|пошлин|экспертиз|процессуальн|процестік|баж(?!\p{L}{4})|өкіл шығ|сот шығ|сараптама|зарплат|выруч|оборот|прибыл|себе остави|на руках|түскен|бермесе|алуға(?!\p{L})|заработ|оклад|доход|пенси[яи]|пособи|стипенди|зарабат|в месяц|ежемесяч|жалақы|табыс|зейнетақы|жәрдемақы|айына|кредит|ипотек|за[ей]м|ссуд|несие|қарыз|сда(?:л|в|ч)|сбы(?:л|в|т)|перепрода|прода(?:л|в|ж|н)|реализ|залож|ломбард|скуп|купи(?:л|в)|куплен|сат(?:ып|қан|ты|ылған|амыз|ам)(?!\p{L}{3})|өткіз|кепіл|остат(?:ок|к)|оставш|остальн|половин|дол(?:ю|я|и|ей)(?!\p{L})|непогаш|невозмещ|(?<!(?:п|ұмыт) )қалған|қалдық|штраф|мрп|платеж|фонд|айыппұл|аек|қорға|қорына|потребов|требовал|требу(?:я|ет|ют|ем)|вымога|угрож|обеща|предложи|предлаг|посули|талап ет|ұсын|уәде|превыша|свыше|не менее|крупн\p{L}{2,3} размер|взятк|пара(?:ның|сы|ға)?(?!\p{L})|вознаграждени|(?:карте|счете|балансе)[^.;]{0,30}(?:было|наход|остава)|при себе|шотында|в извинени|извинени)");

    private static Regex DirectlyBehind => field ??= new TextPattern(@"^\p{L}{0,4} (?:(?:на|за|в счет) )?(?:материальн\p{L}{2,3} |имущественн\p{L}{2,3} )?(?:ущерба|убытка|недостачи|долга|морального|штрафа|пошлин|лечени|операци|лекарств)");

    private static Regex Whole => field ??= new TextPattern(@"(?<!\p{L})(?:всего|итого|имуществ\p{L}{1,2} (?:\p{L}{3,16} ){0,2}на(?= сумму|$| $)|общ(?:ий|ая|ую|ей|его|ее|им)(?!\p{L})|в совокупности|в общей сложности|барлығы|жалпы|жиыны)[^;]{0,60}$");

    private static Regex GrandTotal => field ??= new TextPattern(@"(?:общ(?:ий|его|ая сумма|ую сумму)[^;,]{0,30}(?:ущерб|вред|похищ)|(?:ущерб|вред)\p{L}{0,3} (?:\p{L}{2,14} ){0,3}(?:на общую|в общей|всего)|в общей сложности|итого|^\s*(?:всего|таким образом|барлығы|жалпы)|жалпы (?:залал|шығын|зиян)|(?:залал|шығын|зиян)\p{L}{0,6} жалпы)[^;]{0,60}$");

    private static Regex Ruined => field ??= new TextPattern(@"(?<!\p{L})(?:разб[ии](?!р)|разбит|лопну|треснул|расколо|вдребезги|повре[дж]|слома|разруш|уничтож|сжег|сожг|поджо|сгоре|порва|поцарап|помя[лвт]|испорти|опрокину|сорва|ремонт|восстановительн|сындыр|өрте|қират|бүлдір|жойған|зақымда|жанып|жөндеу)");
}
