using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Cuts a sentence by the direction of the circumstances it speaks of and judges what the court did with them.</summary>
internal static partial class FactorClauses
{
    public static List<FactorClause> Of(ActSheet sheet, TextSpan sentence, FactorClause? previous)
    {
        var words = sheet.Text.FoldedAt(sentence);
        var cues = Cues(sheet, sentence);
        if (cues.Count == 0)
            return WithoutCue(sheet, sentence, previous);
        if (Rule().IsMatch(words) && !CourtAccepts().IsMatch(words))
            return [];

        var clauses = new List<FactorClause>();
        for (var i = 0; i < cues.Count; i++)
        {
            var start = i == 0 ? sentence.Start : Boundary(sheet, cues[i - 1].Position, cues[i].Position);
            var end = i + 1 < cues.Count ? Boundary(sheet, cues[i].Position, cues[i + 1].Position) : sentence.End;
            var span = new TextSpan(start, end - start);
            if (StandingOf(sheet, sentence, span) is { } standing)
                clauses.Add(new FactorClause(sentence, span, cues[i].Article, standing));
        }

        return clauses;
    }

    private static List<FactorClause> WithoutCue(ActSheet sheet, TextSpan sentence, FactorClause? previous)
    {
        var words = sheet.Text.FoldedAt(sentence);
        if (previous is { Standing: FactorStanding.Accepted, Article: not null } && GoesOn().IsMatch(words) && !Refuses().IsMatch(words) && !Party().IsMatch(words))
            return [new FactorClause(sentence, sentence, previous.Article, FactorStanding.Accepted)];
        // «Рецидива в действиях подсудимого нет», «раскаяние, на которое ссылается защита, суд не усматривает».
        if (Refuses().IsMatch(words) && (CourtSpeaks().IsMatch(words) || RefusesRecidivism().IsMatch(words)))
            return [new FactorClause(sentence, sentence, null, Element().IsMatch(words) ? FactorStanding.ElementOfOffence : FactorStanding.Rejected)];
        return [];
    }

    private static FactorStanding? StandingOf(ActSheet sheet, TextSpan sentence, TextSpan span)
    {
        var whole = sheet.Text.FoldedAt(sentence);
        var words = sheet.Text.FoldedAt(span);
        if (Element().IsMatch(words) && (Refuses().IsMatch(words) || !CourtAccepts().IsMatch(words)))
            return FactorStanding.ElementOfOffence;
        if (Refuses().IsMatch(words))
            return FactorStanding.Rejected;
        if (Party().IsMatch(whole) && !CourtAccepts().IsMatch(whole))
            return FactorStanding.Claimed;
        return CourtAccepts().IsMatch(words) || CourtAccepts().IsMatch(whole) || Lists().IsMatch(words) ? FactorStanding.Accepted : null;
    }

    private static List<(int Position, string Article)> Cues(ActSheet sheet, TextSpan sentence)
    {
        var cues = new List<(int, string)>();
        for (var match = Direction().Match(sheet.Text.Folded, sentence.Start, sentence.Length); match.Success; match = match.NextMatch())
        {
            var article = match.Groups["milder"].Success ? "53" : "54";
            if (cues is not [.., var last] || last.Item2 != article)
                cues.Add((match.Index, article));
        }

        return cues;
    }

    /// <summary>The comma, semicolon or dash nearest before the second cue; the cue itself where nothing separates the two.</summary>
    private static int Boundary(ActSheet sheet, int first, int second)
    {
        var between = sheet.Text.Folded.AsSpan(first, second - first);
        var comma = between.LastIndexOfAny(",;");
        // «обстоятельств, отягчающих ответственность»: the comma before the participle is not the boundary, the one before its noun is.
        if (comma >= 0 && between[comma..].Trim(", ").IsEmpty && between[..comma].LastIndexOf("обстоятельств") is >= 0 and var noun)
        {
            var earlier = between[..noun].LastIndexOfAny(",;");
            return first + (earlier >= 0 ? earlier : noun);
        }

        return comma >= 0 ? first + comma : second;
    }

    [GeneratedRegex(@"(?:(?<milder>смягча\p{L}{2,5}|жеңілдет(?:етін|уші|ілетін)\p{L}{0,6})|(?<harsher>отягча\p{L}{2,5}|ауырлат(?:атын|ушы)\p{L}{0,6}))", RegexOptions.CultureInvariant)]
    private static partial Regex Direction();

