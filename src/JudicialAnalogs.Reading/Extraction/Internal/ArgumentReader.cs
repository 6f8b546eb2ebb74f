using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Picks the sentences of the court's reasoning that carry the decision and tells which way each pulls, by weighed traits
/// (docs/decisions/0007-arguments-by-weighed-traits.md). A sentence whose effect is unsure is left out rather than guessed.
/// </summary>
internal static class ArgumentReader
{
    private const int Most = 10;
    private const double Sure = 0.7;

    private static readonly int[] OfVerdicts = ArgumentWeights.Places("none", "harsher", "milder", "guilt", "granted", "refused");
    private static readonly int[] OfAcquittals = [.. OfVerdicts, .. ArgumentWeights.Places("acquittal")];
    private static readonly int[] OfClaims = ArgumentWeights.Places("none", "granted", "refused", "neutral");
    private static readonly int[] OfGrantedClaims = ArgumentWeights.Places("none", "granted", "neutral");
    private static readonly int[] OfRefusedClaims = ArgumentWeights.Places("none", "refused", "neutral");

    public static List<KeyArgument> Read(ActSheet sheet, bool summary, ClaimOutcome? outcome)
    {
        var traits = new ArgumentTraits(sheet, outcome);
        var possible = Possible(traits, outcome);
        var found = new List<(TextSpan Sentence, ArgumentEffect Effect, double Trust)>();
        for (var i = 0; i < traits.Sentences.Count; i++)
        {
            var sentence = traits.Sentences[i];
            // A summary lists the arguments already: what remains is which way they pull.
            if (summary && Heading.IsMatch(sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length)))
                continue;
            var (effect, trust) = ArgumentWeights.Weigh(traits.Of(i), possible);
            if (summary || trust >= Sure)
                found.Add((sentence, effect, trust));
        }

        var kept = summary ? found : found.OrderByDescending(one => one.Trust).Take(Most).OrderBy(one => one.Sentence.Start).ToList();
        return [.. kept.Select((one, place) => Argument(sheet, one, place, summary))];
    }

    private static KeyArgument Argument(ActSheet sheet, (TextSpan Sentence, ArgumentEffect Effect, double Trust) found, int place, bool summary)
    {
        var (quote, span) = sheet.Say(found.Sentence);
        var norms = sheet.CitationsWithin(found.Sentence).Select(citation => citation.Reference).Distinct().ToList();
        sheet.Note($"key_arguments[{place}]", Math.Round(found.Trust, 2), summary ? "argument.summary" : "argument.weighed", found.Sentence);
        return new KeyArgument(quote, found.Effect, norms, span);
    }

    private static int[] Possible(ArgumentTraits traits, ClaimOutcome? outcome) => outcome switch
    {
        null => traits.Acquits ? OfAcquittals : OfVerdicts,
        ClaimOutcome.Granted => OfGrantedClaims,
        ClaimOutcome.Refused or ClaimOutcome.Terminated => OfRefusedClaims,
        _ => OfClaims,
    };

    private static Regex Heading => field ??= new TextPattern(@"^[^.]{0,40}:$");
}
