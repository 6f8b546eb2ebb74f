using System.Text;

namespace JudicialAnalogs.Language.Tests.Kazakh;

/// <summary>
/// Reads Debian's hunspell-kk (apt-get install hunspell-kk) and makes the forms of its words, as <c>unmunch</c> would. Skips the
/// calling test where the package is not installed.
/// </summary>
internal sealed class HunspellParadigms
{
    private const string Folder = "/usr/share/hunspell";
    private readonly Dictionary<char, List<Rule>> _rules = [];

    private HunspellParadigms()
    {
        foreach (var line in File.ReadLines(Path.Combine(Folder, "kk_KZ.aff"), Encoding.UTF8))
        {
            var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            // A few rules of the package lack their ending and carry the condition in its place.
            if (parts is not ["SFX", _, _, _, ..] || char.IsAsciiDigit(parts[3][0]) || parts[3].Contains('['))
                continue;
            if (!_rules.TryGetValue(parts[1][0], out var rules))
                _rules[parts[1][0]] = rules = [];
            rules.Add(new Rule(parts[2] == "0" ? "" : parts[2], parts[3], parts.Length > 4 ? Conditions(parts[4]) : []));
        }
    }

    /// <summary>Every headword in lower case with its forms, the headword first.</summary>
    public static IEnumerable<IReadOnlyList<string>> Load()
    {
        Assert.SkipUnless(File.Exists(Path.Combine(Folder, "kk_KZ.dic")), "needs Debian's hunspell-kk, which is not installed");
        var paradigms = new HunspellParadigms();
        foreach (var line in File.ReadLines(Path.Combine(Folder, "kk_KZ.dic"), Encoding.UTF8).Skip(1))
        {
            var parts = line.Trim().Split('/');
            if (parts[0].Length < 3 || parts[0].Any(c => !char.IsLetter(c) || char.IsUpper(c)))
                continue;
            yield return paradigms.FormsOf(parts[0], parts.Length > 1 ? parts[1] : "");
        }
    }

    private List<string> FormsOf(string word, string flags)
    {
        var forms = new List<string> { word };
        foreach (var flag in flags)
        {
            foreach (var rule in _rules.GetValueOrDefault(flag, []))
            {
                if (word.EndsWith(rule.Strip, StringComparison.Ordinal) && Fits(word, rule.Conditions))
                    forms.Add(string.Concat(word.AsSpan(0, word.Length - rule.Strip.Length), rule.Add));
            }
        }

        return forms.Distinct().ToList();
    }

    private static bool Fits(string word, string[] conditions)
    {
        if (word.Length < conditions.Length)
            return false;
        for (var i = 0; i < conditions.Length; i++)
        {
            if (!conditions[^(i + 1)].Contains(word[^(i + 1)], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>One set of letters for each place before the ending.</summary>
    private static string[] Conditions(string pattern)
    {
        var sets = new List<string>();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '.')
                return [];
            var close = pattern[i] == '[' ? pattern.IndexOf(']', i) : -1;
            sets.Add(close > 0 ? pattern[(i + 1)..close] : pattern[i].ToString());
            i = close > 0 ? close : i;
        }

        return [.. sets];
    }

    private sealed record Rule(string Strip, string Add, string[] Conditions);
}
