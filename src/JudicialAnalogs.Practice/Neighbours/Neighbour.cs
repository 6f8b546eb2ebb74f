using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Neighbours;

/// <summary>A decided count whose facts read alike.</summary>
/// <param name="Decided">The count.</param>
/// <param name="Likeness">How alike its act is, above 0 to 1.</param>
/// <param name="Part">The count's part of its act, above 0 to 1: counts of one act share it evenly.</param>
public sealed record Neighbour(DecidedCount Decided, double Likeness, double Part)
{
    /// <summary>The counts of acts, in the order of the acts.</summary>
    public static IReadOnlyList<Neighbour> Of(IEnumerable<AlikeAct> acts, CountTable table) =>
    [
        .. acts.SelectMany(act =>
        {
            var counts = table.OfAct(act.ActId);
            return counts.Select(count => new Neighbour(count, act.Likeness, 1.0 / counts.Count));
        }),
    ];
}
