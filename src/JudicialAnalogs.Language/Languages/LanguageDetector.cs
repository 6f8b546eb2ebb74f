using JudicialAnalogs.Language.Folding;
using JudicialAnalogs.Language.Languages.Internal;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Languages;

/// <summary>
/// Tells Russian from Kazakh: a word by its letters, a small lexicon of function words and its ending; a document by its words.
/// Words without a sign of their own are left to their neighbours (see <see cref="Analysis.Analyzer"/>).
/// </summary>
public static class LanguageDetector
{
    private const int LongestWord = 64;
    private const double EarnestShare = 0.15;

    /// <summary>The language of one folded word by itself; <see cref="TextLanguage.Undetermined"/> when it could be either.</summary>
    /// <param name="folded">A word folded by <see cref="WordFolding"/>.</param>
    public static TextLanguage OfWord(ReadOnlySpan<char> folded)
    {
        if (WordCues.HasKazakhLetter(folded))
            return TextLanguage.Kazakh;
        var byLexicon = FunctionWords.LanguageOf(folded);
        if (byLexicon != TextLanguage.Undetermined)
            return byLexicon;
        if (WordCues.HasRussianLetter(folded))
            return TextLanguage.Russian;
        // Kazakh endings are longer and rarer by chance than Russian ones, so they are asked first.
        if (WordCues.HasKazakhEnding(folded))
            return TextLanguage.Kazakh;
        return WordCues.HasRussianEnding(folded) ? TextLanguage.Russian : TextLanguage.Undetermined;
    }

    /// <summary>The language of a document, by the words that show one.</summary>
    public static DocumentLanguage OfDocument(ReadOnlySpan<char> text)
    {
        var (russian, kazakh) = CountWords(text);
        var total = russian + kazakh;
        if (total == 0)
            return DocumentLanguage.Undetermined;
        if (russian >= EarnestShare * total && kazakh >= EarnestShare * total)
            return DocumentLanguage.Mixed;
        return russian > kazakh ? DocumentLanguage.Russian : DocumentLanguage.Kazakh;
    }

    /// <summary>How many words of a text show Russian and how many show Kazakh.</summary>
    public static (int Russian, int Kazakh) CountWords(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[LongestWord];
        int russian = 0, kazakh = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Kind != TokenKind.Word)
                continue;
            var word = text.Slice(token.Start, Math.Min(token.Length, LongestWord));
            switch (OfWord(folded[..WordFolding.Fold(word, folded)]))
            {
                case TextLanguage.Russian:
                    russian++;
                    break;
                case TextLanguage.Kazakh:
                    kazakh++;
                    break;
            }
        }

        return (russian, kazakh);
    }
}
