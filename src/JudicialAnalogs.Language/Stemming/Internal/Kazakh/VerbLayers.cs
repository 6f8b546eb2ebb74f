namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>Endings of verbs from the outside in: person with tense → negation → passive.</summary>
internal static class VerbLayers
{
    // Endings that no noun has; taken before the noun layers could take a part of them.
    private static readonly Endings Finite = Endings.OfVerbs(
        (Sounds.Consonant, "амын емін асың есің асыңдар есіңдер айын ейін айық ейік ады еді"),
        (Sounds.Vowel, "ймын ймін йсың йсің йсыз йсіз ймыз йміз йсыңдар йсіңдер йсыздар йсіздер йын йін йық йік дың дің дық дік"),
        (Sounds.Vowel, "йды йді йтын йтін ды ді"),
        (Sounds.Vowel | Sounds.Glide | Sounds.L, "мады меді"),
        (Sounds.Nasal | Sounds.Buzz, "бады беді"),
        (Sounds.Voiceless, "пады педі"),
        (Sounds.Voiced, "дым дім дыңыз діңіз дыңдар діңдер дыңыздар діңіздер ғанмын генмін ғанбыз генбіз"),
        (Sounds.Voiceless, "тым тім тыңыз тіңіз тыңдар тіңдер тыңыздар тіңіздер қанмын кенмін қанбыз кенбіз"),
        (Sounds.Any, "саңыз сеңіз сақ сек"));

    private static readonly Endings Tense = Endings.OfVerbs(
        (Sounds.Voiced, "ды ді ған ген ғалы гелі ғанша генше"),
        (Sounds.Voiceless, "ты ті қан кен қалы келі қанша кенше пай пей"),
        (Sounds.Consonant, "ып іп ыпты іпті"),
        (Sounds.Vowel, "пты пті"),
        (Sounds.Vowel | Sounds.Glide | Sounds.L, "май мей"),
        (Sounds.Any, "са се сын сін у"));

    private static readonly Endings Negation = Endings.OfVerbs(
        (Sounds.Vowel | Sounds.Glide | Sounds.L, "ма ме мас мес"),
        (Sounds.Nasal | Sounds.Buzz, "ба бе бас бес"),
        (Sounds.Voiceless, "па пе пас пес"));

    private static readonly Endings Participle = Endings.OfVerbs((Sounds.Consonant, "атын етін"));

    // Nouns in -ат and -ет look the same with -ын («мемлекетін»), so a longer stem has to end like one of a verb.
    private static readonly string[] VerbEndings =
    [
        "ыл", "іл", "ын", "ін", "ыр", "ір", "ыз", "із", "ыс", "іс", "ал", "ел", "лан", "лен", "дан", "ден", "тан", "тен", "лас", "лес",
    ];

    // A stem in -й writes й and а as я, and й and у as ю: қой – қояды, қою. Longest first.
    private static readonly string[] AfterY =
        ["юына", "ямын", "ясың", "ясыз", "ямыз", "ятын", "юын", "юға", "юды", "яды", "юы", "ю"];

    private static readonly Endings Passive = Endings.OfVerbs((Sounds.Consonant, "ыл іл"));

    // Verbs made of nouns in -ла, -да, -та: their passive in -л and gerund in -п cannot be taken for nouns.
    private static readonly string[] DenominalPassives = ["лал", "лел", "дал", "дел", "тал", "тел"];
    private static readonly string[] DenominalReflexives = ["лан", "лен", "дан", "ден", "тан", "тен"];
    private static readonly string[] DenominalGerunds = ["лап", "леп", "дап", "деп", "тап", "теп", "рап", "нап", "сап", "неп", "йеп"];

    /// <summary>The length left once an ending that only verbs have is taken off.</summary>
    public static int StripFinite(Span<char> word)
    {
        // «Методы»: a loan in -д with a possessive.
        if (KnownStems.Contains(word[..^1]))
            return word.Length;
        // «Жаса-ды», not «жас-ады»; «жағдай-ын», not «жағда-йын».
        if (KnownStems.Contains(word[..^2]))
            return word[^2..] is "ды" or "ді" && Phonology.FinalSound(word[..^2]) == Sounds.Vowel ? word.Length - 2 : word.Length;
        var length = StripAfterY(word);
        if (length == word.Length)
            length = Finite.Strip(word);
        return length < word.Length ? length : StripParticiple(word);
    }

    private static int StripParticiple(ReadOnlySpan<char> word)
    {
        var length = Participle.Strip(word);
        var stem = word[..length];
        return Phonology.CountVowels(stem) == 1 || EndsWithAny(stem, VerbEndings) ? length : word.Length;
    }

    private static int StripAfterY(Span<char> word)
    {
        foreach (var ending in AfterY)
        {
            var left = word.Length - ending.Length;
            if (left < 2 || !word.EndsWith(ending) || Phonology.Backness(word[left - 1]) == 0)
                continue;
            word[left] = 'й';
            return left + 1;
        }

        return word.Length;
    }

    /// <summary>The length left once tense, negation and voice are taken off.</summary>
    /// <param name="word">What the layers before left.</param>
    /// <param name="evidence">What they say about the word being a verb; tense makes it sure.</param>
    public static int Strip(Span<char> word, ref VerbEvidence evidence)
    {
        var length = word.Length;
        if (evidence != VerbEvidence.Sure)
        {
            length = Gerund(word);
            if (length == word.Length)
                length = Tense.Strip(word);
            if (length < word.Length)
                evidence = VerbEvidence.Sure;
        }

        if (evidence != VerbEvidence.None && !KnownStems.Contains(word[..length]))
            length = Negation.Strip(word[..length]);
        return KnownStems.Contains(word[..length]) ? length : Voice(word[..length], evidence);
    }

    /// <summary>
    /// Whether what -ды left is the stem of a verb made of a noun: «қолдан-ды», «тағайындал-ды». Two cases never stand one
    /// behind the other, so -дан here is no ablative.
    /// </summary>
    public static bool IsDenominal(ReadOnlySpan<char> stem) =>
        stem.Length >= 5 && (EndsWithAny(stem, DenominalPassives) || EndsWithAny(stem, DenominalReflexives));

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending))
                return true;
        }

        return false;
    }

    private static int Gerund(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || word[^1] != 'п' || Phonology.CountVowels(word) < 2)
            return word.Length;
        return EndsWithAny(word, DenominalGerunds) ? word.Length - 1 : word.Length;
    }

    private static int Voice(ReadOnlySpan<char> word, VerbEvidence evidence)
    {
        if (word.Length >= 5 && word[^1] == 'л' && Phonology.CountVowels(word) >= 2 && EndsWithAny(word, DenominalPassives))
            return word.Length - 1;
        return evidence != VerbEvidence.None ? Passive.Strip(word) : word.Length;
    }
}
