using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads the signs of a plea in words that one person says at one stage of the case, clause by clause.</summary>
internal static class PleaPhrases
{
    /// <summary>False when words cannot tell a plea: a cheap look before the rest.</summary>
    public static bool MayTell(ReadOnlySpan<char> words) => Stems.IsMatch(words);

    /// <summary>True when words hold a whole answer: a verb of admitting or denying that needs no other beside it.</summary>
    public static bool Answers(ReadOnlySpan<char> words) => Finite.IsMatch(words);

    /// <summary>True when a sentence opens by setting itself against the one before.</summary>
    public static bool Objects(ReadOnlySpan<char> words) => Contrast.IsMatch(words);

    /// <param name="words">The words.</param>
    /// <param name="carried">What the same person said just before, where the words go on with it.</param>
    public static PleaSigns SignsOf(string words, PleaSigns carried = PleaSigns.None)
    {
        var signs = carried;
        var ofGuilt = false;
        var clauses = Break.Split(words);
        for (var i = 0; i < clauses.Length; i++)
        {
            var clause = clauses[i];
            var verb = Verb.Match(clause);
            if (!verb.Success)
            {
                signs |= WithoutVerb(clause, signs);
                continue;
            }

            var before = clause.AsSpan(0, verb.Index);
            var negated = Not.IsMatch(before) || NotBehind.IsMatch(clause.AsSpan(verb.Index));
            var admits = verb.Groups["denies"].Success == negated;
            // «не отрицает, что виновата»: the object follows in a clause of its own.
            var told = i + 1 < clauses.Length && That.IsMatch(clauses[i + 1]) ? clause + " " + clauses[i + 1] : clause;
            if (CourtFinds.IsMatch(told))
                continue;
            var guilt = Guilt.IsMatch(told) || (verb.Groups["denies"].Success && !admits && Involvement.IsMatch(told)) || (ofGuilt && Bare.IsMatch(clause));
            if (!guilt && (verb.Groups["agrees"].Success || Thing.IsMatch(told)))
                continue;
            ofGuilt |= guilt;
            signs |= admits ? (guilt ? PleaSigns.Guilt : PleaSigns.Deed) : guilt ? PleaSigns.GuiltDenied : PleaSigns.DeedDenied;
            if (guilt && OneCharge.IsMatch(told) && !AllCharges.IsMatch(told))
                signs |= PleaSigns.OfOneCharge;
            if (NotWholly.IsMatch(clause) || (admits && Partly.IsMatch(clause)))
                signs = (signs & ~PleaSigns.GuiltDenied) | PleaSigns.InPart;
            else if (admits && Wholly.IsMatch(clause))
                signs |= PleaSigns.Wholly;
        }

        return signs;
    }

    /// <summary>What a person did or did not do, told without a word of admitting.</summary>
    private static PleaSigns WithoutVerb(string clause, PleaSigns signs)
    {
        var admitted = (signs & (PleaSigns.Guilt | PleaSigns.Deed)) != 0;
        if (admitted && Excepting.IsMatch(clause))
            return PleaSigns.InPart;
        if (Innocent.IsMatch(clause))
            return admitted ? PleaSigns.DeedDenied : signs.HasFlag(PleaSigns.GuiltDenied) ? PleaSigns.None : PleaSigns.GuiltDenied;
        if (!admitted || signs.HasFlag(PleaSigns.Wholly))
            return PleaSigns.None;
        if (Unmeant.IsMatch(clause))
            return PleaSigns.DeedDenied;
        return !signs.HasFlag(PleaSigns.Guilt) && NotDone.IsMatch(clause) ? PleaSigns.DeedDenied : PleaSigns.None;
    }

    /// <summary>The signs of nouns: «признание вины», «кінәсін мойындауы».</summary>
    public static PleaSigns SignsOfNoun(ReadOnlySpan<char> words)
    {
        if (NotAdmission.IsMatch(words))
            return PleaSigns.GuiltDenied;
        foreach (var match in Admission.EnumerateMatches(words))
            return Partly.IsMatch(words.Slice(match.Index, match.Length)) ? PleaSigns.InPart : PleaSigns.Guilt;
        return PleaSigns.None;
    }

