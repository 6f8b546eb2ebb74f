using System.Globalization;
using System.Text;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>
/// Makes the canonical name of a law that the catalogue does not know out of its title. The name holds no brackets and single spaces,
/// its Cyrillic words no Latin letters, and it never ends in a bare number, which would read as an article.
/// </summary>
internal static class LawTitle
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The name; <paramref name="genus"/> is «Закон» or «Конституционный закон».</summary>
    public static string Name(string genus, string title)
    {
        var words = title.Replace('(', ' ').Replace(')', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = new StringBuilder(genus);
        for (var i = 0; i < words.Length; i++)
        {
            var word = Cyrillic(words[i]);
            name.Append(' ').Append(i == 0 ? char.ToLowerInvariant(word[0]) + word[1..] : word);
        }

        return words.Length > 0 && EndsLikeAnArticle(words[^1]) ? AsWord(name, words[^1]) : name.ToString();
    }

    /// <summary>True when an article of the law of this name is read from its canonical text as that article and nothing else.</summary>
    public static bool ReadsBack(string name)
    {
        var canonical = $"{name} 1";
        return NormRef.TryParse(canonical, out var reference) && CitationReader.Read(canonical) is [var read] && read.Reference == reference;
    }

    private static bool EndsLikeAnArticle(string word) => char.IsDigit(word[0]) && word.All(c => char.IsDigit(c) || c == '-');

    // «О бюджете на 2021» is the law of a year, any other number is one of several.
    private static string AsWord(StringBuilder name, string last)
    {
        if (int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear)
            return name.Append(" г.").ToString();
        return name.Insert(name.Length - last.Length, '№').ToString();
    }

    private static string Cyrillic(string word) =>
        word.Length < 3 || word.Any(c => c is >= '\u0400' and <= '\u04FF')
            ? string.Concat(word.Select(LetterFolding.ToCyrillic))
            : word;
}
