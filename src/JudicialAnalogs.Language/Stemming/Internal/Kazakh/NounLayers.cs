namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>Endings of nouns from the outside in: predicate → case → possessive → plural.</summary>
internal static class NounLayers
{
    private const Sounds AfterBare = Sounds.Glide | Sounds.L | Sounds.Buzz;

    private static readonly Endings Predicate = Endings.Of(
        (Sounds.Vowel | Sounds.Glide | Sounds.L | Sounds.Nasal, "мын мін"),
        (Sounds.Buzz, "бын бін быз біз"),
        (Sounds.Voiceless, "пын пін пыз піз"));

    private static readonly Endings Case = Endings.Of(
        (Sounds.Vowel | Sounds.Nasal, "ның нің"),
        (AfterBare, "дың дің"),
        (Sounds.Voiceless, "тың тің қа ке та те тан тен ты ті пен тағы тегі"),
        (Sounds.Vowel, "ны ні"),
        (AfterBare | Sounds.Nasal, "ды ді"),
        (Sounds.Voiced, "ға ге да де дағы дегі"),
        (Sounds.Vowel | AfterBare, "дан ден"),
        (Sounds.Nasal, "нан нен"),
        (Sounds.Vowel | Sounds.Glide | Sounds.L | Sounds.Nasal, "мен"),
        (Sounds.Buzz, "бен"));

    // Case endings that show a third-person possessive before them; both go at once.
    private static readonly Endings PossessiveCase = Endings.Of(
        (Sounds.Consonant, "ын ін ына іне ында інде ынан інен ындағы індегі ының інің ымен імен"),
        (Sounds.Vowel, "сын сін сына сіне сында сінде сынан сінен сындағы сіндегі сының сінің сымен сімен"),
        (Sounds.Consonant, "ыма іме ыңа іңе"));

    private static readonly Endings Possessive = Endings.Of(
        (Sounds.Consonant, "ы і ым ім ың ің ымыз іміз ыңыз іңіз"),
        (Sounds.Vowel, "сы сі мыз міз ңыз ңіз"));

    private static readonly Endings Plural = Endings.Of(
        (Sounds.Vowel | Sounds.Glide, "лар лер"),
        (Sounds.L | Sounds.Nasal | Sounds.Buzz, "дар дер"),
        (Sounds.Voiceless, "тар тер"));

    /// <summary>The length left of the word.</summary>
    public static int Strip(Span<char> word)
    {
        if (Stems.IsWhole(word))
            return word.Length;
        var length = Predicate.Strip(word);
        var both = PossessiveCase.Strip(word[..length]);
        if (both < length)
        {
            length = FinalConsonant.Restore(word[..both]);
        }
        else
        {
            length = Case.Strip(word[..length]);
            if (Stems.IsWhole(word[..length]))
                return length;
            var owned = Possessive.Strip(word[..length]);
            if (owned < length)
                length = FinalConsonant.Restore(word[..owned]);
        }

        return Stems.IsWhole(word[..length]) ? length : Plural.Strip(word[..length]);
    }
}