    [GeneratedRegex(
        @"(?:(?<![\p{L}])признает(?![\p{L}])|суд(?:ом)? (?:[^;,]{0,60} )?(?:признает|признал|признаны|признано|учитывает|учел|относит|отнес|принимает во внимание|усматривает|установил|считает|полагает)"
        + @"|(?:признает|признает в качестве|учитывает|относит) суд|суд(?:ом)? (?:[^;]{0,120} )?(?:признает|относит|учитывает)|суд, [^;]{0,120}, (?:признает|учитывает|относит)"
        + @"|(?:признаются|признается|признаны|признано|признан|учитываются|учитывается|учтены|учтено|являются|является|относятся|относится|выступа(?:ет|ют)|следует (?:признать|отнести|учесть)|надлежит признать|необходимо признать|имеются|имеется|установлены)"
        + @"|(?:таниды|таныды|танылады|танылсын|ескереді|ескерді|ескеріледі|ескереміз|жатқызады|жатқызды|жатқызылады|жатады|болып табылады|деп санайды|деп санады|деп есептейді|деп табады|деп тапты|анықталды))",
        RegexOptions.CultureInvariant)]
    private static partial Regex CourtAccepts();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:не (?:призна|установ|усматр|имеется|имеются|имелось|наход|нашел|учитыв|выявл|может|могут|является|являются|подлеж|принима|соглаш|нашл|образу)|отсутств|нет(?![\p{L}])|отверга|отклон|оставля\p{L}{2,4} без"
        + @"|жоқ(?![\p{L}])|танымайды|танылмайды|танымады|анықталмаған|анықталмады|анықталған жоқ|қабылданбайды|қабылдамайды|қабылдамады|келіспейді|табылмайды|табылмады|көрмейді|көрмеді|таппайды|таппады|жатпайды|тануға негіз|негізсіз|орынсыз|мүмкін емес|тануға болмайды|ескерілмейді|ескермейді)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Refuses();

    [GeneratedRegex(@"(?:рецидив\p{L}{0,3} [^;]{0,60}(?:нет|не образу|не усматр|отсутств|не име)|рецидив [^;]{0,40}(?:жоқ|анықталма|құрамайды))", RegexOptions.CultureInvariant)]
    private static partial Regex RefusesRecidivism();

    [GeneratedRegex(
        @"(?:(?:прокурор|государственный обвинитель|обвинител|сторона обвинения|адвокат|защитник|защита|подсудим|представител)[^;]{0,120}(?:прос(?:ит|ил|ила|ят|или)|ходатайств|полага(?:л|ет)|указ(?:ал|ыва)|ссыла|счита(?:л|ет)|предлож|настаива|заяв|в прениях)"
        + @"|(?:айыптаушы|прокурор|қорғаушы|адвокат|сотталушы)[^;]{0,300}(?:сұрады|сұрайды|өтінді|өтінеді|ұсынды|көрсетті|мәлімдеді|айтты|санайды деп))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Party();

    [GeneratedRegex(@"(?<![\p{L}])(?:суд(?![\p{L}])|судом|сот(?![\p{L}])|защит|обвинени|прокурор|довод|уәж|қорғаушы|айыптаушы)", RegexOptions.CultureInvariant)]
    private static partial Regex CourtSpeaks();

    [GeneratedRegex(
        @"(?:признак\p{L}{0,3} (?:состава|преступлени|данного состава)|квалифицирующ\p{L}{2,3} признак|диспозици|составообразующ|элемент\p{L}{0,3} состава|из самого состава|охватывает\p{L}{0,2} [^;]{0,20}(?:состав|квалифик)|повторно (?:учт|учит)|дважды (?:учт|учит)|двойн\p{L}{2,3} учет|входит в (?:состав|число признаков)|құрамына кіреді|екі рет ескер|құрам\p{L}{0,6} белгі|саралау\p{L}{0,4} белгі|сараланатын белгі|қайта ескер|екінші рет ескер|диспозициясында)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    /// <summary>The court recites the law on caps (УК ст. 55) rather than finds a circumstance.</summary>
    [GeneratedRegex(@"(?:при наличии|при отсутствии|не может превышать|не более (?:половины|двух третей|трех четвертей)|болған кезде|болмаған кезде|аспауға тиіс|асп?айды|асыруға болмайды|закон (?:не )?(?:допуска|предусматр))", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    /// <summary>A bare list under its name: «Смягчающие обстоятельства: …», «Смягчающие – …».</summary>
    [GeneratedRegex(@"(?:смягча|отягча|жеңілдет|ауырлат)\p{L}{2,8}[^;]{0,60}?(?::| - )", RegexOptions.CultureInvariant)]
    private static partial Regex Lists();

    [GeneratedRegex(@"^(?:у |в отношении |также |а также |кроме того|помимо этого|по отношению|равным образом|аналогично|- |\d\)|сондай-ақ|сонымен қатар|бұдан басқа|ал )", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();
}
