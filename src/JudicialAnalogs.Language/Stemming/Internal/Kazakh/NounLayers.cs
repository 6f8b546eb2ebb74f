namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>Endings of nouns from the outside in: predicate → case → possessive → plural.</summary>
internal static class NounLayers
{
    private const Sounds AfterBare = Sounds.Glide | Sounds.L | Sounds.Buzz;

    // -сыз and -сіз are left alone everywhere: «заңсыз», without law, is not «заң».
    private static readonly Endings Predicate = Endings.Of(
        (Sounds.Vowel | Sounds.Glide | Sounds.L | Sounds.Nasal, "мын мін"),
        (Sounds.Buzz, "бын бін быз біз"),
        (Sounds.Voiceless, "пын пін пыз піз"));

    private static readonly Endings Case = Endings.Of(
        (Sounds.Voiced, "ның нің нікі"),
        (AfterBare, "дың дің дікі"),
        (Sounds.Voiceless, "тың тің қа ке та те тан тен ты ті пен пенен тағы тегі тікі"),
        (Sounds.Vowel, "ны ні"),
        (AfterBare | Sounds.Nasal, "ды ді"),
        (Sounds.Voiced, "ға ге да де дағы дегі"),
        (Sounds.Vowel | AfterBare | Sounds.Nasal, "дан ден"),
        (Sounds.Nasal, "нан нен"),
        (Sounds.Vowel | Sounds.Glide | Sounds.L | Sounds.Nasal, "мен менен"),
        (Sounds.Buzz, "бен бенен"));

    // Cases of the third-person possessive that differ from those of the bare noun, and the dative of the first and second.
    private static readonly Endings PossessiveCase = Endings.Of(
        (Sounds.Consonant, "ын ін ына іне ында інде ынан інен ындағы індегі ыма іме ыңа іңе ымызға імізге"),
        (Sounds.Vowel, "сын сін сына сіне сында сінде сынан сінен сындағы сіндегі"));

    private static readonly Endings Possessive = Endings.Of(
        (Sounds.Consonant, "ы і ым ім ың ің ымыз іміз ыңыз іңіз"),
        (Sounds.Vowel, "сы сі м ң мыз міз ңыз ңіз"));

    private static readonly Endings Plural = Endings.Of(
        (Sounds.Vowel | Sounds.Glide, "лар лер"),
        (Sounds.L | Sounds.Nasal | Sounds.Buzz, "дар дер"),
        (Sounds.Voiceless, "тар тер"));

    /// <summary>The length left of the word. The last letter is restored where a vowel had voiced it.</summary>
    public static int Strip(Span<char> word)
    {
        var length = CaseAndPossessive(word);
        if (length == word.Length)
            length = Predicate.Strip(word);
        if (KnownStems.Contains(word[..length]))
            return length;
        // With a case or a possessive behind it the plural cannot be a part of the stem.
        return Plural.Strip(word[..length], anyHarmony: length < word.Length);
    }

    private static int CaseAndPossessive(Span<char> word)
    {
        var withCase = Case.Strip(word);
        if (withCase < word.Length && KnownStems.Contains(word[..withCase]))
            return withCase;
        // «Органы» is орган and -ы, not «орга» with an accusative.
        var alone = Possessive.Strip(word);
        if (alone < word.Length && KnownStems.Contains(word[..alone]))
            return alone;
        var both = PossessiveCase.Strip(word);
        if (both < word.Length)
            return Repair(word, OwnedStem(word, both));

        var owned = Possessive.Strip(word[..withCase]);
        return owned < withCase ? Repair(word, OwnedStem(word, owned)) : withCase;
    }

    /// <summary>
    /// «Қылмысы» is қылмыс and -ы, «сотталушысы» is сотталушы and -сы: behind ы or і the с belongs to the stem, unless
    /// the rest is an agent in -шы or a known stem.
    /// </summary>
    private static int OwnedStem(ReadOnlySpan<char> word, int length)
    {
        var stem = word[..length];
        var takesS = word[length] == 'с' && stem[^1] is 'ы' or 'і';
        return takesS && stem[^2] != 'ш' && !KnownStems.Contains(stem) ? length + 1 : length;
    }

    private static int Repair(Span<char> word, int length) =>
        Elision.Restore(word, FinalConsonant.Restore(word[..length]));
}