    private static Regex Contrast => field ??= new TextPattern(@"^(?:но|однако|вместе с тем|при этом|бірақ|алайда|дегенмен|ал)(?![\p{L}])");

    private static Regex Stems => field ??= new TextPattern(@"(?:призна|отриц|отверг|оспар|оспор|соглас|винов|виню|счита|мойында|шығар|келіс|кінә|айыпты)");

    private static Regex Break => field ??= new TextPattern(@"[,;:](?!\d)|(?<!\d) - |(?<= )(?=(?:но|однако|бірақ|алайда|дегенмен) )|(?<=^| )(?=(?:а|ал) (?!также))| (?=и (?:не |лишь |только )?(?:призна|отриц|оспар))");

    private static Regex Verb => field ??= new TextPattern(
        @"(?<![\p{L}])(?:призна(?:ет|ют|л\p{L}{0,2}|вал\p{L}{0,2}|вая|в|вш\p{L}+|ть|на(?= (?:им|ею|подсудим\p{L}+|полностью|частично))|ется(?= (?:им|ею|подсудим\p{L}+|полностью|частично)))"
        + @"|(?<agrees>соглас(?:ен|на|ны|ил\p{L}+|ившись|ившись|ился|илась|ились|шается|шаются)|соглаша(?:ется|лся|лась|лись|ются))"
        + @"|(?<denies>отрица(?:ет|ют|л\p{L}{0,2}|я|вш\p{L}+|ть)|отверг(?:ает|ают|ал\p{L}{0,2}|ая|л\p{L}{0,2}|)|опроверга(?:ет|ют|л\p{L}{0,2}|я)|оспарива(?:ет|ют|л\p{L}{0,2}|я|вш\p{L}+|ть|ется|лась)|оспорил\p{L}{0,2})"
        + @"|счита(?:ет|ют|л\p{L}{0,2}|я)(?= (?:\p{L}+ ){0,3}виновн)|(?<=виновн\p{L}{2,3} (?:\p{L}+ ){0,3})счита(?:ет|ют|л\p{L}{0,2}|я))(?![\p{L}])"
        + @"|(?<![\p{L}])(?:мойында(?!у(?!ымен|дан бас))\p{L}*|(?<agrees>(?:айып|күдік|тағыл|қорытынды)\p{L}*(?: \p{L}+){0,3} келіс\p{L}*)|(?<denies>(?:жоққа|теріске) шығар(?!ыл)\p{L}*)|өзін\p{L}* (?:\p{L}+ ){0,2}(?:кінәлі|айыпты) (?:деп )?(?:\p{L}+ )?(?:тан|сана|есепте)\p{L}*)");

    private static Regex Finite => field ??= new TextPattern(@"(?<![\p{L}])(?:призна(?:ет|ют|л\p{L}{0,2}|вал\p{L}{0,2})|соглас(?:ен|на|ны|ил\p{L}+)|отрица(?:ет|ют|л\p{L}{0,2})|отверг(?:л\p{L}|ает)?|оспарива(?:ет|ют|л\p{L}{0,2})|мойында(?:ды|йды|мады|майды)|(?:жоққа|теріске) шығар(?:ды|ады|мады|майды))(?![\p{L}])");

    private static Regex Not => field ??= new TextPattern(@"(?<![\p{L}])(?:не|ни)(?: (?:полностью|вполне|до конца|отчасти|частично|оспаривает и))? $|отказ\p{L}+ (?:\p{L}+ )?$|не (?:стал\p{L}{0,2}|желает|захотел\p{L}{0,2}|намерен\p{L}*|готов\p{L}{0,2}) $");

