using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// The rules of the general part that lower or replace a punishment (УК ст. 55, 56, 63, 64–69, 83) where a sentence of the court cites them, with
/// whether it applies them. What a party asks for is neither.
/// </summary>
internal static class LimitRules
{
    public static bool Lowers(NormRef norm) =>
        norm is { Act: "УК", Article: "55" or "56" or "63" or "64" or "65" or "66" or "67" or "68" or "69" or "83" };

    /// <summary>A party speaks, and the court does not answer in the same words.</summary>
    public static bool IsOfParty(ReadOnlySpan<char> words) => FactorPhrases.PartySpeaks.IsMatch(words) && !FactorPhrases.Court.IsMatch(words);

    /// <summary>True when words of the court apply a rule, false when they do not apply it; null when they only weigh it.</summary>
    public static bool? Applies(string words, NormRef rule)
    {
        // The conditions of a rule are wanting circumstances, and what it forbids is its content: neither is a refusal of the rule.
        var told = Conditions.Replace(words, " ");
        if (rule is { Article: "55", Part: "1" })
        {
            var without = NoImprisonment.Replace(told, " ");
            if (without.Length < told.Length && !RuleRefused.IsMatch(without))
                return true;
            told = without;
        }

        if (Refuses(told))
            return false;
        // Going below the minimum is rare: to name its ground is not to do it.
        if (rule is { Article: "55", Part: "4" })
            return Applied.IsMatch(told) || Below.IsMatch(told) ? true : null;
        return Weighs.IsMatch(told) && !Applied.IsMatch(told) ? null : true;
    }

    /// <summary>True when words say that what they speak of is not applied, not granted or has no ground.</summary>
    public static bool Refuses(ReadOnlySpan<char> words) => Refused.IsMatch(words);

    /// <summary>«при отсутствии отягчающих обстоятельств», «ауырлататын мән-жайлар болмағандықтан».</summary>
    private static Regex Conditions => field ??= new TextPattern(
        @"(?:препятств\p{L}*[^;]{0,90}?(?:нет(?!\p{L})|не (?:имеется|усм\p{L}+|установ\p{L}+|выявл\p{L}+|находит)|отсутству\p{L}+)|кедергі\p{L}*[^;]{0,60}?(?:жоқ|анықталма\p{L}+|болма\p{L}+)|(?:отягча\p{L}+|усугубля\p{L}+)[^;,]{0,40} (?:нет(?!\p{L})|не (?:имеется|установлен\p{L}*|усм\p{L}+|выявлен\p{L}*|наш\p{L}+|находит|видит|имел\p{L}*)|отсутству\p{L}+)"
        + @"|(?:при отсутствии|за отсутствием|ввиду отсутствия|нет|не (?:имеется|установ\p{L}+|усм\p{L}+|выявл\p{L}+|находит|видит)|отсутств\p{L}+)(?: \p{L}+){0,3} (?:обстоятельств\p{L}*,? )?(?:отягча|усугубля)\p{L}+(?: \p{L}+)?"
        + @"|ауырлат\p{L}+ (?:\p{L}+[- ]){0,4}(?:болма\p{L}+|жоқ\p{L}*|анықталма\p{L}+|анықталған жоқ|көрінбе\p{L}+|таппа\p{L}+|табылма\p{L}+|көрме\p{L}+))");

    /// <summary>The rule itself is refused, not a demand that it stands against.</summary>
    private static Regex RuleRefused => field ??= new TextPattern(@"(?:не (?:применя|применим|подлежит применению|распространя|действ)|неприменим|применен\p{L}* (?:быть )?не|ереже\p{L}*[^;]{0,40}(?:қолданылма|жүрмей)|(?:бөлі[кг]|тарма[қғ]|бап|баб|т\.|б\.)\p{L}* (?:\p{L}+ ){0,2}(?:қолданылма|қолдануға (?:болмайды|негіз|жатпайды)|қолдану мүмкін емес|жүрмей|таралма))");

    /// <summary>A punishment below the minimum is set, or circumstances are found exceptional for it.</summary>
    private static Regex Below => field ??= new TextPattern(@"(?:назнач\p{L}*[^;]{0,80}ниже|ниже[^;]{0,80}(?:назнач|опреде)\p{L}*|(?:призна|расцен|счита|наход)\p{L}*[^;]{0,120}исключительн|исключительн\p{L}*[^;]{0,60}(?:призна|расцен|счита)|(?:ерекше|айрықша)[^;]{0,60}(?:деп|танып|таниды|деп санай)|төмен[^;]{0,60}(?:тағайында|белгіле))");

