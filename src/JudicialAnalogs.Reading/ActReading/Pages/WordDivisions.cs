using System.Buffers;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.ActReading.Pages;

/// <summary>
/// Finds what divides words: soft hyphens, and a hyphen with the line break behind it. A hyphen that belongs to the word («уголовно-⏎исполнительной»,
/// «188-⏎бабы») stays and only the break goes; the words of the rest of the text tell which it is.
/// </summary>
internal static class WordDivisions
{
    private const char SoftHyphen = '\u00AD';
    private const int ShortestHalf = 4;

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010");
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "то", "либо", "нибудь", "таки", "ақ", "мыс", "ау" };

    private static readonly string[] AdjectiveEndings =
        ["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ую", "юю", "ые", "ие", "ых", "их", "ыми", "ими"];

    /// <param name="source">The text as it came.</param>
    /// <param name="cuts">Takes what is to be left out.</param>
    /// <param name="breaks">Takes the blanks behind words that are whole again: the line ends there.</param>
    public static void Find(string source, List<TextSpan> cuts, List<int> breaks)
    {
        for (var at = source.IndexOf(SoftHyphen, StringComparison.Ordinal); at >= 0; at = source.IndexOf(SoftHyphen, at + 1))
            cuts.Add(new TextSpan(at, (Divides(source, at) ? BreakBehind(source, at) : at + 1) - at));
        HashSet<string>? words = null;
        for (var at = 0; (at = NextHyphen(source, at)) >= 0; at++)
        {
            var next = BreakBehind(source, at);
            if (next == at + 1 || at == 0 || !char.IsLetterOrDigit(source[at - 1]) || next >= source.Length || !char.IsLetter(source[next]))
                continue;
            words ??= WordsOf(source);
            cuts.Add(Belongs(source, at, next, words) ? new TextSpan(at + 1, next - at - 1) : new TextSpan(at, next - at));
            var blank = source.AsSpan(next).IndexOfAny(' ', '\n');
            if (blank >= 0 && source[next + blank] == ' ')
                breaks.Add(next + blank);
        }
    }

    /// <summary>A word goes on behind a soft hyphen in the same case; a capital behind a small letter opens something else.</summary>
    private static bool Divides(string source, int hyphen)
    {
        var next = BreakBehind(source, hyphen);
        return next < source.Length && hyphen > 0 && (char.IsLower(source[next]) || char.IsUpper(source[hyphen - 1]));
    }

    private static int NextHyphen(string source, int from)
    {
        var found = source.AsSpan(from).IndexOfAny(Hyphens);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The place behind a sign, and behind the line break and indent that follow it.</summary>
    private static int BreakBehind(string source, int sign)
    {
        var at = sign + 1;
        if (at < source.Length && source[at] == '\r')
            at++;
        if (at >= source.Length || source[at] != '\n')
            return sign + 1;
        at++;
        while (at < source.Length && source[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static bool Belongs(string source, int hyphen, int next, HashSet<string> words)
    {
        if (char.IsDigit(source[hyphen - 1]) || (char.IsUpper(source[next]) && char.IsLower(source[hyphen - 1])))
            return true;
        var first = LettersBefore(source, hyphen).ToLowerInvariant();
        var second = LettersFrom(source, next).ToLowerInvariant();
        if (words.Contains(first + second))
            return false;
        if (Particles.Contains(second) || words.Contains($"{first}-{second}") || (words.Contains(first) && words.Contains(second)))
            return true;
        return first.Length >= ShortestHalf && second.Length >= ShortestHalf && first[^1] == 'о' && EndsAsAdjective(second);
    }

    private static bool EndsAsAdjective(string word)
    {
        foreach (var ending in AdjectiveEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string LettersBefore(string source, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(source[start - 1]))
            start--;
        return source[start..end];
    }

    private static string LettersFrom(string source, int start)
    {
        var end = start;
        while (end < source.Length && char.IsLetter(source[end]))
            end++;
        return source[start..end];
    }

    /// <summary>The words that stand whole in the text, those with hyphens too, in lower case.</summary>
    private static HashSet<string> WordsOf(string source)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (int start = 0, end; start < source.Length; start = end + 1)
        {
            end = start;
            while (end < source.Length && (char.IsLetter(source[end]) || (source[end] == '-' && end > start && end + 1 < source.Length && char.IsLetter(source[end + 1]))))
                end++;
            var divided = end < source.Length && (source[end] is '-' or '\u2010' or SoftHyphen);
            var goesOn = start > 0 && source[start - 1] is '\n' or ' ' && OpensLineBehindHyphen(source, start);
            if (end > start && !divided && !goesOn)
                words.Add(source[start..end].ToLowerInvariant());
        }

        return words;
    }

    private static bool OpensLineBehindHyphen(string source, int start)
    {
        var at = start - 1;
        while (at >= 0 && source[at] is ' ' or '\t')
            at--;
        if (at < 0 || source[at] != '\n')
            return false;
        at--;
        if (at >= 0 && source[at] == '\r')
            at--;
        return at >= 0 && source[at] is '-' or '\u2010';
    }
}
