using System.Text;

namespace JudicialAnalogs.Practice.Cases;

/// <summary>Knows a case by its number in all its writings.</summary>
public static class CaseNumbers
{
    // Words that stand before or behind a number: дело, іс, номер, and the signs of a number.
    private static readonly string[] Words = ["дело", "дела", "іс", "ісі", "номер", "номері", "но", "н"];

    // Latin letters that look like Cyrillic ones, as numbers of appeals («1а/45») are typed in either.
    private const string Latin = "aceopxykmthbin";
    private const string Cyrillic = "асеорхукмтнвін";

    /// <summary>
    /// A number without what its writings differ in: signs and words around it, blanks, kinds of dashes and strokes, Latin letters for Cyrillic
    /// ones, zeros in front, a year of two digits. Empty for a text without digits.
    /// </summary>
    public static string KeyOf(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var groups = new List<(char Before, string Text)>();
        var separator = ' ';
        for (var at = 0; at < number.Length;)
        {
            if (!char.IsLetterOrDigit(number[at]))
            {
                separator = Separator(number[at], separator);
                at++;
                continue;
            }

            var start = at;
            while (at < number.Length && char.IsLetterOrDigit(number[at]))
                at++;
            var group = Folded(number.AsSpan(start, at - start));
            if (Words.Contains(group))
                continue;
            groups.Add((groups.Count == 0 ? ' ' : separator, group));
            separator = ' ';
        }

        // «дело № 1-25 от 3 мая»: words behind the number do not belong to it.
        while (groups.Count > 0 && !groups[^1].Text.Any(char.IsDigit))
            groups.RemoveAt(groups.Count - 1);
        if (groups is [(_, { Length: 1 or 2 }), ('-', _), ('/', { Length: 2 } year)] && year.All(char.IsDigit))
            groups[2] = ('/', "20" + year);
        var key = new StringBuilder();
        foreach (var (before, text) in groups)
            key.Append(key.Length == 0 ? "" : before.ToString()).Append(text);
        return key.ToString();
    }

    /// <summary>A hash of the key that is the same on every machine; 0 for a text without digits.</summary>
    internal static ulong HashOf(string number) => Hash(KeyOf(number));

    /// <summary>A hash of a name without its case, signs and blanks; 0 for an empty one.</summary>
    internal static ulong HashOfName(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var unit in name)
        {
            if (char.IsLetterOrDigit(unit))
                kept.Append(char.ToLowerInvariant(unit) is 'ё' ? 'е' : char.ToLowerInvariant(unit));
        }

        return Hash(kept.ToString());
    }

    private static char Separator(char sign, char before) => sign switch
    {
        '/' or '\\' or '⁄' or '∕' => '/',
        '-' or '–' or '—' or '‑' or '−' => before == '/' ? '/' : '-',
        _ => before,
    };

    private static string Folded(ReadOnlySpan<char> group)
    {
        var text = new StringBuilder(group.Length);
        foreach (var unit in group)
        {
            var lower = char.ToLowerInvariant(unit);
            var place = Latin.IndexOf(lower, StringComparison.Ordinal);
            text.Append(place < 0 ? lower : Cyrillic[place]);
        }

        var whole = text.ToString();
        return whole.All(char.IsDigit) ? whole.TrimStart('0').PadLeft(1, '0') : whole;
    }

    private static ulong Hash(string key)
    {
        if (key.Length == 0)
            return 0;
        var hash = 14695981039346656037;
        foreach (var unit in key)
            hash = (hash ^ unit) * 1099511628211;
        return hash == 0 ? 1 : hash;
    }
}
