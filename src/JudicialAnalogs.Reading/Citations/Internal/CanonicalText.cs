using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>A text that is nothing but the canonical form of a norm of a law the catalogue does not know: «Закон о прокуратуре моря 5».</summary>
internal static class CanonicalText
{
    private const double Certain = 0.98;
    private const int Longest = 600;

    private static readonly string[] Openings =
        ["Закон о ", "Закон об ", "Закон обо ", "Конституционный закон о ", "Конституционный закон об ", "Конституционный закон обо "];

    /// <summary>The norm when the whole of <paramref name="text"/> names one; otherwise null.</summary>
    public static Citation? TryRead(string text)
    {
        if (text.Length > Longest || !(char.IsAsciiDigit(text[^1]) || text[^1] == ')')
            || !NormRef.TryParse(text, out var reference) || reference.Article is null || !IsLaw(reference.Act))
        {
            return null;
        }

        return new Citation(reference, new TextSpan(0, text.Length), Certain);
    }

    // A date, a number or a level word makes it a phrase: «Закон о связи от 5 июля 2004 года № 567».
    private static bool IsLaw(string act)
    {
        if (!Openings.Any(opening => act.StartsWith(opening, StringComparison.Ordinal)) && !(act.StartsWith("Закон ", StringComparison.Ordinal) && act.EndsWith("туралы", StringComparison.Ordinal)))
            return false;
        var last = act[(act.LastIndexOf(' ') + 1)..];
        return last is not ("№" or "N" or "от" or "ст." or "статья" or "статьи" or "статьей" or "статье" or "часть" or "части" or "ч." or "пункт" or "п." or "гл." or "глава");
    }
}
