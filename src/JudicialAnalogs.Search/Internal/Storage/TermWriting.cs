using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Writes the words and shingles of a new segment with impacts under the average lengths of the whole index.</summary>
internal static class TermWriting
{
    /// <param name="file">The new file.</param>
    /// <param name="schema">The fields.</param>
    /// <param name="documents">The segment's documents.</param>
    /// <param name="keywords">Its words.</param>
    /// <param name="shingles">Its shingles; <see langword="null"/> where no field has any.</param>
    /// <param name="others">The other segments of the index.</param>
    public static void Write(
        SectionFileWriter file, SearchSchema schema, DocumentBuffer documents, TermFeed keywords, TermFeed? shingles, IReadOnlyList<Segment> others)
    {
        var lengths = documents.Lengths;
        var scoring = new FieldScoring(schema.Fields, Averages(lengths, documents.Count, [.. others.Select(o => o.Keywords)]));
        new TermSectionWriter(file, Section.Keyword).Write(keywords, lengths, documents.Count, scoring, withBytes: true, schema.HasPositions);
        if (shingles is null)
            return;
        lengths = documents.ShingleLengths;
        scoring = new FieldScoring([ShingleHash.Field], Averages(lengths, documents.Count, [.. others.Select(o => o.Shingles).OfType<TermSection>()]));
        new TermSectionWriter(file, Section.Shingle).Write(shingles, lengths, documents.Count, scoring, withBytes: false, withPositions: false);
    }

    private static double[] Averages(int[] lengths, int documents, IReadOnlyList<TermSection> others)
    {
        var sums = new double[lengths.Length / Math.Max(1, documents)];
        for (var i = 0; i < lengths.Length; i++)
            sums[i / documents] += lengths[i];
        long all = documents;
        foreach (var other in others)
        {
            all += other.Documents;
            var averages = TermCollection.Averages(sums.Length, [other]);
            for (var f = 0; f < sums.Length; f++)
                sums[f] += averages[f] * other.Documents;
        }

        return [.. sums.Select(sum => sum / Math.Max(1, all))];
    }
}
