using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>
/// Lists that grow with the archive, as an answer carries them: a popular part of the code has tens of thousands of counts, and an answer is
/// also kept as it was shown. How many there are in all stands beside each list.
/// </summary>
internal static class LongLists
{
    /// <summary>Most entries of such a list.</summary>
    public const int Longest = 200;

    /// <summary>The first addresses.</summary>
    public static IEnumerable<string> Addresses(IEnumerable<CountAddress> counts) => counts.Take(Longest).Select(address => address.ToString());

    /// <summary>Every value; of more than <see cref="Longest"/> so many, evenly apart in their order, with the first and the last.</summary>
    /// <param name="ascending">Values in order.</param>
    public static IEnumerable<T> Thinned<T>(IReadOnlyList<T> ascending) => ascending.Count <= Longest
        ? ascending
        : Enumerable.Range(0, Longest).Select(i => ascending[(int)((long)i * (ascending.Count - 1) / (Longest - 1))]);
}