    /// <summary>Kazakh negates behind the stem.</summary>
    private static Regex NotBehind => field ??= new TextPattern(@"^(?:мойында(?:м|удан бас|й алма|ған(?:ы)? жоқ)|\p{L}+ шығар(?:ма|ған жоқ|а алма)|(?:\p{L}+ ){1,4}келіс(?:пе|кен жоқ)|өзін\p{L}* (?:\p{L}+ )+(?:танымай|танымады|танымаған|санамай|санамады|санамаған|есептемей|есептемеді|есептемеген)|өзін\p{L}* (?:\p{L}+ )+\p{L}+ған жоқ)");

    private static Regex That => field ??= new TextPattern(@"^ ?(?:что|будто|как|в том)(?![\p{L}])");

    private static Regex Guilt => field ??= new TextPattern(@"(?<![\p{L}])(?:вин(?:у|ы|е|а|ой)(?![\p{L}])|виновн\p{L}+|виноват\p{L}*|обвинени\p{L}+|подозрени\p{L}+|содеянн\p{L}+|вменя\p{L}+|вменен\p{L}+|инкриминир\p{L}+|предъявленн\p{L}+|кінә(?!с\p{L}+ (?:туралы|дәлелден))\p{L}*|айып(?!та|пұл)\p{L}*|айыб\p{L}*|тағыл\p{L}+|күдік\p{L}*)");

    private static Regex Involvement => field ??= new TextPattern(@"(?<![\p{L}])(?:причастност|участи|совершени|преступлени|произошедш|случивш|қылмыс|қатыс)");

    /// <summary>Nothing but the verb and where it belongs: «по краже признал», «в разбое - не признал».</summary>
    private static Regex Bare => field ??= new TextPattern(@"^(?! ?что)(?:[^ ]* ?){0,7}$");

    /// <summary>Things that are admitted or contested in a trial but answer no charge.</summary>
    private static Regex Thing => field ??= new TextPattern(@"(?<![\p{L}])(?:иск(?![\p{L}])|иск[аоу]|исков|требовани|ходатайств|обстоятельств\p{L}* (?:\p{L}+ )?(?:смягч|отягч)|смягча|отягча|талап|өтініш|жеңілдет|ауырлат|протокол|доказательств|показани|экспертиз|заключени|судимост)");

    /// <summary>«признает вину доказанной», «признать виновным»: the court's own finding.</summary>
    private static Regex CourtFinds => field ??= new TextPattern(@"(?:вин\p{L}+ (?:\p{L}+ ){0,3}(?:доказан|установлен|подтвержден)|(?:доказан|установлен)\p{L}{2,4} (?:\p{L}+ ){0,2}вин|признать (?:его |ее |их )?виновн|признал\p{L}{0,2} (?:его |ее |их |подсудим\p{L}+ )виновн|дәлелден|расталды|танылсын)");

    private static Regex OneCharge => field ??= new TextPattern(@"(?:в (?:этой|данной|указанной|той) части|(?:это|данное|указанное|первое|второе|последнее) обвинени|(?<![\p{L}])по (?:ч\.|ст\.|п\.|част|стат|пункт|эпизод|перв|втор|треть|данному|этому|факту)|вин\p{L}{1,2} (?:в|по) (?!содеян|предъяв|полн|суд|инкрим|обвинени|совершен|объем|ходе|вменен|указан|всем)\p{L}+"
        + @"|эпизод|(?:бұл|осы|аталған) (?:айып|бөлі)|бабы\p{L}* (?:\S+ ){0,3}(?:бойынша|жөнінде)|бөлігінде|бөлігі бойынша)");

    private static Regex AllCharges => field ??= new TextPattern(@"(?<![\p{L}])(?:всем|все|всех|обоим|обеим|обоих|каждому|каждом|барлық|екеуі\p{L}*|екі эпизод\p{L}*|екі айып\p{L}*)(?![\p{L}])");

