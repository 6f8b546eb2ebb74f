using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Segments.Internal;

/// <summary>Finds headings and judges how sure each is: the same words also stand in running text.</summary>
internal static class HeadingFinder
{
    /// <summary>Stands alone on its line, or in capitals or spaced letters before a colon.</summary>
    public const int Sure = 3;

    /// <summary>Follows «суд» or stands before a colon.</summary>
    public const int Likely = 2;

    private const int LongestLead = 30;

    public static IEnumerable<(int Start, int End, int Strength)> Find(ActText text, Regex words)
    {
        foreach (Match match in words.Matches(text.Folded))
        {
            var end = match.Index + match.Length;
            var strength = StrengthOf(text, match.Index, end);
            if (strength == 0)
                continue;
            // «мынаны», and below it «анықтады»: what stands alone on its line is the heading.
            var broken = match.ValueSpan.LastIndexOf('\n');
            // «мынаны АНЫҚТАДЫ:»: the heading is what is set in capitals.
            var last = text.Shaped.AsSpan(match.Index, match.Length).LastIndexOf(' ') + 1;
            if (broken < 0 && last > 0 && char.IsLower(text.Shaped[match.Index]) && match.Length - last > 3 && IsLoud(text.Shaped.AsSpan(match.Index + last, match.Length - last)))
            {
                yield return (match.Index + last, end, Math.Max(strength, Likely));
                continue;
            }

            yield return (broken < 0 ? WithCourt(text, match.Index, end) : match.Index + broken + match.ValueSpan[broken..].IndexOfAnyExcept('\n', ' '), end, strength);
        }
    }

    private static int StrengthOf(ActText text, int start, int end)
    {
        var shaped = text.Shaped;
        var after = end;
        while (after < shaped.Length && shaped[after] == ' ')
            after++;
        var colon = after < shaped.Length && shaped[after] == ':';
        var atLineEnd = after >= shaped.Length || shaped[after] == '\n' || (shaped[after] is ':' or '.' && LineIsEmpty(shaped, after + 1));
        var before = start - 1;
        while (before >= 0 && shaped[before] == ' ')
            before--;
        var atLineStart = before < 0 || shaped[before] == '\n';
        if (atLineStart && atLineEnd)
            return Sure;

        var loud = IsLoud(shaped.AsSpan(start, end - start));
        var afterCourt = EndsWithCourt(text.Folded.AsSpan(0, before + 1));
        var stop = after < shaped.Length && shaped[after] == '.';
        if (loud && (colon || atLineEnd || (stop && atLineStart)))
            return Sure;
        // «… іс бойынша мына мәселелерді анықтады.»
        var announces = atLineEnd && (text.Folded.AsSpan(start).StartsWith("мын") || text.Folded.AsSpan(start).StartsWith("төменде") || text.Folded.AsSpan(start).StartsWith("келесі") || text.Folded.AsSpan(start, end - start).EndsWith("следующее"));
        // «Решил суд, руководствуясь статьями …:»
        var beforeCourt = atLineStart && LeadsCourt.IsMatch(text.Folded.AsSpan(end, text.LineEnd(end) - end));
        // «…, рассмотрев дело по обвинению …, установил.»
        var afterHearing = atLineEnd && before >= 0 && shaped[before] == ',' && Heard.IsMatch(text.Folded.AsSpan(text.LineStart(start), start - text.LineStart(start)));
        if (beforeCourt || afterHearing || (loud && (atLineStart || afterCourt)) || (colon && (afterCourt || atLineStart || atLineEnd)) || (atLineEnd && afterCourt) || announces)
            return Likely;
        return 0;
    }

    /// <summary>«СУД УСТАНОВИЛ:» on a line of its own begins with the court.</summary>
    private static int WithCourt(ActText text, int start, int end)
    {
        var lineStart = text.LineStart(start);
        var before = text.Folded.AsSpan(lineStart, start - lineStart);
        var indent = before.Length - before.TrimStart(' ').Length;
        // «IV. СУД ПРИГОВОРИЛ:»
        foreach (var number in LeadingNumber.EnumerateMatches(before))
            return lineStart + indent;
        // «СОТ ТӨМЕНДЕГІДЕЙ ҮКІМ ШЫҒАРДЫ»
        if (before.TrimStart(' ') is { Length: > 3 and <= LongestLead } lead && (lead.StartsWith("сот ") || lead.StartsWith("суд ")) && IsLoud(text.Shaped.AsSpan(lineStart, start - lineStart)))
            return lineStart + indent;
        // «Не анықталды», «ҚЫЛМЫСТЫҚ ІСТІҢ МӘН-ЖАЙЛАРЫ»: the line as a whole is the heading.
        if (ShortLead.IsMatch(before) && char.IsUpper(text.Shaped[lineStart + indent]) && IsLoud(text.Shaped.AsSpan(lineStart, start - lineStart)) == IsLoud(text.Shaped.AsSpan(start, end - start)) && ClosesLine(text.Shaped, end))
            return lineStart + indent;
        return before.ToString().Replace(" ", "", StringComparison.Ordinal) is "суд" or "сот" or "судья" or "судом" or "коллегия" ? lineStart + indent : start;
    }

    private static Regex LeadsCourt => field ??= new TextPattern(@"^ суд(?:ья|ом)?(?![\p{L}])[^\n]{0,200}: *$");

    private static Regex LeadingNumber => field ??= new TextPattern(@"^ *(?:[ivxі]{1,4}|\d{1,2})[.)] ?(?:суд |сот )?$");

    private static Regex Heard => field ??= new TextPattern(@"(?:рассмотрев|исследовав|изучив|заслушав|проверив|қарап|зерттеп|тыңдап)(?![\p{L}])");

    /// <summary>One to three words and no mark.</summary>
    private static Regex ShortLead => field ??= new TextPattern(@"^ *(?:\p{L}{2,12} ){1,3}$");

    private static bool ClosesLine(string text, int from) => LineIsEmpty(text, from) || (text[from] is ':' or '.' && LineIsEmpty(text, from + 1));

    private static bool LineIsEmpty(string text, int from)
    {
        for (var i = from; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] != ' ')
                return false;
        }

        return true;
    }

    /// <summary>Capitals throughout, or letters set apart.</summary>
    private static bool IsLoud(ReadOnlySpan<char> words)
    {
        int letters = 0, capitals = 0, gaps = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == ' ')
                gaps++;
            if (!char.IsLetter(words[i]))
                continue;
            letters++;
            if (char.IsUpper(words[i]))
                capitals++;
        }

        return capitals == letters || gaps * 2 > letters;
    }

    private static bool EndsWithCourt(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd(" ,\n");
        return text.EndsWith("суд") || text.EndsWith("сот") || text.EndsWith("коллегия") || text.EndsWith("алқасы") || text.EndsWith("судья") || text.EndsWith("алқа");
    }
}
