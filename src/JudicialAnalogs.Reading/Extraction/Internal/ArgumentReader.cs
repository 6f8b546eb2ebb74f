using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Picks the sentences of the court's reasoning that carry the decision: it gives a reason, and which way the reason pulls can be told.
/// A sentence whose effect cannot be told is left out rather than guessed.
/// </summary>
internal static partial class ArgumentReader
{
    private const int Shortest = 45;
    private const int Longest = 900;
    private const int Most = 12;

    public static List<KeyArgument> Read(ActSheet sheet, bool summary, ClaimOutcome? outcome)
    {
        var arguments = new List<KeyArgument>();
        foreach (var sentence in sheet.SentencesOf(SegmentKind.Reasoning))
        {
            if (arguments.Count == Most)
                break;
            if (EffectOf(sheet, sentence, summary, outcome) is not { } effect)
                continue;
            var (quote, span) = sheet.Say(sentence);
            var norms = sheet.CitationsWithin(sentence).Select(citation => citation.Reference).Distinct().ToList();
            sheet.Note($"key_arguments[{arguments.Count}]", summary ? 0.8 : 0.75, summary ? "argument.summary" : "argument.reason", sentence);
            arguments.Add(new KeyArgument(quote, effect, norms, span));
        }

        return arguments;
    }

    private static ArgumentEffect? EffectOf(ActSheet sheet, TextSpan sentence, bool summary, ClaimOutcome? outcome)
    {
        var words = sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length);
        if (summary)
            return Heading().IsMatch(words) ? null : CivilEffect(words, outcome);
        if (sentence.Length is >= Shortest and <= Longest && outcome is null && CriminalArguments.EffectOf(sheet, sentence) is { } told)
            return told;
        if (sentence.Length is < Shortest or > Longest || CourtSentences.PartySpeaks().IsMatch(words) && !CourtSentences.CourtDecides().IsMatch(words))
            return null;
        if (Recites().IsMatch(words) || Concludes().IsMatch(words))
            return null;
        if (!Reason().IsMatch(words) && (outcome is not null || !ArgumentEffects.CapsPunishment().IsMatch(words)))
            return null;
        if (outcome is not null && NoBearing().IsMatch(words))
            return ArgumentEffect.Unspecified;
        return outcome is null ? ArgumentEffects.Criminal(words) : CivilEffect(words, outcome) is var effect && effect != ArgumentEffect.Unspecified ? effect : null;
    }

    private static ArgumentEffect CivilEffect(ReadOnlySpan<char> words, ClaimOutcome? outcome) => outcome switch
    {
        ClaimOutcome.Granted => ArgumentEffect.Granted,
        ClaimOutcome.Refused or ClaimOutcome.Terminated => ArgumentEffect.Refused,
        _ => ArgumentEffects.Civil(words),
    };

    /// <summary>What the law says in general, not what it means here.</summary>
    [GeneratedRegex(@"^(?:вместе с тем,? |при этом,? |однако |кроме того,? )?(?:согласно|в соответствии с|в силу|по смыслу) (?:[^;]{0,120},)? ?если [^;]{0,200}(?:вправе|обязан|может|подлежит)|^(?:все|любые|неустранимые) сомнения|^барлық күмән", RegexOptions.CultureInvariant)]
    private static partial Regex Recites();

    /// <summary>The bare result of what was argued before: «Поэтому действия … суд переквалифицирует».</summary>
    [GeneratedRegex(@"^(?:таким образом|поэтому|при таких обстоятельствах|следовательно|осылайша|сондықтан)[ ,][^;]{0,200}(?:переквалифицир|қайта сарала)", RegexOptions.CultureInvariant)]
    private static partial Regex Concludes();

    /// <summary>A party's point that changes nothing either way.</summary>
    [GeneratedRegex(@"(?:(?:правового|юридического) значения [^;]{0,80}не име|не име\p{L}{2,3} (?:правового|юридического) значения|құқықтық маңызы жоқ)", RegexOptions.CultureInvariant)]
    private static partial Regex NoBearing();

    [GeneratedRegex(@"^[^.]{0,40}:$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:поскольку|так как|потому что|в связи с|ввиду|следовательно|таким образом|поэтому|не свидетельству|доказательством не явл|не доказыва|учитывая|принимая во внимание|исходя из|по той же причине|по этой причине|с учетом того|толку\p{L}{2,4} в пользу|отверга|не соглаша|критически|способ\p{L}{0,2} защиты|правового значения|оснований [^;]{0,120}не (?:усматр|наход|име|установ)|не применя|опроверга|не нашл|не осознавал|не достигнет"
        + @"|өйткені|себебі|сондықтан|осыған байланысты|ескере отырып|ескеріп|ескеріле отырып|болғандықтан|қабылданбайды|келіспейді|негізсіз|дәлелденбе|пайдасына түсіндір|деген тұжырым|байланысты|аспауға тиіс)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Reason();
}
