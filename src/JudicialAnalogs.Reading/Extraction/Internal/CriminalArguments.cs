using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Arguments on the punishment told from what the court does in the sentence: a circumstance it refuses or finds with its reason, a rule of
/// УК ст. 55–68 it applies or refuses, isolation it deems needed or needless. Null where none of these tells.
/// </summary>
internal static partial class CriminalArguments
{
    public static ArgumentEffect? EffectOf(ActSheet sheet, TextSpan sentence)
    {
        var words = sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length);
        var reasoned = Reason().IsMatch(words);
        reasoned |= Measures().IsMatch(words);
        // A colon opens the reason of a refusal, but the list of what is found.
        var because = reasoned;
        reasoned |= Colon().IsMatch(words);
        if (OfCircumstances(sheet, sentence, because, reasoned || FactorPhrases.Element().IsMatch(words)) is { } found)
            return found;
        if (FactorPhrases.PartySpeaks().IsMatch(words) && !FactorPhrases.Court().IsMatch(words) && !FactorPhrases.PartysPoint().IsMatch(words))
            return null;
        if (OfRules(sheet, sentence, words, reasoned) is { } limited)
            return limited;
        if (!reasoned)
            return null;
        return Harsher().IsMatch(words) ? ArgumentEffect.Harsher : Milder().IsMatch(words) ? ArgumentEffect.Milder : null;
    }

    private static ArgumentEffect? OfCircumstances(ActSheet sheet, TextSpan sentence, bool because, bool reasoned)
    {
        ArgumentEffect? effect = null;
        foreach (var (_, code, standing) in sheet.Findings.Where(finding => finding.Sentence == sentence))
        {
            // That circumstances mitigate is the rule; why one was refused, or aggravates, is an argument.
            ArgumentEffect? own = standing switch
            {
                FactorStanding.Accepted => code.Aggravates && because ? ArgumentEffect.Harsher : null,
                FactorStanding.Rejected or FactorStanding.ElementOfOffence when reasoned => code.Aggravates ? ArgumentEffect.Milder : ArgumentEffect.Harsher,
                _ => null,
            };
            if (own is null || (effect is not null && effect != own))
                return null;
            effect = own;
        }

        return effect;
    }

    private static ArgumentEffect? OfRules(ActSheet sheet, TextSpan sentence, ReadOnlySpan<char> words, bool reasoned)
    {
        ArgumentEffect? effect = null;
        foreach (var (citation, applied) in LimitRules.In(sheet, sentence))
        {
            if (citation.Reference.Article == "56" || (!applied && !reasoned) || (applied && !reasoned && !ArgumentEffects.CapsPunishment().IsMatch(words) && !Weighs().IsMatch(words)))
                continue;
            var own = applied ? ArgumentEffect.Milder : ArgumentEffect.Harsher;
            if (effect is not null && effect != own)
                return null;
            effect = own;
        }

        return effect;
    }

    [GeneratedRegex(
        @"(?<![\p{L}])(?:поскольку|так как|потому что|ибо|в связи с|ввиду|в силу|из-за|поэтому|учитывая|принимая во внимание|исходя из|с учетом|по (?:той же|этой) причине|при наличии|опроверга|не представлено|выразивш\p{L}*|тогда как|а потому)(?![\p{L}])|(?<![\p{L}])(?:опроверга|не подтвержд)"
        + @"|(?:өйткені|себебі|сондықтан|сол себепті|болғандықтан|байланысты|ескеріп|ескере отырып|ескерумен|салдарынан|қарай|тандықтан|тендіктен|ғандықтан|гендіктен|қандықтан|кендіктен|негізделме)(?![\p{L}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(@"(?<!\d): \p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Colon();

    /// <summary>What is refused is measured against the law's own words: the reason itself.</summary>
    [GeneratedRegex(@"не явля(?:ет|ют)ся|не образу(?:ет|ют)|не охватыва|не подпада|жатпайды|құрамайды|болып табылмайды|сай келмейді", RegexOptions.CultureInvariant)]
    private static partial Regex Measures();

    /// <summary>The court says what it takes from a rule, beyond naming it.</summary>
    [GeneratedRegex(@"(?:счита\p{L}+ возможн|приход\p{L}+ к выводу|полага\p{L}+ возможн|находит возможн|допуска\p{L}+ |болады деп|тұжырымға)", RegexOptions.CultureInvariant)]
    private static partial Regex Weighs();

    [GeneratedRegex(
        @"(?:(?:лишь|только|исключительно) (?:в|в условиях|путем|при|с) (?:\p{L}+ )?(?:изоляц|лишени)|без (?:\p{L}+ )?изоляц\p{L}* (?:\p{L}+ ){0,3}недостаточн|необходим\p{L}* реальн\p{L}+ лишени|(?:невозможн\p{L}*|не (?:представля\p{L}+|видит|находит|усматрива\p{L}+)) [^;]{0,80}без (?:\p{L}+ )?(?:изоляц|реальн)|без (?:\p{L}+ )?(?:изоляц|реальн)\p{L}* [^;]{0,80}(?:невозмож|не (?:представля|видит|находит|усматрива))|в условиях изоляции|необходим\p{L}* (?:\p{L}+ )?изоля|дополнительн\p{L}+ (?:вид\p{L}* )?наказани\p{L}* [^;]{0,100}обязательн|(?:менее строг|более мягк)\p{L}+ [^;]{0,60}(?:неисполним|не (?:обеспеч|достиг|смо[гж]|может|могут)|недостаточн|невозмож)|не (?:достигнет|достигнут|обеспечит|обеспечат|будет способствовать|сможет обеспечить)"
        + @"|(?:оқшаулау|оқшаулап)\p{L}* [^;]{0,30}(?:қажет|керек|жөн|тиіс|ғана|мүмкін деп)|оқшауламай\p{L}* [^;]{0,80}(?:мүмкін емес|мүмкіндік жоқ|жетпей|жеткізбей)|(?:жеңіл|шартты) (?:жаза|түр)\p{L}* [^;]{0,80}(?:мүмкін емес|жеткіліксіз|жетпейді|жеткізбейді|қамтамасыз етпейді))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Harsher();

    [GeneratedRegex(
        @"(?:(?<!невозможн\p{L}* (?:\p{L}+ ){0,4})без (?:\p{L}+ )?(?:изоляц|реальн)\p{L}*(?! [^;]{0,80}(?:невозмож|не (?:представля|видит|находит|усматрива)))|не связыва\p{L}+ [^;]{0,60}(?:с (?:его |ее )?(?:лишени|изоляц))|не связанн\p{L}+ с (?:лишени|изоляц)|не нуждается в изоляции|дополнительн\p{L}+ (?:вид\p{L}* )?наказани\p{L}* [^;]{0,60}не (?:применя|назнача)|умысл\p{L}* на [^;]{0,80}не (?:установл|доказ|нашел)|излишне вменен|вменен\p{L}* излишне|исключ\p{L}+ из (?:обвинени|квалификац|объема)|охватыва\p{L}+ [^;]{0,120}не (?:вменя|требу)|ближе? к минимальн|близк\p{L}+ к (?:минимальн|нижн)|на минимальный срок|минимальн\p{L}+ (?:размер|срок|наказани)|возможным (?:не назначать|не применять|назначить (?:\p{L}+ )?(?:более мягк|штраф|ограничени|общественн|наказание, не))"
        + @"|алып таста(?:л|у|й)\p{L}*|артық тағыл|оқшауламай[- ]?ақ?(?![^;]{0,80}(?:мүмкін емес|мүмкіндік жоқ|жетпей|жеткізбей))|балама жаза|айыруға негіз жоқ|бас бостандығынан айырмай|бостандығынан айырумен байланысты емес жаза|ең төменгі (?:мөлшер|мерзім)|шартты (?:түрде )?(?:жаза )?(?:тағайында\p{L}+|соттау\p{L}*) [^;]{0,30}(?:мүмкін деп|болады))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Milder();
}
