using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Neighbours;

namespace JudicialAnalogs.Practice.Tests.Divergence;

/// <summary>Neighbours for tests: acts alike in facts, each with one count.</summary>
internal static class MadeUpNeighbours
{
    public static Qualification Theft { get; } = new("188", "1", []);

    public static Qualification Burglary { get; } = new("188", "3", ["3"]);

    public static Qualification LargeTheft { get; } = new("188", "3", ["1"]);

    public static Qualification Fraud { get; } = new("190", "1", []);

    public static Qualification Robbery { get; } = new("191", "2", ["1"]);

    public static Neighbour Of(string act, Qualification? found, double likeness = 1, Punishment? punishment = null)
    {
        var count = MadeUpCount.Of(act, punishment, found);
        return new Neighbour(found is null ? count with { Facts = count.Facts with { Found = null }, Acquitted = true } : count, likeness, 1);
    }

    /// <summary>So many of each, all equally alike.</summary>
    public static IReadOnlyList<Neighbour> Of(params (int Number, Qualification? Found)[] groups) =>
        [.. groups.SelectMany((group, place) => Enumerable.Range(0, group.Number).Select(i => Of($"n-{place}-{i:d3}", group.Found)))];

    public static CountTable Table(IEnumerable<Neighbour> neighbours) => MadeUpCount.Table(neighbours.Select(neighbour => neighbour.Decided));
}
