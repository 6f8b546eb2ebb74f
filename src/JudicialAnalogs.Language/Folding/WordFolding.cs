using System.Buffers;
using JudicialAnalogs.Language.Folding.Internal;

namespace JudicialAnalogs.Language.Folding;

/// <summary>
/// Folds one word on spans, without allocating: <see cref="CharacterFolding"/> for every character, and letters of the
/// other script replaced by their twins where a word mixes Latin and Cyrillic, by the majority of unmistakable letters.
/// </summary>
public static class WordFolding
{
    private static readonly SearchValues<char> KazakhLetters = SearchValues.Create("әғқңөұүһіӘҒҚҢӨҰҮҺІ");
    private static readonly SearchValues<char> BackVowels = SearchValues.Create("аоұыАОҰЫ");

    /// <summary>Writes the folded, lower-case form of <paramref name="word"/>.</summary>
    /// <param name="word">Letters of one word, with any soft hyphens and combining marks inside it.</param>
    /// <param name="destination">At least as long as <paramref name="word"/>.</param>
    /// <returns>How many characters were written; never more than the word's length.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> destination) => Fold(word, destination, default, 0, keepCase: false);

    /// <summary>As <see cref="Fold(ReadOnlySpan{char}, Span{char})"/>, with letter case kept.</summary>
    /// <param name="word">Letters of one word, with any soft hyphens and combining marks inside it.</param>
    /// <param name="destination">At least as long as <paramref name="word"/>.</param>
    /// <returns>How many characters were written; never more than the word's length.</returns>
    public static int FoldKeepingCase(ReadOnlySpan<char> word, Span<char> destination) =>
        Fold(word, destination, default, 0, keepCase: true);

    internal static int Fold(ReadOnlySpan<char> word, Span<char> destination, Span<int> sources, int offset, bool keepCase)
    {
        var script = MajorityScript(word);
        var written = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (CharacterFolding.IsCombiningMark(c) && written > 0 && TryJoin(ref destination[written - 1], c))
                continue;

            c = script switch
            {
                Script.Cyrillic => ToCyrillic(c, word),
                Script.Latin => LookAlikes.ToLatin(c),
                _ => c,
            };
            var folded = keepCase ? CharacterFolding.FoldKeepingCase(c) : CharacterFolding.Fold(c);
            if (folded == CharacterFolding.Dropped)
                continue;
            if (!sources.IsEmpty)
                sources[written] = offset + i;
            destination[written++] = folded;
        }

        return written;
    }

    /// <summary>Texts taken from PDF write й as и and a mark; a stress mark says nothing about the word.</summary>
    private static bool TryJoin(ref char letter, char mark)
    {
        switch (mark)
        {
            case '\u0306' when letter is 'и' or 'И':
                letter = letter == 'и' ? 'й' : 'Й';
                return true;
            case '\u0308' when letter is 'е' or 'Е':
            case '\u0301' when LookAlikes.IsCyrillic(letter):
                return true;
            default:
                return false;
        }
    }

    private static Script MajorityScript(ReadOnlySpan<char> word)
    {
        int latin = 0, cyrillic = 0, latinOnly = 0, cyrillicOnly = 0;
        foreach (var c in word)
        {
            if (LookAlikes.IsCyrillic(c))
            {
                cyrillic++;
                cyrillicOnly += LookAlikes.ToLatin(c) == c ? 1 : 0;
            }
            else if (LookAlikes.IsLatin(c))
            {
                latin++;
                latinOnly += LookAlikes.ToCyrillic(c) == c ? 1 : 0;
            }
        }

        if (cyrillic == 0)
            return Script.AsWritten;
        if (cyrillicOnly == 0 && RomanNumerals.IsRoman(word))
            return Script.Latin;
        if (latin == 0)
            return Script.AsWritten;
        // A word of twins only («coт») is Cyrillic: so is the archive.
        return latinOnly > cyrillicOnly ? Script.Latin : Script.Cyrillic;
    }

    /// <summary>«Y» stands for Ү in front-vowel Kazakh words and for У elsewhere.</summary>
    private static char ToCyrillic(char c, ReadOnlySpan<char> word) =>
        c == 'Y' && word.ContainsAny(KazakhLetters) && !word.ContainsAny(BackVowels) ? 'Ү' : LookAlikes.ToCyrillic(c);

    private enum Script
    {
        AsWritten,
        Cyrillic,
        Latin,
    }
}
