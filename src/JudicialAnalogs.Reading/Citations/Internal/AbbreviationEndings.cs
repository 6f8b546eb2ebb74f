using System.Collections.Frozen;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Kazakh case endings as they follow an abbreviation, with a hyphen («ҚК-нің») or without one («ҚКнің»).</summary>
internal static class AbbreviationEndings
{
    private static readonly FrozenSet<string> Endings = FrozenSet.ToFrozenSet(
    [
        "нің", "ның", "дің", "дың", "тің", "тың", "нын", "нін", "не", "на", "ге", "га", "ке", "қа", "ға", "де", "да", "те", "та", "нде",
        "нда", "ден", "дан", "тен", "тан", "нен", "нан", "мен", "бен", "пен", "ні", "ны", "ді", "ды", "ті", "ты", "сі", "сы", "сінің", "сының",
    ]);

    public static bool Contains(string word) => Endings.Contains(word);

    /// <summary>True when <paramref name="word"/> is the abbreviation, with or without an ending grown onto it.</summary>
    public static bool Matches(string word, string abbreviation) =>
        word.StartsWith(abbreviation, StringComparison.Ordinal)
        && (word.Length == abbreviation.Length || Endings.Contains(word[abbreviation.Length..]));
}
