using JudicialAnalogs.Language.Stemming.Internal.Kazakh;

namespace JudicialAnalogs.Language.Stemming;

/// <summary>
/// A Kazakh stemmer built from the order of suffixes in the grammar. From a noun it takes predicate, case, possessive and
/// plural endings and the derivational -лық; from a verb person, tense, negation and the passive. Every ending must agree with
/// the vowel and the last sound before it, which keeps most accidental matches out, and the layers are tried again on what is
/// left, so that a form and its own base cannot end up apart.
/// </summary>
public static class KazakhStemmer
{
    private const int MostRounds = 5;

    /// <summary>Reduces a folded word to its stem in place.</summary>
    /// <param name="word">A lower-case Kazakh word; its first characters become the stem.</param>
    /// <returns>The length of the stem; a final б, г or ғ is written as п, к or қ.</returns>
    public static int Stem(Span<char> word)
    {
        var length = word.Length;
        var evidence = VerbEvidence.None;
        for (var round = 0; round < MostRounds && evidence != VerbEvidence.Sure && !KnownStems.Contains(word[..length]); round++)
        {
            var left = Round(word[..length], ref evidence);
            if (left == length)
                break;
            length = left;
        }

        return FinalConsonant.Restore(word[..length]);
    }

    private static int Round(Span<char> word, ref VerbEvidence evidence)
    {
        var length = word.Length < 3 ? word.Length : VerbLayers.StripFinite(word);
        if (length < word.Length)
        {
            evidence = VerbEvidence.Sure;
        }
        else
        {
            length = NounLayers.Strip(word);
            if (length == word.Length - 2 && word[^2..] is "ды" or "ді" or "ты" or "ті")
                evidence = VerbLayers.IsDenominal(word[..length]) ? VerbEvidence.Sure : VerbEvidence.Possible;
        }

        if (KnownStems.Contains(word[..length]))
            return length;
        length = evidence == VerbEvidence.Sure ? length : Derivation.Strip(word[..length]);
        return KnownStems.Contains(word[..length]) ? length : VerbLayers.Strip(word[..length], ref evidence);
    }
}