    /// <summary>What ст. 55(1) orders: imprisonment is not imposed.</summary>
    private static Regex NoImprisonment => field ??= new TextPattern(
        @"(?:лиш(?:ени|а|и)\p{L}+ свободы[^,;\d]{0,60}?(?:невозможн\p{L}+|недопустим\p{L}+|исключ\p{L}+|запрещ\p{L}+|нельзя|не (?:может|могут|подлеж\p{L}+|назнач\p{L}+|примен\p{L}+|допуска\p{L}+|должн\p{L}+|избира\p{L}+)(?: быть)?(?: (?:назначен|применен|избран)\p{L}*)?)"
        + @"|(?:исключ\p{L}+|не (?:допуска|позволя|назнача|может назнач|вправе назнач|дает|разреша)\p{L}*|запреща\p{L}+|препятству\p{L}+|нельзя|невозможн\p{L}+)[^,;\d]{0,60}?лиш(?:ени|а|и)\p{L}+ свободы"
        + @"|бас бостандығынан айыру[^,;\d]{0,80}?(?:мүмкін емес|болмайды|жол берілмейді|тағайындалма\p{L}+|қолданылма\p{L}+|тағайындай алма\p{L}+|жатпайды))");

    private static Regex Refused => field ??= new TextPattern(
        @"(?<![\p{L}])(?:не (?:примен|подлеж|усматрива|усмотр|находит|нашел|нашла|видит|соглаша|согласен|согласна|разделя|распростран|явля|действу|работает|вправе|относ|касает|удовлетвор|имеется|установ|выявл|призна(?!\p{L}* вин)|счита|образу|отвеча|достиг|исправит|позволя|допуска|дает|дают|требует|оправдан|обусловл)"
        + @"|не (?:может|могут|могла?|могли) (?:\p{L}+ ){0,2}(?:примен|признан|служить|распростран|рассматр|учтен)|примен\p{L}* (?:быть )?(?:не |нельзя|невозмож)"
        + @"|неприменим|применим\p{L}* (?:только|лишь)|только к |лишь к |ни к кому|никому|ни одному|без применени|исключ(?:а\p{L}+|ен(?!и)\p{L}*|ил\p{L}*|ить)|(?<!нет |не имеется |без )препятств(?!\p{L}* (?:нет|не |отсутств))|запрещ|запрет|невозмож|нельзя|отклон|отверга|отказ\p{L}*|отпада|необоснован|несостоятельн|неоснователь|неубедительн|преждевременн|излишн|нецелесообразн|недопустим|недостаточно|не повод|незачем|напрасн|лиша\p{L}+ (?:\p{L}+ ){0,2}возможност"
        + @"|(?:нет|отсутств\p{L}*) (?:\p{L}+ ){0,4}(?:основани|услови|повод|исключительн|необходимост|причин)|(?<!на )(?:основани|услови|повод|исключительн|необходимост|причин)\p{L}* [^;]{0,120}?(?:(?<![\p{L}])нет(?!\p{L})|отсутств|не ))"
        + @"|(?:қолданылма|қолданыла алмай|қолданба|қолдана алмай|қолдануға кел|қолдану\p{L}* [^;]{0,60}(?:мүмкін емес|мүмкіндік жоқ|болмайды|негізсіз|жол жоқ|жол берілме)|негіз\p{L}* (?:\p{L}+ ){0,2}(?:жоқ|табылма|таппа|көрме|анықталма|болма|көрсетілме)|(?:мән-жай|жағдай|шарт)\p{L}* (?:\p{L}+ |\([^)]*\) ){0,3}(?:жоқ|табылма|таппа|көрме|анықталма|болма|орын алма|көрсетілме)"
        + @"|таралма|таратылма|келіспе|келісе алма|қабылданба|қабылдама|қанағаттандырылма|қанағаттандырусыз|бас тарт|жол бермей|жол берілмей|тыйым сал|кедергі(?! жоқ| емес| келтірме)|жол жоқ|көрінбе|жатпайды|қатысы жоқ|мүмкін емес|мүмкіндік бермей|орынсыз|негізсіз|артық(?! бол)|жеткіліксіз|танымай|деп санама|деп таппа|сенімсіз|келтірме|жеткізбей|түзелетініне сенбе|жүрмей|түзелмей)");

    /// <summary>Something is wanting, or a question is put: no application by itself.</summary>
    private static Regex Weighs => field ??= new TextPattern(@"(?:(?<![\p{L}])(?:обсу(?:дил|ждал|жда|див)|рассмотрев|разреш(?:ая|ив)|реш(?:ая|ив))\p{L}* (?:\p{L}+ ){0,2}(?:вопрос|возможност)|(?:мәселе|мүмкіндіг)\p{L}* (?:\p{L}+ )?(?:талқыла|қара)|(?<![\p{L}])нет(?![\p{L}])|отсутству|жоқ(?![\p{L}]))");

    private static Regex Applied => field ??= new TextPattern(
        @"(?:(?<!не )(?<![\p{L}])примен(?:яет|яется|яются|ил|имы|има|ив|яя|ить|ению|ением|ены|ена)(?![\p{L}])|не (?:может|могут|должен|должно|должны|вправе) (?:быть )?(?:превы|больше|более|выше)|не (?:более|свыше|выше) |в пределах|в рамках|по правилам|руководству"
        + @"|қолданып|қолдана отырып|қолданылады|қолданады|қолданған|аспа|асырылма|асыруға болмайды|шегінде|басшылыққа)");
}
