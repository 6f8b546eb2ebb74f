using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Which way a sentence of the court's reasoning pulls; null or unspecified where the words do not tell.</summary>
internal static partial class ArgumentEffects
{
    public static ArgumentEffect? Criminal(ReadOnlySpan<char> words)
    {
        if (Acquits().IsMatch(words))
            return ArgumentEffect.Acquittal;
        if (BarsPrison().IsMatch(words))
            return ArgumentEffect.Milder;
        // УК ст. 55(2)–(3): a cap on the punishment speaks for the defendant whatever else the sentence refuses, unless the cap itself is refused.
        if (CapsPunishment().IsMatch(words) && !RefusesCap().IsMatch(words))
            return ArgumentEffect.Milder;
        if (IsolationOnly().IsMatch(words))
            return ArgumentEffect.Harsher;
        // The defence's version of what happened fails; its points on the punishment are another matter.
        if (ProvesGuilt().IsMatch(words) && !ProsecutorSays().IsMatch(words) && !OnPunishment().IsMatch(words))
            return ArgumentEffect.Guilt;
        var refuses = Refuses().IsMatch(words);
        // The court refuses the accusation's point, or applies what lowers the punishment.
        if (refuses && Accusation().IsMatch(words))
            return ArgumentEffect.Milder;
        if (refuses && Defence().IsMatch(words))
            return ArgumentEffect.Harsher;
        if (PunishmentFails().IsMatch(words) || NeedsIsolation().IsMatch(words))
            return ArgumentEffect.Harsher;
        if (Softens().IsMatch(words) || (!refuses && AppliesCap().IsMatch(words)))
            return ArgumentEffect.Milder;
        // That guilt is proved says every verdict; it argues only where it answers the defence.
        return ProvesGuilt().IsMatch(words) ? ArgumentEffect.Guilt : null;
    }

    [GeneratedRegex(@"(?:без изоляции[^;]{0,60}(?:не (?:находит|видит|усматрива|возмож|представля)|невозмож)|невозмож\p{L}{1,3} [^;]{0,60}без изоляции|более мягк\p{L}{2,3} [^;,]{0,60} не (?:повли|достиг|обеспеч|смог|смож|позвол|буд|может|могут|соответств|исправ)|оқшауламай\p{L}{0,4} [^;]{0,80}(?:мүмкін емес|мүмкіндік жоқ|жеткізбейді|жетпейді))", RegexOptions.CultureInvariant)]
    private static partial Regex IsolationOnly();

    [GeneratedRegex(@"(?:(?:довод|мнени|позици|ходатайств|просьб|предложени|требовани)\p{L}{0,3} (?:\p{L}+ ){0,2}(?:прокурор|обвинител|обвинени)|(?:прокурордың|айыптаушының|айыптау тарапының) )", RegexOptions.CultureInvariant)]
    private static partial Regex ProsecutorSays();

    [GeneratedRegex(@"(?:смягчающ|отягчающ|раскаян|наказани|условн|ниже низшего|примирен|переквалифик|рецидив|жеңілдет|ауырлат|өкін|жаза|шартты|татулас|төменгі шек)", RegexOptions.CultureInvariant)]
    private static partial Regex OnPunishment();

    public static ArgumentEffect Civil(ReadOnlySpan<char> words)
    {
        if (AgainstDefendant().IsMatch(words) || RefusesDefendant().IsMatch(words) || Due().IsMatch(words))
            return ArgumentEffect.Granted;
        return AgainstClaim().IsMatch(words) ? ArgumentEffect.Refused : ArgumentEffect.Unspecified;
    }

    [GeneratedRegex(@"(?:отверга|отклон|не соглаша|не признает|не усматрива|не может быть признан|не подлежит|не примен|не находит|не свидетельству|не является|нет(?![\p{L}])|несостоятельн|не может|қабылданбайды|қабылдамайды|келіспейді|танымайды|танылмайды|қолданылмайды|жоқ(?![\p{L}])|негізсіз)", RegexOptions.CultureInvariant)]
    private static partial Regex Refuses();

    [GeneratedRegex(@"(?:прокурор|обвинени|обвинител|отягчающ|рецидив|о цели сбыта|оперативн\p{L}{2,3} информац|вменен|излишне|айыптаушы|айыптау|ауырлататын)", RegexOptions.CultureInvariant)]
    private static partial Regex Accusation();

    [GeneratedRegex(@"(?:адвокат|защитник|защит[аыуе]|ходатайств|смягчающ|раскаян|ст\.? ?(?:55|63|68)|примирен|условн|ниже низшего|қорғаушы|жеңілдететін|шартты|төменгі шек|55-бап|63-бап|татуласу)", RegexOptions.CultureInvariant)]
    private static partial Regex Defence();

    [GeneratedRegex(@"(?:лишени\p{L}{1,2} свободы [^;]{0,60}не (?:может|мож)|лишени\p{L}{1,2} свободы не назнача|не может быть назначено лишени|бас бостандығынан айыру[^;]{0,60}тағайындалмайды)", RegexOptions.CultureInvariant)]
    private static partial Regex BarsPrison();

