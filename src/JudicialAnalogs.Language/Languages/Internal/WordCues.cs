using System.Buffers;

namespace JudicialAnalogs.Language.Languages.Internal;

/// <summary>What the letters and the ending of one folded word say about its language.</summary>
internal static class WordCues
{
    private static readonly SearchValues<char> KazakhLetters = SearchValues.Create("әғқңөұүһі");

    // No native Kazakh stem or suffix has these; loans with Kazakh suffixes mostly show a Kazakh letter or suffix as well.
    private static readonly SearchValues<char> RussianLetters = SearchValues.Create("щъ");

    private static readonly string[] KazakhEndings =
    [
        "лар", "лер", "лары", "ларды", "лерде", "лерден", "лардан", "дардан", "тардан", "ларда", "тарда", "дарда", "тарды",
        "дарды", "ады", "йды", "атын", "йтын", "сында", "сынан", "сына", "ында", "ынан", "дары", "тары", "лармен", "дармен", "тармен",
        "улы", "дайды", "лады", "мады", "масын",
    ];

    private static readonly string[] RussianEndings =
    [
        "ого", "его", "ому", "ему", "ыми", "ими", "ых", "их", "ость", "ости", "остью", "ение", "ения", "ению", "ением", "ний",
        "ание", "ания", "анию", "анием", "ский", "ская", "ское", "ские", "ться", "тся", "ть", "ии", "ией", "ию", "ой", "ый",
        "ая", "яя", "ое", "ые", "ую", "юю", "ам", "ям", "ами", "ями", "ях", "ов", "ев", "ешь", "ишь", "ет", "ит", "ют",
        "ят", "ся", "сь", "вший", "вшая", "вшего", "нный", "нная", "ция", "ции",
    ];

    public static bool HasKazakhLetter(ReadOnlySpan<char> folded) => folded.ContainsAny(KazakhLetters);

    public static bool HasRussianLetter(ReadOnlySpan<char> folded) => folded.ContainsAny(RussianLetters);

    public static bool HasKazakhEnding(ReadOnlySpan<char> folded) => Ends(folded, KazakhEndings, 5);

    public static bool HasRussianEnding(ReadOnlySpan<char> folded) => Ends(folded, RussianEndings, 4);

    private static bool Ends(ReadOnlySpan<char> folded, string[] endings, int shortest)
    {
        if (folded.Length < shortest)
            return false;
        foreach (var ending in endings)
        {
            if (folded.Length >= ending.Length + 2 && folded.EndsWith(ending))
                return true;
        }

        return false;
    }
}
