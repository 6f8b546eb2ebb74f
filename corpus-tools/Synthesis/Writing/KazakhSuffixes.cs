namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>Case endings of Kazakh nouns by vowel harmony and by the final sound: <c>n g d a l b i</c> (b: ablative, i: instrumental).</summary>
internal static class KazakhSuffixes
{
    private const string Back = "аоұыуюяё";
    private const string Front = "әөүіеэи";
    private const string Nasal = "мнң";
    private const string Sonorant = "лрйу";
    private const string Voiced = "зж";

    /// <summary>The word with its ending.</summary>
    public static string Attach(string word, char grammaticalCase)
    {
        if (grammaticalCase == 'n' || word.Length == 0)
            return word;
        if (word.EndsWith("ұлы", StringComparison.OrdinalIgnoreCase) || word.EndsWith("қызы", StringComparison.OrdinalIgnoreCase))
            return word + AfterPossessive(grammaticalCase);
        var front = IsFront(word);
        var final = FinalSound(word);
        return word + grammaticalCase switch
        {
            'g' => Pick(final, front, vowelOrNasal: "ның", "нің", voiced: "дың", "дің", voiceless: "тың", "тің", nasalAsVowel: true),
            'a' => Pick(final, front, vowelOrNasal: "ны", "ні", voiced: "ды", "ді", voiceless: "ты", "ті", nasalAsVowel: false),
            'd' => final is Sound.Voiceless ? (front ? "ке" : "қа") : (front ? "ге" : "ға"),
            'l' => final is Sound.Voiceless ? (front ? "те" : "та") : (front ? "де" : "да"),
            'b' => final switch
            {
                Sound.Nasal => front ? "нен" : "нан",
                Sound.Voiceless => front ? "тен" : "тан",
                _ => front ? "ден" : "дан",
            },
            'i' => final switch { Sound.Voiceless => "пен", Sound.Voiced => "бен", _ => "мен" },
            _ => throw new ArgumentOutOfRangeException(nameof(grammaticalCase), grammaticalCase, "Not a case."),
        };
    }

    // Patronymics are possessive: Болатұлын, Болатұлына.
    private static string AfterPossessive(char grammaticalCase) => grammaticalCase switch
    {
        'g' => "ның",
        'a' => "н",
        'd' => "на",
        'l' => "нда",
        'b' => "нан",
        _ => "мен",
    };

    private static string Pick(
        Sound final, bool front, string vowelOrNasal, string vowelOrNasalFront, string voiced, string voicedFront, string voiceless, string voicelessFront, bool nasalAsVowel) =>
        final switch
        {
            Sound.Vowel => front ? vowelOrNasalFront : vowelOrNasal,
            Sound.Nasal when nasalAsVowel => front ? vowelOrNasalFront : vowelOrNasal,
            Sound.Voiceless => front ? voicelessFront : voiceless,
            _ => front ? voicedFront : voiced,
        };

    private static bool IsFront(string word)
    {
        // Surnames in -ов, -ев follow the vowels of their stem: Есеновтің, Жұмабаевтың.
        var surname = word.EndsWith("ов", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ев", StringComparison.OrdinalIgnoreCase);
        for (var i = word.Length - (surname ? 3 : 1); i >= 0; i--)
        {
            var letter = char.ToLowerInvariant(word[i]);
            if (surname && letter == 'и')
                continue;

            // у after a vowel is a consonant and и after a back vowel a glide: the vowel before decides.
            if (letter is 'у' or 'и' && i > 0 && IsVowel(char.ToLowerInvariant(word[i - 1])))
                continue;
            if (Front.Contains(letter))
                return true;
            if (Back.Contains(letter))
                return false;
        }

        return false;
    }

    private static Sound FinalSound(string word)
    {
        var letter = char.ToLowerInvariant(word[^1]);
        if (letter == 'у' && word.Length > 1 && IsVowel(char.ToLowerInvariant(word[^2])))
            return Sound.Sonorant;
        if (IsVowel(letter))
            return Sound.Vowel;
        if (Nasal.Contains(letter))
            return Sound.Nasal;
        if (Sonorant.Contains(letter))
            return Sound.Sonorant;
        return Voiced.Contains(letter) ? Sound.Voiced : Sound.Voiceless;
    }

    private static bool IsVowel(char letter) => Back.Contains(letter) || Front.Contains(letter);

    private enum Sound
    {
        Vowel,
        Nasal,
        Sonorant,
        Voiced,
        Voiceless,
    }
}
