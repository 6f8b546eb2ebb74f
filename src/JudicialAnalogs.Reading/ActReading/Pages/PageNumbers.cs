using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.ActReading.Pages;

/// <summary>Finds lines that only number a page: «2», «- 3 -», «стр. 4», «5-бет», «6 из 12», each one more than the one before.</summary>
internal static class PageNumbers
{
    private const int LongestLine = 24;

    // Pages are numbered from the first or, where the first carries no number, from the second.
    private const int LatestFirst = 2;

    public static void Find(string source, List<TextSpan> cuts)
    {
        var last = 0;
        for (int start = 0, end; start < source.Length; start = end + 1)
        {
            end = source.IndexOf('\n', start);
            if (end < 0)
                end = source.Length;
            if (start == 0 || end - start > LongestLine || NumberOn(source.AsSpan(start, end - start).Trim()) is not { } number)
                continue;
            if (number != last + 1 && !(last == 0 && number == LatestFirst))
                continue;
            last = number;
            cuts.Add(new TextSpan(start, Math.Min(end + 1, source.Length) - start));
        }
    }

    private static int? NumberOn(ReadOnlySpan<char> line)
    {
        line = WithoutDashes(line);
        foreach (var label in (ReadOnlySpan<string>)["страница", "стр.", "стр", "бет"])
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                line = line[label.Length..].TrimStart();
        }

        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        if (digits is 0 or > 3)
            return null;
        return IsNothing(line[digits..]) ? int.Parse(line[..digits], System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>True when the rest of the line says no more than «of how many pages».</summary>
    private static bool IsNothing(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        if (rest.IsEmpty || rest is "-бет" or "бет" or "стр.")
            return true;
        var total = rest.StartsWith("из ") ? rest[3..] : rest[0] == '/' ? rest[1..].TrimStart() : default;
        return !total.IsEmpty && !total.ContainsAnyExceptInRange('0', '9');
    }

    private static ReadOnlySpan<char> WithoutDashes(ReadOnlySpan<char> line) =>
        line is ['-' or '–' or '—', .., '-' or '–' or '—'] ? line[1..^1].Trim() : line;
}
