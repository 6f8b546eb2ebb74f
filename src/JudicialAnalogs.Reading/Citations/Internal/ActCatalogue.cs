using System.Collections.Frozen;
using System.Globalization;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>The acts of <c>act-names.txt</c>, found by the first letters of a name.</summary>
internal static class ActCatalogue
{
    private static readonly Lazy<(FrozenDictionary<string, ActEntry> Acts, FrozenDictionary<string, ActName[]> Names)> Loaded = new(Load);

    /// <summary>Acts by canonical name.</summary>
    public static FrozenDictionary<string, ActEntry> Acts => Loaded.Value.Acts;

    /// <summary>Names that may start with <paramref name="word"/>.</summary>
    public static ReadOnlySpan<ActName> StartingWith(string word) =>
        Loaded.Value.Names.TryGetValue(Key(word), out var names) ? names : [];

    /// <summary>The act, known or not, a canonical name stands for.</summary>
    public static ActEntry Of(string canonical) =>
        Acts.TryGetValue(canonical, out var act) ? act : new ActEntry(canonical, PlaceLevel.Point, GenusOf(canonical), null);

    private static ActGenus GenusOf(string canonical) =>
        canonical.StartsWith("Конституция", StringComparison.Ordinal) ? ActGenus.Constitution
        : canonical.Contains("акон", StringComparison.Ordinal) ? ActGenus.Law : ActGenus.Code;

    // Two letters are in every stem of the list and in every abbreviation, and they part it into short rows.
    private static string Key(string word) => word.Length <= 2 ? word : word[..2];

    private static (FrozenDictionary<string, ActEntry>, FrozenDictionary<string, ActName[]>) Load()
    {
        using var stream = typeof(ActCatalogue).Assembly.GetManifestResourceStream("act-names.txt")
            ?? throw new InvalidOperationException("The resource act-names.txt is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var acts = new Dictionary<string, ActEntry>();
        var names = new List<ActName>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('|');
            var act = new ActEntry(
                fields[0],
                fields[1] == "part" ? PlaceLevel.Part : PlaceLevel.Point,
                fields[2] switch { "code" => ActGenus.Code, "law" => ActGenus.Law, _ => ActGenus.Constitution },
                fields[3].Length == 0 ? null : int.Parse(fields[3], CultureInfo.InvariantCulture));
            acts.Add(act.Canonical, act);
            names.AddRange(fields[4].Split(';').Select(name => ActName.Parse(name, act)));
        }

        return (acts.ToFrozenDictionary(), names.GroupBy(name => Key(name.FirstWord)).ToFrozenDictionary(group => group.Key, group => group.ToArray()));
    }
}
