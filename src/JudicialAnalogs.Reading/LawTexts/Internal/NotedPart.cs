using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>
/// The part of an article an amendment note is about, where it is about one alone: «Сноска. Часть третья – в редакции Закона …». Most notes
/// name the article only; whatever is not plainly one part counts for the whole article.
/// </summary>
internal static class NotedPart
{
    private static readonly string[] Ordinals =
        ["перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат"];

    /// <summary>Number of the part; null when the note is about the article, or about several places.</summary>
    public static string? Of(string note)
    {
        var bare = Brackets.Replace(note, " ");
        var start = Start.Match(bare);
        if (!start.Success || Elsewhere.IsMatch(bare, start.Index + start.Length))
            return null;
        if (start.Groups["number"] is { Success: true } number)
            return NumberMark.TryRead(number.Value, out var mark, out _) ? mark.Text : null;
        var word = start.Groups["word"].Value.ToLowerInvariant();
        // «Пятая» is the fifth part, «пятнадцатая» another one: the longest stem tells.
        var ordinal = Array.FindLastIndex(Ordinals, stem => word.StartsWith(stem, StringComparison.Ordinal) && word.Length - stem.Length <= 3);
        return ordinal < 0 ? null : $"{ordinal + 1}";
    }

    // Terms of entry into force stand in brackets and name parts of other laws.
    private static Regex Brackets => field ??= new TextPattern(@"\([^()]*(?:\([^()]*\)[^()]*)*\)");

    // «Часть третья», «Абзац второй части третьей», «Пункт 9) части второй», «Пункт 1 статьи 188», «3-бөлікке», «15-тармаққа».
    private static Regex Start => field ??= new TextPattern(@"^(?:Сноска|Ескерту)[.:]\s*(?:(?:(?:Пункт|Абзац|Подпункт)\s+[\p{L}\d)-]+\s+)?част(?:ь|и)\s+(?:(?<number>\d+(?:-\d+)?)|(?<word>\p{L}+))\b(?:\s+статьи\s+[\d-]+)?|Пункт\s+(?<number>\d+(?:-\d+)?)(?![\d)-])(?:\s+статьи\s+[\d-]+)?\s|(?<number>\d+(?:-\d+)?)-(?:бөлі[кг]|тарма[қғ])(?!ша)\p{L}*\s)", RegexOptions.IgnoreCase);

    private static Regex Elsewhere => field ??= new TextPattern(@"част(?:ь|и|ью|ями)\s+(?:\d|\p{L}+(?:ая|ья|ой|ей|ую|ью)\b)|(?:стать[яию]|пункт\p{L}*)\s+\d+\p{L}*\)?\s+(?:с |в редакции|–|-|исключ|дополн)|баб\p{L}*|бөлі[кг]\p{L}*|тармақ\p{L}*", RegexOptions.IgnoreCase);
}
