namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>
/// Which segments to rewrite as one. Segments of similar size are merged eight at a time, so that a document is rewritten about log₈ N times;
/// a segment that has lost a quarter of its documents is rewritten alone, which also takes what was removed off the disk.
/// </summary>
internal static class MergePolicy
{
    private const int Together = 8;
    // What eight of them make still has its sums of impacts in a processor's second cache (see ImpactSums), and is rewritten in minutes.
    private const int LargestMergedDocuments = 1 << 15;
    private const long LargestMergedBytes = 512L << 20;

    /// <summary>Positions of the segments to merge next, or nothing.</summary>
    /// <param name="segments">All segments.</param>
    /// <param name="purge">Whether a segment that has lost any document at all is rewritten.</param>
    public static int[] Next(IReadOnlyList<LiveSegment> segments, bool purge = false)
    {
        for (var s = 0; s < segments.Count; s++)
        {
            if (segments[s].LiveDocuments <= (purge ? segments[s].Segment.Documents - 1 : segments[s].Segment.Documents * 3 / 4))
                return [s];
        }

        return Enumerable.Range(0, segments.Count)
            .Where(s => segments[s].LiveDocuments <= LargestMergedDocuments && segments[s].Segment.Bytes <= LargestMergedBytes)
            .GroupBy(s => Tier(segments[s].LiveDocuments))
            .OrderBy(tier => tier.Key)
            .Select(tier => tier.Take(Together).ToArray())
            .FirstOrDefault(tier => tier.Length == Together) ?? [];
    }

    private static int Tier(int documents) => (int)Math.Log(Math.Max(1, documents / 64.0), Together);
}
