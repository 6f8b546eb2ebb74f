using JudicialAnalogs.Language.Stemming.Internal;

namespace JudicialAnalogs.Language.Stemming;

/// <summary>
/// The Russian Snowball stemmer, written from its published definition (snowballstem.org/algorithms/russian/stemmer.html):
/// regions RV and R2, then endings of gerunds, adjectives, verbs and nouns, derivational «ость», superlatives and «ь».
/// Only removes, so the stem is a prefix of the word.
/// </summary>
public static class RussianStemmer
{
    // Group 1 endings stand only behind а or я, which itself stays.
    private const int AfterAOrYa = 1;
    private const int Free = 2;

    private static readonly SuffixTable PerfectiveGerund = Table(
        Suffix.Of(AfterAOrYa, "в вши вшись"),
        Suffix.Of(Free, "ив ивши ившись ыв ывши ывшись"));

    private static readonly SuffixTable Reflexive = Table(Suffix.Of(Free, "ся сь"));

    private static readonly SuffixTable Adjective = Table(Suffix.Of(
        Free, "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею"));

    private static readonly SuffixTable Participle = Table(
        Suffix.Of(AfterAOrYa, "ем нн вш ющ щ"),
        Suffix.Of(Free, "ивш ывш ующ"));

    private static readonly SuffixTable Verb = Table(
        Suffix.Of(AfterAOrYa, "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно"),
        Suffix.Of(
            Free,
            "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю"));

    private static readonly SuffixTable Noun = Table(Suffix.Of(
        Free, "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я"));

    private static readonly SuffixTable Derivational = Table(Suffix.Of(Free, "ост ость"));

    private static readonly SuffixTable Superlative = Table(Suffix.Of(Free, "ейш ейше"));

    /// <summary>The length of the stem at the start of a folded word.</summary>
    /// <param name="folded">A lower-case Russian word with ё already е (see <see cref="Folding.WordFolding"/>).</param>
    public static int StemLength(ReadOnlySpan<char> folded)
    {
        var rv = AfterFirstVowel(folded);
        if (rv >= folded.Length)
            return folded.Length;
        var r2 = NextRegion(folded, NextRegion(folded, 0));

        var length = Inflection(folded, folded.Length, rv);
        if (length > rv && folded[length - 1] == 'и')
            length--;
        length = Remove(Derivational, folded, length, Math.Max(rv, r2));
        return Tidy(folded, length, rv);
    }

    private static int Inflection(ReadOnlySpan<char> word, int length, int rv)
    {
        var shorter = Remove(PerfectiveGerund, word, length, rv);
        if (shorter < length)
            return shorter;
        length = Remove(Reflexive, word, length, rv);
        shorter = Remove(Adjective, word, length, rv);
        if (shorter < length)
            return Remove(Participle, word, shorter, rv);
        shorter = Remove(Verb, word, length, rv);
        return shorter < length ? shorter : Remove(Noun, word, length, rv);
    }

    private static int Tidy(ReadOnlySpan<char> word, int length, int rv)
    {
        var shorter = Remove(Superlative, word, length, rv);
        if (EndsInDoubleN(word, shorter, rv))
            return shorter - 1;
        if (shorter == length && length > rv && word[length - 1] == 'ь')
            return length - 1;
        return shorter;
    }

    private static bool EndsInDoubleN(ReadOnlySpan<char> word, int length, int rv) =>
        length - 2 >= rv && word[length - 1] == 'н' && word[length - 2] == 'н';

    /// <summary>Removes the longest ending of a table that lies in the region; a group 1 ending also needs its а or я there.</summary>
    private static int Remove(SuffixTable table, ReadOnlySpan<char> word, int length, int region)
    {
        if (length <= region)
            return length;
        var ending = table.Longest(word[region..length]);
        if (ending is null)
            return length;
        var shorter = length - ending.Text.Length;
        return ending.Group == Free || (shorter > region && word[shorter - 1] is 'а' or 'я') ? shorter : length;
    }

    private static int AfterFirstVowel(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word[i]))
                return i + 1;
        }

        return word.Length;
    }

    /// <summary>Where the region behind the first non-vowel that follows a vowel begins.</summary>
    private static int NextRegion(ReadOnlySpan<char> word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                return i + 1;
        }

        return word.Length;
    }

    private static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';

    private static SuffixTable Table(params IEnumerable<Suffix>[] groups) => new(groups.SelectMany(group => group).ToArray());
}
