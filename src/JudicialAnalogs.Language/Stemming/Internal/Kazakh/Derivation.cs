namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>The productive -лық of adjectives and abstract nouns: қылмыстық, жасағандық. Short stems keep it: ұрлық, бастық.</summary>
internal static class Derivation
{
    private const int ShortestStem = 5;

    private static readonly Endings Suffixes = Endings.Of(
        (Sounds.Vowel | Sounds.Glide | Sounds.L, "лық лік"),
        (Sounds.L | Sounds.Nasal | Sounds.Buzz, "дық дік"),
        (Sounds.Voiceless, "тық тік"));

    public static int Strip(ReadOnlySpan<char> word)
    {
        var length = Suffixes.Strip(word);
        return length < ShortestStem ? word.Length : length;
    }
}
