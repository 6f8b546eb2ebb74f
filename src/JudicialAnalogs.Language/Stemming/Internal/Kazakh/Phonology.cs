namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>Sound classes and vowel harmony of Kazakh, as far as spelling shows them.</summary>
internal static class Phonology
{
    public static bool IsVowel(char c) =>
        c is 'а' or 'ә' or 'е' or 'и' or 'о' or 'ө' or 'у' or 'ұ' or 'ү' or 'ы' or 'і' or 'э' or 'ю' or 'я' or 'ё';

    public static Sounds SoundOf(char c) => c switch
    {
        'а' or 'ә' or 'е' or 'о' or 'ө' or 'ұ' or 'ү' or 'ы' or 'і' or 'э' or 'я' or 'ё' => Sounds.Vowel,
        'р' or 'й' or 'у' or 'и' or 'ю' => Sounds.Glide,
        'л' => Sounds.L,
        'м' or 'н' or 'ң' => Sounds.Nasal,
        'з' or 'ж' => Sounds.Buzz,
        _ => Sounds.Voiceless,
    };

    /// <summary>1 for a back vowel, -1 for a front one, 0 for letters that show neither.</summary>
    public static int Backness(char c) => c switch
    {
        'а' or 'о' or 'ұ' or 'ы' => 1,
        'ә' or 'е' or 'ө' or 'ү' or 'і' => -1,
        _ => 0,
    };

    /// <summary>
    /// The backness of the last vowel that shows one; 0 when either kind of suffix may follow. Loans take suffixes by
    /// ear behind и, ю, я, ё and э.
    /// </summary>
    public static int BacknessOf(ReadOnlySpan<char> stem)
    {
        for (var i = stem.Length - 1; i >= 0; i--)
        {
            if (stem[i] is 'и' or 'ю' or 'я' or 'ё' or 'э')
                return 0;
            var backness = Backness(stem[i]);
            if (backness != 0)
                return backness;
        }

        return 0;
    }

    /// <summary>Sound before a suffix; a soft sign belongs to the consonant before it.</summary>
    public static Sounds FinalSound(ReadOnlySpan<char> stem)
    {
        var last = stem.Length - 1;
        while (last > 0 && stem[last] is 'ь' or 'ъ')
            last--;
        return last < 0 ? Sounds.None : SoundOf(stem[last]);
    }

    /// <summary>
    /// Whether the letters can end a stem. Behind a consonant no native stem has м, н, ң, л, д, or a с that is not part of a
    /// loan («кодекс», «ресурс»); stems that lose a vowel before a suffix are let through (<see cref="Elision"/>).
    /// </summary>
    public static bool CanEndStem(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2 || IsVowel(stem[^2]) || stem[^2] == 'ь')
            return true;
        return stem[^1] switch
        {
            'м' or 'н' or 'ң' or 'л' => stem[^2..] is "зм" or "тм" or "лл" or "мм" || Elision.IsElided(stem),
            'д' => stem.EndsWith("фонд") || stem.EndsWith("енд") || stem.EndsWith("орд") || stem.EndsWith("иард"),
            'с' => stem[^2..] is "кс" or "пс" || stem.EndsWith("есс") || stem.EndsWith("асс") || stem.EndsWith("урс")
                || KnownStems.Contains(stem),
            'т' => stem[^2..] is not ("шт" or "қт" or "ңт"),
            _ => true,
        };
    }

    /// <summary>As <see cref="CanEndStem"/> for verbs: their stems never end in a voiceless consonant and т, or in д.</summary>
    public static bool CanEndVerb(ReadOnlySpan<char> stem) =>
        stem[^1] != 'д' && CanEndStem(stem)
        && !(stem.Length >= 2 && stem[^1] == 'т' && stem[^2] is 'п' or 'к' or 'с' or 'т');

    public static int CountVowels(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var c in word)
            count += IsVowel(c) ? 1 : 0;
        return count;
    }
}
