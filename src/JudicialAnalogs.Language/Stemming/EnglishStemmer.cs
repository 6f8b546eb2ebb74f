using JudicialAnalogs.Language.Stemming.Internal.English;

namespace JudicialAnalogs.Language.Stemming;

/// <summary>
/// The English Snowball stemmer (Porter2), written from its published definition
/// (snowballstem.org/algorithms/english/stemmer.html). Apostrophes never reach it: the tokenizer ends a word there.
/// </summary>
public static class EnglishStemmer
{
    /// <summary>Reduces a lower-case word to its stem in place.</summary>
    /// <param name="word">Lower-case letters; its first characters become the stem.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length <= 2)
            return word.Length;
        if (EnglishExceptions.TryGet(word, out var exception))
        {
            exception.CopyTo(word);
            return exception.Length;
        }

        var stem = new EnglishStem(word);
        stem.RemovePlural();
        if (!EnglishExceptions.IsWhole(stem.Text))
        {
            stem.RemovePastAndGerund();
            stem.ReplaceFinalY();
            stem.ReplaceDerivations();
            stem.ReplaceAdjectives();
            stem.RemoveEndings();
            stem.Tidy();
        }

        return stem.Finish();
    }
}
