using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.Segments.Internal;

/// <summary>
/// Tells by what it says a sentence in which the court weighs: the court judges, evidence or an argument is valued, guilt is found proven, the deed is
/// qualified, the punishment is measured. Each idea is a thing weighed and a word that weighs it, in any order.
/// </summary>
internal static class CourtWeighing
{
    private static (Regex Thing, Regex Weighed)[] Ideas => field ??=
    [
        (CourtInside, Holds), (Evidence, Valued), (Deed, Qualified), (Considering, Court), (Request, Disposed),
        (KazakhCourtInside, KazakhHolds), (KazakhConsidering, KazakhCourt), (KazakhEvidence, KazakhValued), (KazakhDeed, KazakhQualified),
    ];

    /// <summary>The court stands before what it does: «указывает, что суд учел» is what an appeal says.</summary>
    private static (Regex Court, Regex Judges)[] Speakers => field ??= [(Court, Judges), (KazakhCourt, KazakhJudges)];

    /// <summary>Guilt found proven; proven by a list of papers and testimony, it is still being shown.</summary>
    private static (Regex Guilt, Regex Proven)[] Findings => field ??= [(Guilt, Proven), (KazakhGuilt, KazakhProven)];

    /// <summary>True when the court weighs, and nobody else is heard before it in the same sentence.</summary>
    public static bool IsIn(ReadOnlySpan<char> sentence)
    {
        var weighs = Place(sentence);
        return weighs >= 0 && !Procedural.IsMatch(sentence) && !SomebodySpeaks.IsMatch(sentence[..weighs]);
    }

    private static int Place(ReadOnlySpan<char> sentence)
    {
        foreach (var (court, judges) in Speakers)
        {
            if (At(court, sentence) is >= 0 and var from && At(judges, sentence[from..]) is >= 0 and var verb)
                return from + verb;
        }

        foreach (var (thing, weighed) in Ideas)
        {
            if (At(thing, sentence) is >= 0 and var first && At(weighed, sentence) is >= 0 and var second)
                return Math.Max(first, second);
        }

        foreach (var (guilt, proven) in Findings)
        {
            if (At(guilt, sentence) is >= 0 and var first && At(proven, sentence) is >= 0 and var second && !ListsEvidence.IsMatch(sentence))
                return Math.Max(first, second);
        }

        return -1;
    }

    private static int At(Regex words, ReadOnlySpan<char> sentence)
    {
        foreach (var match in words.EnumerateMatches(sentence))
            return match.Index;
        return -1;
    }

    private static Regex Court => field ??= new TextPattern(@"(?<!\p{L})(?<!(?:городской|районный|областной|межрайонный|районным|городским) )(?:суд|судья|(?:судебная )?коллегия)(?!\p{L})(?! №| первой)");

    private static Regex Judges => field ??= new TextPattern(
        @"(?<!\p{L})(?:приходит|пришел|пришла|считает|счел|сочла|полагает|находит|нашел|нашла|признает|признал|оценивает|оценил|(?:пере)?квалифицирует|отвергает|отверг|отклоняет|отклонил|соглашается|не может (?:\p{L}+ ){0,2}(?:согласиться|принять)|не согласен|относится|кладет|берет за основу"
        + @"|не принимает|принимает (?:во внимание|за основу|доводы|показания)|доверяет|верит|не сомневается|убежден|убедился|удостоверился|учитывает|исходит из|усматривает|отмечает|указывает|констатирует|утверждает|делает вывод|расценивает|исключает|разделяет|видит|не выявил|не установил|взвешива|соотнос)(?!\p{L})");

    private static Regex CourtInside => field ??= new TextPattern(@"(?<!\p{L})(?:по (?:мнению|убеждению|глубокому убеждению|оценке) суда|у суда|для суда|перед судом|судом(?! установлено)(?!\p{L})|суду(?!\p{L})(?! (?:показал|пояснил|сообщил|рассказал))|суд к (?:вывод|убежд))");

    private static Regex Holds => field ??= new TextPattern(
        @"(?<!\p{L})(?:мнению|убеждению|оценке) суда|суд к (?:вывод|убежд)|сомнени|(?:не имеется|нет|отсутству\p{L}{2}|не возник\p{L}{1,4}) (?:\p{L}+ )?оснований|оснований (?:\p{L}+ ){1,5}(?:нет|не имеется|не возник)|(?:признаются|признается|оцениваются|оценивается|отвергаются|отвергается|расценивается|расцениваются|отклоняются|отклоняется)(?!\p{L})|представляется|очевидно");

    /// <summary>«Рассудив доводы сторон, суд …»: the court has heard everything and now speaks itself.</summary>
    private static Regex Considering => field ??= new TextPattern(@"(?:^|^суд, |^судья, |^коллегия, |[\]\).\d] )(?:оцен(?:ив|ивая)|проверив|исследовав|изучив|обсу(?:див|ждая)|рассу(?:див|ждая)|сопостав(?:ив|ляя)|взвесив|анализируя|проанализировав|выслушав|заслушав|давая|решая вопрос|разрешая)(?!\p{L})");

