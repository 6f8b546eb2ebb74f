using System.Buffers.Binary;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>One term's postings in one segment, as they lie in the file (see <see cref="PostingListWriter"/>).</summary>
internal readonly ref struct PostingList
{
    private readonly ReadOnlySpan<byte> _headers;
    private readonly ReadOnlySpan<byte> _bodies;
    private readonly int _codeBits;

    /// <param name="bytes">Bytes from the start of the list on.</param>
    /// <param name="documents">Documents of the segment.</param>
    public PostingList(ReadOnlySpan<byte> bytes, int documents)
    {
        var head = VariableLength.Read(ref bytes);
        Documents = documents;
        Count = (int)(head >> 1);
        if ((head & 1) == 0)
        {
            Form = PostingForm.Packed;
            Blocks = Count / BlockPacking.Size;
            _headers = bytes[..(Blocks * PostingListWriter.HeaderBytes)];
            _bodies = bytes[_headers.Length..];
            return;
        }

        Form = PostingForm.Dense;
        _codeBits = bytes[0];
        var ranks = 4 * ((documents + PostingListWriter.RankStep - 1) / PostingListWriter.RankStep);
        _headers = bytes.Slice(1, ranks);
        Impacts = bytes.Slice(1 + ranks, documents);
        _bodies = bytes[(1 + ranks + documents)..];
    }

    /// <summary>A list of one posting.</summary>
    public PostingList(int document, byte impact, uint code, int documents)
    {
        if ((uint)document >= (uint)documents)
            throw new InvalidDataException("a posting lies outside its segment");
        (Form, Count, Documents) = (PostingForm.Single, 1, documents);
        (SingleDocument, SingleImpact, SingleCode) = (document, impact, code);
    }

    public PostingForm Form { get; }

    public int Count { get; }

    /// <summary>Documents of the segment.</summary>
    public int Documents { get; }

    /// <summary>Full blocks of a packed list.</summary>
    public int Blocks { get; }

    /// <summary>Impacts of a dense list, document by document.</summary>
    public ReadOnlySpan<byte> Impacts { get; }

    public int SingleDocument { get; }

    public byte SingleImpact { get; }

    public uint SingleCode { get; }

    /// <summary>Last document of a block of a packed list.</summary>
    public int LastOf(int block) => BinaryPrimitives.ReadInt32LittleEndian(_headers[(block * PostingListWriter.HeaderBytes)..]);

    /// <summary>Unpacks the documents of a full block; the answer is its impacts.</summary>
    public ReadOnlySpan<byte> Block(int block, Span<uint> documents)
    {
        var body = BodyOf(block);
        var before = block == 0 ? -1 : LastOf(block - 1);
        BlockPacking.UnpackAscending(body.Gaps, body.GapBits, before, documents);
        // The sums ascend, so one look at both ends keeps whoever uses them as places within the segment.
        if (before < -1 || body.GapBits > 24 || documents[BlockPacking.Size - 1] >= (uint)Documents)
            throw new InvalidDataException("a posting lies outside its segment");
        return body.Impacts;
    }

    /// <summary>Unpacks the codes of a full block.</summary>
    public void CodesOf(int block, Span<uint> codes)
    {
        var body = BodyOf(block);
        BlockPacking.Unpack(body.Codes, body.CodeBits, codes);
    }

    /// <summary>The code of one posting of a full block.</summary>
    public uint CodeOf(int block, int i)
    {
        var body = BodyOf(block);
        return BlockPacking.At(body.Codes, body.CodeBits, i);
    }

    /// <summary>Reads what follows the full blocks; the answer is its impacts.</summary>
    public ReadOnlySpan<byte> Tail(Span<uint> documents, Span<uint> codes)
    {
        var count = Count % BlockPacking.Size;
        var tail = Blocks == 0 ? _bodies : BodyOf(Blocks - 1).After;
        var (gapBits, codeBits) = (tail[0], tail[1]);
        tail = tail[2..];
        var gaps = BitRun.Bytes(count, gapBits);
        BitRun.Unpack(tail[..gaps], gapBits, documents[..count]);
        long at = Blocks == 0 ? -1 : LastOf(Blocks - 1);
        if (at < -1)
            throw new InvalidDataException("a posting lies outside its segment");
        for (var i = 0; i < count; i++)
        {
            at += documents[i] + 1L;
            documents[i] = (uint)at;
        }

        if (at >= Documents)
            throw new InvalidDataException("a posting lies outside its segment");
        tail = tail[gaps..];
        var coded = BitRun.Bytes(count, codeBits);
        BitRun.Unpack(tail[..coded], codeBits, codes[..count]);
        return tail.Slice(coded, count);
    }

    /// <summary>Of a dense list: how many postings stand before a document.</summary>
    public int RankOf(int document)
    {
        var step = document / PostingListWriter.RankStep;
        var from = step * PostingListWriter.RankStep;
        return BinaryPrimitives.ReadInt32LittleEndian(_headers[(step * 4)..])
            + (document - from) - MemoryExtensions.Count(Impacts[from..document], (byte)0);
    }

    /// <summary>Of a dense list: the code of a posting by its rank.</summary>
    public uint CodeOfRank(int rank) =>
        _codeBits == 0 ? 0 : BlockPacking.At(_bodies[(rank / BlockPacking.Size * 16 * _codeBits)..], _codeBits, rank % BlockPacking.Size);

    private Body BodyOf(int block)
    {
        var header = _headers.Slice(block * PostingListWriter.HeaderBytes, PostingListWriter.HeaderBytes);
        return new(_bodies[BinaryPrimitives.ReadInt32LittleEndian(header[4..])..], header[8], header[9]);
    }

    private readonly ref struct Body(ReadOnlySpan<byte> bytes, int gapBits, int codeBits)
    {
        public ReadOnlySpan<byte> Gaps { get; } = bytes;

        public int GapBits { get; } = gapBits;

        public int CodeBits { get; } = codeBits;

        public ReadOnlySpan<byte> Impacts => Gaps.Slice(16 * GapBits, BlockPacking.Size);

        public ReadOnlySpan<byte> Codes => Gaps[((16 * GapBits) + BlockPacking.Size)..];

        public ReadOnlySpan<byte> After => Codes[(16 * CodeBits)..];
    }
}
