namespace JudicialAnalogs.Language.Stemming.Internal.English;

/// <summary>Words the published algorithm treats apart.</summary>
internal static class EnglishExceptions
{
    /// <summary>The stem of a word that no rule fits.</summary>
    public static bool TryGet(ReadOnlySpan<char> word, out string stem)
    {
        stem = word switch
        {
            "skis" => "ski",
            "skies" => "sky",
            "dying" => "die",
            "lying" => "lie",
            "tying" => "tie",
            "idly" => "idl",
            "gently" => "gentl",
            "ugly" => "ugli",
            "early" => "earli",
            "only" => "onli",
            "singly" => "singl",
            "sky" => "sky",
            "news" => "news",
            "howe" => "howe",
            "atlas" => "atlas",
            "cosmos" => "cosmos",
            "bias" => "bias",
            "andes" => "andes",
            _ => "",
        };
        return stem.Length > 0;
    }

    /// <summary>Words left alone once the plural is off.</summary>
    public static bool IsWhole(ReadOnlySpan<char> word) =>
        word is "inning" or "outing" or "canning" or "herring" or "earring" or "proceed" or "exceed" or "succeed";
}
