using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// The rules of the general part that lower or replace a punishment (УК ст. 55, 56, 63, 64–69, 83) where a sentence of the court cites them, with
/// whether it applies them. What a party asks for is neither.
/// </summary>
internal static partial class LimitRules
{
    public static IEnumerable<(Citation Citation, bool Applied)> In(ActSheet sheet, TextSpan sentence)
    {
        if (!sheet.CitationsWithin(sentence).Any(Lowers))
            yield break;
        foreach (var stretch in FactorClauses.Stretches(sheet.Text.Flat, sentence))
        {
            bool? applied = null;
            foreach (var citation in sheet.CitationsWithin(stretch))
            {
                if (!Lowers(citation))
                    continue;
                applied ??= Applies(sheet.Text.Flat.AsSpan(stretch.Start, stretch.Length));
                if (applied is { } known)
                    yield return (citation, known);
            }
        }
    }

    private static bool Lowers(Citation citation) =>
        citation.Reference is { Act: "УК", Article: "55" or "56" or "63" or "64" or "65" or "66" or "67" or "68" or "69" or "83" };

    private static bool? Applies(ReadOnlySpan<char> words)
    {
        if (FactorPhrases.PartySpeaks().IsMatch(words) && !FactorPhrases.Court().IsMatch(words))
            return null;
        if (Refused().IsMatch(words))
            return false;
        return !Lacking().IsMatch(words) || Applied().IsMatch(words);
    }

    /// <summary>The rule itself is not applied.</summary>
    [GeneratedRegex(
        @"(?:не (?:примен|подлеж|усматрива|находит|нашел|видит|соглаша|согласен|распростран|явля|действу|вправе)|не (?:может|могут|могла?|могли|подлеж\p{L}+) (?:\p{L}+ ){0,2}примен|примен\p{L}* (?:быть )?(?:не (?:может|могут|подлеж)|нельзя|невозмож)|неприменим|применим\p{L}* (?:только|лишь)|без применени|исключа\p{L}+ (?:\p{L}+ ){0,2}(?:примен|освобожд)|препятству|невозмож|отклон|отверга|отказ|нет (?:\p{L}+ ){0,2}основани|(?<!на )основани\p{L}* [^;]{0,120}(?:нет(?!\p{L})|не )"
        + @"|қолданылмай|қолданыла алмай|қолданбай|қолданба(?!\p{L})|қолдану\p{L}* [^;]{0,60}(?:мүмкін емес|мүмкіндік жоқ|негіз жоқ|негіз таппа|негіз көрме|болмайды|негізсіз)|негіз\p{L}* (?:\p{L}+ )?(?:жоқ|табылма|таппа|көрме|анықталма|болма)|таралмайды|келіспе|қабылданба|қабылдама|қанағаттандырылма|бас тарт)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    /// <summary>Something is wanting: a ground of the rule, or of the opposite.</summary>
    [GeneratedRegex(@"(?:(?<![\p{L}])нет(?![\p{L}])|отсутству|не (?:имеется|установл|выявл)|жоқ(?![\p{L}])|анықталма|анықталған жоқ)", RegexOptions.CultureInvariant)]
    private static partial Regex Lacking();

    [GeneratedRegex(
        @"(?:(?<!не )(?<![\p{L}])примен(?:яет|яется|яются|ил|имы|има|ив|яя|ить|ению|ением|ены|ена)(?![\p{L}])|не (?:может|могут|должен|должно|должны|вправе) (?:быть )?(?:превы|больше|более|выше)|не (?:более|свыше|выше) |в пределах|в рамках|по правилам|руководству"
        + @"|қолданып|қолдана отырып|қолданылады|қолданады|қолданған|аспа|асырылма|асыруға болмайды|шегінде|басшылыққа)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Applied();
}
