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

    /// <summary>1 for a back vowel, -1 for a front one, 0 for letters that go with either.</summary>
    public static int Backness(char c) => c switch
    {
        'а' or 'о' or 'ұ' or 'ы' or 'я' or 'ё' => 1,
        'ә' or 'е' or 'ө' or 'ү' or 'і' or 'э' => -1,
        _ => 0,
    };

    /// <summary>The backness of the last vowel that shows one; 0 when none does.</summary>
    public static int BacknessOf(ReadOnlySpan<char> stem)
    {
        for (var i = stem.Length - 1; i >= 0; i--)
        {
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

    public static int CountVowels(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var c in word)
            count += IsVowel(c) ? 1 : 0;
        return count;
    }
}
