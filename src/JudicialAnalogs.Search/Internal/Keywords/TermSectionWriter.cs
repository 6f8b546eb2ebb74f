using System.Text;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Turns a <see cref="PostingBuffer{TKey}"/> into the six sections that <see cref="TermSection"/> reads.</summary>
internal static class TermSectionWriter
{
    public static void Write<TKey>(
        SectionFileWriter file,
        Section section,
        PostingBuffer<TKey> buffer,
        Func<TKey, byte[]> toBytes,
        ReadOnlySpan<int> lengths,
        int documents,
        FieldScoring scoring)
        where TKey : notnull
    {
        var (offsets, postingDocuments, postingCodes) = buffer.Group();
        var patterns = RankPatterns(buffer.Patterns, postingCodes);
        var impacts = new byte[postingDocuments.Length];
        for (var i = 0; i < impacts.Length; i++)
            impacts[i] = Quantise(scoring.Saturation(patterns[postingCodes[i]], lengths, postingDocuments[i], documents));

        var terms = buffer.Keys.Select(pair => (Bytes: toBytes(pair.Key), Id: pair.Value)).ToArray();
        Array.Sort(terms, (a, b) => a.Bytes.AsSpan().SequenceCompareTo(b.Bytes));
        var postings = new PostingsWriter();
        var records = new TermRecord[terms.Length + 1];
        using var bytes = new MemoryStream();
        for (var i = 0; i < terms.Length; i++)
        {
            int from = offsets[terms[i].Id], count = offsets[terms[i].Id + 1] - from;
            var offset = postings.Append(postingDocuments.AsSpan(from, count), postingCodes.AsSpan(from, count), impacts.AsSpan(from, count));
            records[i] = new((int)bytes.Length, offset, count);
            bytes.Write(terms[i].Bytes);
        }

        records[^1] = new((int)bytes.Length, postings.Bytes.Length, 0);
        file.Write<double>((int)section, scoring.AverageLengths);
        file.Write((int)section + 1, lengths);
        file.Write<TermRecord>((int)section + 2, records);
        file.Write<byte>((int)section + 3, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        file.Write((int)section + 4, postings.Bytes);
        file.Write<ulong>((int)section + 5, patterns);
    }

    public static byte[] Utf8(string term) => Encoding.UTF8.GetBytes(term);

    /// <summary>Nearest of 256 steps; the error is at most <see cref="TermSection.QuantisationError"/>.</summary>
    private static byte Quantise(double saturation) => (byte)Math.Round(saturation * 255);

    /// <summary>Numbers patterns by how often they occur, so that common ones take few bits; recodes the postings in place.</summary>
    private static ulong[] RankPatterns(IReadOnlyList<ulong> patterns, uint[] codes)
    {
        var uses = new int[patterns.Count];
        foreach (var code in codes)
            uses[code]++;
        var order = Enumerable.Range(0, patterns.Count).OrderByDescending(i => uses[i]).ThenBy(i => patterns[i]).ToArray();
        var rank = new uint[order.Length];
        for (var i = 0; i < order.Length; i++)
            rank[order[i]] = (uint)i;
        for (var i = 0; i < codes.Length; i++)
            codes[i] = rank[codes[i]];
        return [.. order.Select(i => patterns[i])];
    }
}
