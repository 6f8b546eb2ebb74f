using JudicialAnalogs.Language.Folding;

namespace JudicialAnalogs.Language.Tokens.Internal;

/// <summary>What the tokenizer asks of a character, from a table for Latin and Cyrillic.</summary>
internal static class CharacterClasses
{
    private const int TableSize = 0x530;
    private static readonly Classes[] Table = [.. Enumerable.Range(0, TableSize).Select(c => Of((char)c))];

    [Flags]
    private enum Classes : byte
    {
        None = 0,
        Letter = 1,
        WordPart = 2,
        PlateLetter = 4,
    }

    public static bool IsLetter(char c) => c < TableSize ? (Table[c] & Classes.Letter) != 0 : char.IsLetter(c);

    /// <summary>As <see cref="CharacterFolding.IsWordPart"/>.</summary>
    public static bool IsWordPart(char c) => c < TableSize ? (Table[c] & Classes.WordPart) != 0 : CharacterFolding.IsWordPart(c);

    /// <summary>A capital Latin letter, or a Cyrillic one that prints like one.</summary>
    public static bool IsPlateLetter(char c) => c < TableSize && (Table[c] & Classes.PlateLetter) != 0;

    private static Classes Of(char c) =>
        (char.IsLetter(c) ? Classes.Letter : 0)
        | (CharacterFolding.IsWordPart(c) ? Classes.WordPart : 0)
        | (char.IsAsciiLetterUpper(c) || "АВЕКМНОРСТУХІ".Contains(c) ? Classes.PlateLetter : 0);
}
