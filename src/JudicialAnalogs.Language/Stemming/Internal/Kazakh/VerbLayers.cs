namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>Endings of verbs from the outside in: person with tense → negation → passive.</summary>
internal static class VerbLayers
{
    private static readonly Endings Tense = Endings.Of(
        (Sounds.Voiced, "ды ді ған ген"),
        (Sounds.Voiceless, "ты ті қан кен"),
        (Sounds.Consonant, "ады еді атын етін ып іп"),
        (Sounds.Vowel, "йды йді йтын йтін п"),
        (Sounds.Any, "са се у"));

    private static readonly Endings Negation = Endings.Of(
        (Sounds.Vowel | Sounds.Glide | Sounds.L, "ма ме"),
        (Sounds.Nasal | Sounds.Buzz, "ба бе"),
        (Sounds.Voiceless, "па пе"));

    private static readonly Endings Passive = Endings.Of((Sounds.Consonant, "ыл іл"));

    /// <summary>The length left of the word.</summary>
    public static int Strip(Span<char> word)
    {
        if (Stems.IsWhole(word))
            return word.Length;
        var length = Tense.Strip(word);
        if (length == word.Length)
            return length;
        length = Negation.Strip(word[..length]);
        return Passive.Strip(word[..length]);
    }
}