    private static Regex Request => field ??= new TextPattern(@"(?<!\p{L})(?:ходатайств|заявлени|требовани|просьб|иск(?!\p{L}))");

    private static Regex Disposed => field ??= new TextPattern(@"(?<!\p{L})(?:не )?подлеж(?:ит|ат)(?!\p{L})");

    private static Regex KazakhConsidering => field ??= new TextPattern(@"(?:^|[\]\).\d] |^сот )(?:(?:\p{L}+ ){0,5}(?:бағала(?:п|й|ғанда)|зертте(?:п|й)|зерделе(?:п|й)|тыңда(?:п|й)|салыстыр(?:ып|а)|таразыла(?:п|й)|тексер(?:іп|е)|талда(?:п|й)|талқыла(?:п|й)|баға бер(?:іп|е))(?!\p{L}))");

    private static Regex Evidence => field ??= new TextPattern(@"(?<!\p{L})(?:доказательств|показани|доводы?(?!\p{L})|довод(?:ам|ами|ов|у|ом)(?!\p{L})|верси[яию]|утверждени[еяю]|отрицани|ссылк[аиу]|рассказ|признани[ея] подсудим|позици[яию]|объяснени[еяй]|признание)");

    private static Regex Valued => field ??= new TextPattern(
        @"(?<!\p{L})(?:достоверн|допустим|относим|достаточн|правдив|неубедительн|убедительн|критически|несостоятел|надуман|голословн|неправдоподобн|опроверг(?:нут|ает|аю)|не может быть принят|не могут быть приняты|не заслужива|заслуживает внимани|не нашл[аио]?(?!\p{L})|не доверять|сомневаться|(?:не вызыва\p{L}{2} |сомнений не вызыва)|необоснован|согласу[ею]тся|совпада[ею]т|взаимно дополня|дополняют друг|не противоречат|получены (?:законно|с соблюдением|в соответствии)|без нарушени)");

    private static Regex Guilt => field ??= new TextPattern(@"(?<!\p{L})(?:вин[аыу](?!\p{L})|виновност|обвинени[еяю]|умысел)");

    private static Regex Proven => field ??= new TextPattern(@"(?<!\p{L})(?:доказан(?:а|ным|ной|ность|о|ы)?(?!\p{L})|нашл[аио] (?:свое |полное )*подтверждени|не нашл[аио]|установлена|полностью подтвердил|держится на|основано на предположени)");

    private static Regex Deed => field ??= new TextPattern(@"(?<!\p{L})(?:действи[яею]м?(?!\p{L})|содеянн|деяни[ея](?!\p{L})|квалификаци|поступок)");

    private static Regex Qualified => field ??= new TextPattern(
        @"(?<!\p{L})(?:(?:подлеж[аи]т|следует|надлежит|необходимо|должн\p{L} быть) (?:\p{L}+ )?(?:пере)?квалифи|образу[юе]т состав|содерж[аи]т (?:все )?(?:признаки|состав)|(?:правильн|верн|обоснованн)[оаы]?я? (?:пере)?(?:квалифицир|определен)|(?:является|признается) (?:правильной|верной|обоснованной)|правильна(?!\p{L})|квалифицируются)");

    private static Regex KazakhCourt => field ??= new TextPattern(@"(?<!\p{L})(?:сот|судья|(?:сот )?алқасы?)(?!\p{L})");

    private static Regex KazakhJudges => field ??= new TextPattern(
        @"(?<!\p{L})(?:санайды|есептейді|(?:деп|негізсіз|дәлелденген|жеткілікті|дұрыс|орынды) (?:табады|тапты)|деп (?:таниды|таныды|санады|біледі|бағалайды|түсінеді|қарайды|пайымдайды|ұйғарады|тоқтайды)|бағалайды|саралайды|тұжырымдайды|(?:қорытындыға|тұжырымға|тоқтамға|пікірге|байламға|шешімге) кел(?:ді|еді|іп)"
        + @"|қабылдамайды|келіспейді|келіседі|ескереді|назарға алады|есепке алады|негізге алады|сенеді|сенбейді|сенім (?:артады|білдіреді)|көзбен қарайды|күмәнмен қарайды|ден қояды|тоқталады|түйеді|көрсетеді(?= ?[:.]|$)|атап өтеді|(?:теріске|жоққа) шығарады|көз жеткізді|деген пікірде|жатқызады|күмән келтірмейді|қолдайды|бөліспейді)(?!\p{L})");

    private static Regex KazakhCourtInside => field ??= new TextPattern(@"(?<!\p{L})(?:соттың (?:пікірі|ойы|көзқарасы|пайымы|бағалау|сенімі|тұжырым|түсінігі)\p{L}{0,8}|соттың пайымдау\p{L}{0,6}|сотта(?!\p{L})|сот үшін)");

