using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Terms, postings and field lengths of one segment, read in place from its mapped file.</summary>
internal sealed class TermSection(SectionFile file, Section section, int documents)
{
    /// <summary>Most by which a stored impact can differ from the saturation that it stands for.</summary>
    public const double QuantisationError = (0.5 / 255) + 1e-9;

    private readonly SectionFile _file = file;
    private readonly int _id = (int)section;

    public int Documents { get; } = documents;

    /// <summary>Average lengths under which the impacts were computed.</summary>
    public ReadOnlySpan<double> WrittenAverages => _file.Read<double>(_id);

    /// <summary>Length of each field in each document, field by field.</summary>
    public ReadOnlySpan<int> Lengths => _file.Read<int>(_id + 1);

    public ReadOnlySpan<ulong> Patterns => _file.Read<ulong>(_id + 5);

    public int TermCount => Math.Max(0, Records.Length - 1);

    private ReadOnlySpan<TermRecord> Records => _file.Read<TermRecord>(_id + 2);

    /// <summary>Finds a term by its bytes; −1 if the segment does not have it.</summary>
    public int Find(ReadOnlySpan<byte> term)
    {
        var records = Records;
        var bytes = _file.Read<byte>(_id + 3);
        int low = 0, high = records.Length - 2;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = bytes[records[middle].BytesOffset..records[middle + 1].BytesOffset].SequenceCompareTo(term);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    public ReadOnlySpan<byte> TermBytes(int term) => _file.Read<byte>(_id + 3)[Records[term].BytesOffset..Records[term + 1].BytesOffset];

    public int DocumentCount(int term) => Records[term].DocumentCount;

    public PostingsCursor Postings(int term, Span<uint> scratch)
    {
        var records = Records;
        var list = _file.Read<byte>(_id + 4)[records[term].PostingsOffset..records[term + 1].PostingsOffset];
        return new(list, records[term].DocumentCount, scratch);
    }
}
