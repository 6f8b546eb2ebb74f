using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Finds the governing words of a clause of the operative part in both languages, in any word order: what УПК ст. 398 has the court say is
/// said with few verbs and many arrangements of them.
/// </summary>
internal static partial class OperativeCues
{
    public static List<OperativeCue> Within(ActText text, TextSpan clause)
    {
        var cues = new List<OperativeCue>();
        for (var match = Cue().Match(text.Folded, clause.Start, clause.Length); match.Success; match = match.NextMatch())
        {
            var (kind, kazakh) = match.Groups["find"].Success ? (OperativeCueKind.Finding, false)
                : match.Groups["acquit"].Success ? (OperativeCueKind.Acquittal, false)
                : match.Groups["release"].Success ? (OperativeCueKind.Release, false)
                : match.Groups["kkrelease"].Success ? (OperativeCueKind.Release, true)
                : match.Groups["impose"].Success ? (OperativeCueKind.Imposing, false)
                : match.Groups["aside"].Success ? (OperativeCueKind.Aside, false)
                : match.Groups["kkfind"].Success ? (OperativeCueKind.Finding, true)
                : match.Groups["kkacquit"].Success ? (OperativeCueKind.Acquittal, true)
                : match.Groups["kkimpose"].Success ? (OperativeCueKind.Imposing, true)
                : (OperativeCueKind.Aside, true);
            cues.Add(new OperativeCue(kind, new TextSpan(match.Index, match.Length), kazakh));
        }

        return cues;
    }

    [GeneratedRegex(
        @"(?<![\p{L}-])(?:"
        + @"(?<acquit>оправдать|оправдан(?:а|ы|ным|ной|ными)?(?![\p{L}])|невиновн\p{L}{0,3}|не ?виновн\p{L}{0,3})"
        + @"|(?<find>виновн(?:ым|ой|ою|ыми|ен|ого|ую|ая|а|ы)(?![\p{L}])|виновность [^;]{0,120}?(?:доказан|установлен)\p{L}{1,3}|признать [^;]{0,80}?совершивш\p{L}{2,3})"
        + @"|(?<release>освобо(?:дить|жден\p{L}{0,2}|ждается|див) (?:[^;]{0,80}? )?от (?:уголовной ответственности|(?:отбывания )?(?:назначенного )?наказания)|(?:дело|производство)(?: [^;]{0,80}?)? прекратить|прекратить (?:уголовное дело|производство))"
        + @"|(?<impose>назнач(?:ить|ается|ив|ает|аются|ая)(?![\p{L}])|назначен(?:о|а|ы)?(?![\p{L}])|определ(?:ить|яется|ив|яет|яя)(?![\p{L}])|осудить|осужда(?:ется|ть)|осужден(?:а|ы)?(?![\p{L}])|приговорить|приговорен(?:а|ы)?(?![\p{L}])|приговарива\p{L}{2,5}|подвергнуть|подверга\p{L}{2,5}|подвергнув|наказать|избрать (?:ему |ей |им )?(?:меру )?наказани\p{L}{1,2}|применить (?:к \p{L}{2,4} )?наказани\p{L}{1,2})"
        + @"|(?<aside>зачесть|зачет\p{L}{0,3}|засчит\p{L}{2,6}|исчисл\p{L}{2,6}|взыскать|взыскан\p{L}{1,3}|взыскив\p{L}{2,5}|обязать|возложить|разъяснить|предупредить|мер[аыу] пресечения|меру процессуального|вещественн\p{L}{1,3} доказательств\p{L}{0,3}|хранить|уничтожить|возвратить|вернуть|обжалов\p{L}{2,5}|опротестов\p{L}{2,5}"
        + @"|в фонд|принудительн\p{L}{1,3} (?:платеж|труд)\p{L}{0,3}|в случае|при (?:злостном )?уклонени\p{L}{1,2}|замен(?:ить|яется|а|ив|ой|ять)(?![\p{L}])|отмен(?:ить|ив)(?![\p{L}])|издерж\p{L}{2,4}|гражданск\p{L}{2,3} иск\p{L}{0,3}|иск [^;]{0,80}?удовлетворить|из расчета|за (?:один|1|полтора|два) (?:день|дня)|неотбыт\p{L}{2,4}|присоедин\p{L}{2,5}"
        + @"|(?:по |в |от )?приговор(?:у|ом|а|е) (?:[^,;]{0,80}? )?(?:суда|от «?""?\d)|предыдущ\p{L}{2,3} приговор\p{L}{0,3}|самостоятельн\p{L}{1,2}|освободить [^;]{0,40}(?:из-под|от уплаты)|апелляционн\p{L}{2,3}|ходатайств\p{L}{0,3} прокурор\p{L}{0,2}|конфисковать|снять арест|арест (?:с |со )|санкци\p{L}{1,2})"
        + @"|(?<kkacquit>ақталсын|ақтал(?:ды|ып)|ақтау|ақтап|кінәсіз|айыпсыз|кінәлі емес)"
        + @"|(?<kkfind>кінәлі(?! емес)\p{L}{0,4}|айыпты (?:деп|болып)|кінәсі (?:бар|дәлелден\p{L}{2,5}))"
        + @"|(?<kkrelease>(?:жауаптылықтан|жауапкершіліктен|жазадан|жазасын өтеуден) (?:[^;]{0,40} )?босат(?:ылсын|у(?![\p{L}])|ылып)|(?:іс|іс жүргізу)(?: [^;]{0,60})? (?:тоқтатылсын|қысқартылсын))"
        + @"|(?<kkimpose>тағайында(?!лған|ған|лмаған)\p{L}{0,7}|сотта(?:лсын|у|п|лып|лды|лады)(?![\p{L}])|салынсын|салу(?![\p{L}])|салынып|кесілсін|кесу(?![\p{L}])|кесіліп|белгіленсін|белгіленіп|белгілеу|анықталсын|айқындалсын|жазалансын|тартылсын|тарту(?![\p{L}]))"
        + @"|(?<kkaside>есепке|мерзіміне қосылсын|мерзімі [^;]{0,60}?(?:есептелсін|саналсын)|өндіріл\p{L}{1,5}|өндіру\p{L}{0,3}|қайтарылсын|жойылсын|міндеттел\p{L}{1,5}|міндеттеу|түсіндірілсін|ескертілсін|бұлтартпау|заттай|шағым\p{L}{0,6}|өзгеріссіз|қалдырылсын|мәжбүрлі (?:төлем|еңбек)\p{L}{0,5}|қорына|үкімі(?:мен|нің|не|не сәйкес| бойынша)|ауыстыр\p{L}{2,5}|алмастыр\p{L}{2,5}|жалтарған|төлемеген|азаматтық талап\p{L}{0,6}|процестік шығын\p{L}{0,6}|өтелмеген|бір күнге|есебімен|есебінен)"
        + @")",
        RegexOptions.CultureInvariant)]
    private static partial Regex Cue();
}