    [GeneratedRegex(
        @"(?:(?:не (?:может|могут|должен|должна|должно|должны|вправе)(?: быть)? (?:превы|больше|более |выше|назнач\p{L}{1,6} (?:свыше|более))|не (?:более|свыше|выше)|не превыша\p{L}{2,5})[^;]{0,60}?(?:половин|одной второй|двух третей|трех четвертей|четырех пятых|1/2|2/3|3/4|4/5)"
        + @"|(?:половин|двух третей|трех четвертей|четырех пятых)[^;]{0,60} (?:не может быть превышен|не превы)"
        + @"|(?:жартысынан|үштен екісінен|төрттен үшінен|бестен төртінен|тең жартысынан|1/2|2/3|3/4)[^;]{0,40}(?:аспа|асыр(?:ыл)?ма|артық бол(?:ма|уға болмай)|асып кет))",
        RegexOptions.CultureInvariant)]
    public static partial Regex CapsPunishment();

    [GeneratedRegex(@"(?:не (?:примен|подлеж\p{L}{2,3} применени|распростран|действу)\p{L}{0,6}|неприменим|без применени|нет оснований|не усматрива|отсутству|қолданылмайды|қолдануға (?:негіз жоқ|болмайды)|келіспейді)", RegexOptions.CultureInvariant)]
    private static partial Regex RefusesCap();

    [GeneratedRegex(@"(?:ст\.? ?55(?!\d)|статьи 55(?!\d)|(?<!\d)55-баб|(?<!\d)63-баб|ст\.? ?63(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex AppliesCap();

    [GeneratedRegex(@"(?:не достигнет|не достигнут|не обеспечит|не будет способствовать|не сможет обеспечить|недостаточн|жеткізбейді|жетпейді|мақсатына жету мүмкін емес)", RegexOptions.CultureInvariant)]
    private static partial Regex PunishmentFails();

    [GeneratedRegex(@"(?:в условиях изоляции|только (?:в условиях|с) изоляц|невозможно без изоляции|реальн\p{L}{2,3} лишени|оқшаулап қана|оқшаулауды қажет|қоғамнан оқшаулау(?:сыз мүмкін емес| қажет))", RegexOptions.CultureInvariant)]
    private static partial Regex NeedsIsolation();

    [GeneratedRegex(
        @"(?:без изоляции|в пользу подсудимого|назначено быть не может|не может быть назначено лишение|переквалифиц|не осознавал|более мягк|половин|двух третей|трех четвертей|условно|возможным (?:назначить|исправлен)|возможно без|цел\p{L}{1,2} сбыта|снисхожд"
        + @"|оқшауламай|сотталушының пайдасына|жартысынан аспауға|үштен екісінен|төрттен үшінен|қайта сарала|шартты түрде|неғұрлым жеңіл)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Softens();

    [GeneratedRegex(@"(?:(?:довод|показани|верси|объяснени|утверждени|позици|отрицани)\p{L}{0,3} [^;]{0,120}(?:опроверга|отверга|несостоятельн|критически|не наш|способ\p{L}{0,2} защиты|избежать|уклон|недостоверн|надуман)|(?:отверга|критически)[^;]{0,60} (?:довод|показани|верси)|(?:уәж|жауа[бп]|түсіні[гк])\p{L}{1,6} [^;]{0,120}(?:негізсіз|сын көзбен|жоққа шығар|қорғану тәсілі|сенімсіз))", RegexOptions.CultureInvariant)]
    private static partial Regex ProvesGuilt();

    [GeneratedRegex(@"(?:(?:отсутств|не содержит|не образу)[^;]{0,50}состав|вина [^;]{0,60}не (?:доказан|нашла)|подлежит оправданию|қылмыс құрамы(?:ның)? (?:жоқ|болмау)|ақталуға)", RegexOptions.CultureInvariant)]
    private static partial Regex Acquits();

    [GeneratedRegex(@"(?:довод\p{L}{0,2} (?:\p{L}+ )?ответчик\p{L}{0,2}[^;]{0,160}(?:отверга|отклон|несостоятельн|необоснован|не приним)|(?:отверга|отклон)[^;]{0,60}довод\p{L}{0,2} ответчик|жауапкердің [^;]{0,120}(?:қабылданбайды|негізсіз))", RegexOptions.CultureInvariant)]
    private static partial Regex AgainstDefendant();

    [GeneratedRegex(@"(?:оснований [^;]{0,80}ответчик[^;]{0,40}не (?:име|усматр|наход)|(?:ходатайств|просьб)\p{L}{1,3} ответчик[^;]{0,120}(?:не подлежит|отклон|отказ))", RegexOptions.CultureInvariant)]
    private static partial Regex RefusesDefendant();

    [GeneratedRegex(@"(?:подлежит взысканию|подлежат взысканию|подлежит удовлетворению|подлежат удовлетворению|обоснован|нарушен\p{L}{0,2} прав|обязан (?:возвратить|возместить|выплатить|исполнить)|қанағаттандырылуға тиіс|қанағаттандыруға жатады|өндірілуге тиіс)", RegexOptions.CultureInvariant)]
    private static partial Regex Due();

    [GeneratedRegex(@"(?:не подлежит|не подлежат|необоснован|не доказан|не представ|оснований [^;]{0,80}не|отказ|уменьша|снижа|пропущ|срок исковой|чрезмерн|негізсіз|дәлелденбе|бас тарт|азайт)", RegexOptions.CultureInvariant)]
    private static partial Regex AgainstClaim();
}