    private static Regex Partly => field ??= new TextPattern(@"(?<![\p{L}])(?:частичн\p{L}+|отчасти|лишь|только|кроме|за исключением|за вычетом|в части(?! )|в (?:некоторой|определенной) части|наполовину|ішінара|жартылай|жарым-жартылай|бір бөліг\p{L}+|бөліг\p{L}+ ғана|ғана|тек|қоспағанда)(?![\p{L}])|(?:в|части) (?:вины|обвинения)(?= )|признал\p{L}{0,2} (?:свою )?вину в части");

    private static Regex Excepting => field ??= new TextPattern(@"^ ?(?:за исключением|за вычетом|кроме|но не |но лишь|но только|помимо|\p{L}+(?:нан|нен|дан|ден|тан|тен) басқа)");

    private static Regex NotWholly => field ??= new TextPattern(@"(?<![\p{L}])(?:не (?:полностью|в полном|вполне|целиком|до конца|во всем)|толық (?:\p{L}+ )?(?:емес|мойындама|мойындаған жоқ))");

    private static Regex Wholly => field ??= new TextPattern(@"(?<![\p{L}])(?:полностью|в полном|целиком|всецело|во всем|безоговорочно|по всем|все обвинение|толық\p{L}*|түгел\p{L}*|бәрін\p{L}*|барлық|сөзсіз|бүтіндей)(?![\p{L}])");

    private static Regex Innocent => field ??= new TextPattern(@"(?:(?<![\p{L}])(?:невиновн|невиновен|не виновн|не виновен|не виноват|непричаст|не причаст|не совершал|оговарива|оговорил|оговор(?![\p{L}]))|кінәсіз|кінәм жоқ|кінәсі жоқ|қатысы жоқ|қатыспаған|жасамаған|жасаған жоқ|жала жап)");

    /// <summary>The deed was not meant, or was a defence.</summary>
    private static Regex Unmeant => field ??= new TextPattern(@"^ ?(?:но|однако|а|при этом|вместе с тем|бірақ|алайда|ал|дегенмен)? ?(?:[^,;]{0,60})(?:(?<=(?:но|однако|вместе с тем|при этом) )(?:считает|полагает|считал\p{L}?|полагал\p{L}?)(?![\p{L}])|(?<![\p{L}])не (?:хотел|желал|имел\p{L}* (?:\p{L}+ )?(?:умысл|намерени|цел)|собирал|намерева|преследовал|планировал)|умысл\p{L}+ (?:\p{L}+ ){0,3}не (?:было|имел)|без умысла|неумышленно|(?<![\p{L}])лишь защищал|(?<![\p{L}])только защищал|оборонял|ой(?:ы|ым|ында)\p{L}* (?:\p{L}+ )?болма|ниет\p{L}* (?:болма|жоқ)|қасақана емес|әдейі емес|қорған(?:ған|ды|у үшін))");

    private static Regex NotDone => field ??= new TextPattern(@"^ ?(?:(?:но|однако|а|при этом|вместе с тем) [^,;]*(?<![\p{L}])не \p{L}+(?:л|ла|ли)(?:с[ья])?(?![\p{L}])|(?:бірақ|алайда|ал|дегенмен) [^;]*\p{L}(?:[мбп][ае](?:ған|ген))(?:ын|ін|ы|і)?(?![\p{L}]))");

    private static Regex Admission => field ??= new TextPattern(@"(?:(?<![\p{L}])(?:частичн\p{L}+ |полн\p{L}{2,3} |чистосердечн\p{L}+ |искренн\p{L}+ )?признани\p{L}+ (?:\p{L}+ ){0,2}вин(?:ы|у)(?: частично| в части| полностью)?|(?:кінә|айыб)\p{L}*(?: \p{L}+){0,2} мойындау(?!да)\p{L}*)");

    private static Regex NotAdmission => field ??= new TextPattern(@"(?:(?<![\p{L}])непризнани\p{L}+ (?:\p{L}+ ){0,2}вин|(?:кінә|айыб)\p{L}*(?: \p{L}+){0,2} мойындамау)");
}
