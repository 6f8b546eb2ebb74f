using System.Collections.Frozen;

namespace JudicialAnalogs.Language.StopWords;

/// <summary>English function words. Lower case.</summary>
public static class EnglishStopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = """
        a an and are as at be been being but by can could did do does for from had has have he her him his i if in into is it
        its may me might must my no nor not of on or our shall she should so such than that the their them then there these
        they this those to under up upon was we were what when where which who whom whose why will with would you your
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a lower-case word is a stop word.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => Lookup.Contains(folded);
}
