using JudicialAnalogs.Language.Stemming.Internal.Kazakh;

namespace JudicialAnalogs.Language.Stemming;

/// <summary>
/// A Kazakh stemmer built from the order of suffixes in the grammar. From a noun it takes predicate, case, possessive and
/// plural endings; from a verb person, tense, negation and the passive. Every ending must agree with the vowel and
/// the last sound before it, which keeps most accidental matches out.
/// </summary>
public static class KazakhStemmer
{
    /// <summary>Reduces a folded word to its stem in place.</summary>
    /// <param name="word">A lower-case Kazakh word; its first characters become the stem.</param>
    /// <returns>The length of the stem; a final б, г or ғ is written as п, к or қ.</returns>
    public static int Stem(Span<char> word)
    {
        var length = NounLayers.Strip(word);
        length = VerbLayers.Strip(word[..length]);
        return FinalConsonant.Restore(word[..length]);
    }
}
