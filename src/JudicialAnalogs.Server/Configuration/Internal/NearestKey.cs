namespace JudicialAnalogs.Server.Configuration.Internal;

/// <summary>Finds the key that was probably meant: the one with the least edits, swaps of neighbours among them (Damerau 1964).</summary>
internal static class NearestKey
{
    /// <summary>The nearest of <paramref name="known"/>; null when none is near.</summary>
    public static string? Of(string key, IEnumerable<string> known)
    {
        var near = known.Select(path => (Path: path, Edits: Edits(key.ToUpperInvariant(), path.ToUpperInvariant()))).OrderBy(pair => pair.Edits).ThenBy(pair => pair.Path, StringComparer.Ordinal).First();
        if (near.Edits <= Math.Max(2, key.Length / 3))
            return near.Path;
        // The right name in the wrong section.
        var name = key[(key.LastIndexOf(':') + 1)..];
        return known.FirstOrDefault(path => path[(path.LastIndexOf(':') + 1)..].Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static int Edits(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
