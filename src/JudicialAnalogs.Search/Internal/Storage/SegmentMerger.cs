using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Writes the live documents of several segments as one, reading and writing term by term and vector by vector.</summary>
internal static class SegmentMerger
{
    /// <summary>Writes the merged segment; false, with nothing written, when no document is left.</summary>
    /// <param name="path">The new file.</param>
    /// <param name="schema">The fields.</param>
    /// <param name="merged">What to merge, in order.</param>
    /// <param name="dimensions">Dimensions of the vectors, 0 without a model.</param>
    /// <param name="others">The other segments of the index.</param>
    public static bool Write(string path, SearchSchema schema, IReadOnlyList<LiveSegment> merged, int dimensions, IReadOnlyList<Segment> others)
    {
        var documents = new DocumentBuffer(schema);
        var numbers = merged.Select(live => documents.Add(live.Segment, live.Removed)).ToArray();
        if (documents.Count == 0)
            return false;
        var kept = Kept(merged, numbers);
        using var file = new SectionFileWriter(path);
        documents.Write(file, dimensions);
        VectorWriting.Write(file, documents.Passages, dimensions, p => merged[kept[p].Segment].Segment.Vector(kept[p].Passage));
        TermWriting.Write(
            file,
            schema,
            documents,
            new MergedTermFeed([.. merged.Select((live, s) => (live.Segment.Keywords, numbers[s]))]),
            schema.HasShingles ? new MergedTermFeed([.. merged.Select((live, s) => (live.Segment.Shingles!, numbers[s]))]) : null,
            others);
        file.Finish();
        return true;
    }

    private static List<(int Segment, int Passage)> Kept(IReadOnlyList<LiveSegment> merged, int[][] numbers)
    {
        var kept = new List<(int Segment, int Passage)>();
        for (var s = 0; s < merged.Count; s++)
        {
            var passages = merged[s].Segment.Passages;
            for (var p = 0; p < passages.Length; p++)
            {
                if (numbers[s][passages[p].Document] >= 0)
                    kept.Add((s, p));
            }
        }

        return kept;
    }
}