    private static Regex KazakhHolds => field ??= new TextPattern(@"(?<!\p{L})(?:күмән|негіз(?:дер)? (?:жоқ|көрінбейді|болмады)|соттың (?:пікірі|ойы|көзқарасы|пайым|бағалауы|түсінігі)нша|соттың \p{L}+(?:ша|ше)(?!\p{L}))");

    private static Regex KazakhEvidence => field ??= new TextPattern(@"(?<!\p{L})(?:дәлелдеме|айғақ|айғағ|көрсетпе|уәж|дәлел(?!де|сіз)|жауабы|мойындауы|нұсқа|сылтау|жауаптары)");

    private static Regex KazakhValued => field ??= new TextPattern(
        @"(?<!\p{L})(?:шынайы|шындыққа жана|жол беріл|жеткілікті|қабылдауға (?:жатпайды|болмайды|келмейді)|қабылданбайды|негізсіз|сын көз|күмән|үйлес|толықтыр|(?:сай|сәйкес) келеді|қайшы (?:емес|келмейді)|(?:жоққа|теріске) шығар|орынсыз|сенімсіз|сенімді|мәні жоқ|расталмай|ескерілмейді|кінәсін (?:толық )?(?:растайды|дәлелдейді))");

    private static Regex KazakhGuilt => field ??= new TextPattern(@"(?<!\p{L})(?:кінә|айып(?!пұл)|қылмысты жасағаны|пиғыл)");

    private static Regex KazakhProven => field ??= new TextPattern(@"(?<!\p{L})(?:дәлелден(?:ді|ген|іп|еді|беді|беген|бейді)(?!\p{L})|дәлелді(?!\p{L})|(?:толық )?расталды(?!\p{L})|күмән (?:тудыр|туғыз)|анық көрінеді|болжамға (?:ғана )?негізделген)");

    private static Regex KazakhDeed => field ??= new TextPattern(@"(?<!\p{L})(?:(?:іс-)?әрекет|қылық|қылмыс|құқық бұзушылық)");

    private static Regex KazakhQualified => field ??= new TextPattern(@"(?<!\p{L})(?:дұрыс (?:сарал|дәрежел)|сарала(?:нады|нуы|нуға|уға|у керек|уды)|құрамын (?:құрайды|түзеді)|қайта сарал|сараланғаны (?:да )?дұрыс)");

    private static Regex ListsEvidence => field ??= new TextPattern(@"(?<!\p{L})(?:протокол(?:ом|ами)|заключени(?:ем|ями)|показаниями|экспертиз(?:ой|ами)|справк(?:ой|ами)|запис(?:ью|ями)|следующими доказательствами|в исследованных доказательствах|хаттама\p{L}{0,6}мен|сараптама\p{L}{0,6}мен|қорытынды\p{L}{0,6}мен|айға[қғ]\p{L}{0,8}мен|арызымен|мынадай дәлелдемелер)(?!\p{L})");

    /// <summary>Steps of the hearing, in which the court decides nothing of weight.</summary>
    private static Regex Procedural => field ??= new TextPattern(@"(?:возможным (?:рассмотр|огласи|начать|провести|продолж)|рассмотреть дело (?:в |без)|без участия потерпевш|неявк|об отложении|(?<!\p{L})отвод|(?<!\p{L})оглас[ия]|келмеуі|қатысуынсыз қара|кейінге қалдыр)");

    /// <summary>A party, a witness, an expert or the authority that investigated has the word.</summary>
    private static Regex SomebodySpeaks => field ??= new TextPattern(
        @"(?<!\p{L})(?:прос(?:ит|ил|ила|ят|или)(?!\p{L})|ходатайств(?:ует|овал)|ссыла(?:ет|л)|заяв(?:ил|ля)|пояснил|показал|рассказал|сообщил|утверждал|полагал|считал|настаива|убежда(?:л|ет)|возража|оспарива|отрица(?:л|ет)|обвиня(?:ет|ют)ся|орган\p{L}{0,3} (?:досудебного|предварительного|следствия|дознания|расследования)"
        + @"|(?:прокурор|обвинитель|обвинение|защитник|защита|адвокат|потерпевш(?:ий|ая)|подсудим(?:ый|ая)|осужденн(?:ый|ая)|истец|истица|ответчи(?:к|ца)|представитель|эксперт)(?: \p{L}+(?: \p{L}\.){0,2}){0,4} (?:считает|полагает|находит|признает|указывает|утверждает|отмечает|соглашается)"
        + @"|ұсынды|сұра(?:ды|йды)|өтін(?:ді|еді)|түсінік берді|түсіндірді|жауап берді|деп (?:айтты|мәлімдеді)|айтты(?!\p{L})|мәлімдеді|көрсетті(?!\p{L})|мойында(?:ды|п|мады)|айыпталады|пікір білдірді"
        + @"|(?:прокурор|айыптаушы|қорғаушы|адвокат|жәбірленуші|сотталушы|талапкер|талап қоюшы|жауапкер)(?: \p{L}+(?:\.\p{L}\.)?){0,3}? (?:деп (?:санайды|есептейді)|деген пікірде))");
}
