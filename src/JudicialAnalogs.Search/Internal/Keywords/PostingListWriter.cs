using System.Buffers;
using System.Buffers.Binary;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// Lays out postings lists for <see cref="PostingList"/>. Every list begins with its length times two, plus one for a dense list.
/// <para>Packed: one 12-byte header per full block of 128 (last document, offset of the block's body after the headers, bits per gap, bits per
/// code, greatest impact), then the bodies (packed gaps, 128 impacts, packed codes), then the remaining postings (bits per gap, bits per code,
/// gaps, codes, impacts). A block's gaps start from the document before it.</para>
/// <para>Dense: bits per code, the number of postings before every 512th document, an impact for every document, packed codes.</para>
/// </summary>
internal sealed class PostingListWriter
{
    public const int HeaderBytes = 12;
    public const int RankStep = 512;
    private readonly ArrayBufferWriter<byte> _list = new(1 << 12);
    private readonly ArrayBufferWriter<byte> _bodies = new(1 << 12);
    private readonly uint[] _block = new uint[BlockPacking.Size];

    /// <summary>Whether a term of so many documents is stored dense: it costs at most three bytes a posting and is added up without unpacking.</summary>
    public static bool IsDense(int count, int documents) => count > 16 && count >= documents * 3L / 8;

    /// <summary>The bytes of a list of ascending documents; valid until the next call.</summary>
    public ReadOnlySpan<byte> Write(ReadOnlySpan<int> documents, ReadOnlySpan<uint> codes, ReadOnlySpan<byte> impacts, int segmentDocuments)
    {
        _list.ResetWrittenCount();
        var dense = IsDense(documents.Length, segmentDocuments);
        VariableLength.Write(_list, ((uint)documents.Length << 1) | (dense ? 1u : 0));
        if (dense)
            WriteDense(documents, codes, impacts, segmentDocuments);
        else
            WritePacked(documents, codes, impacts);
        return _list.WrittenSpan;
    }

    private void WriteDense(ReadOnlySpan<int> documents, ReadOnlySpan<uint> codes, ReadOnlySpan<byte> impacts, int segmentDocuments)
    {
        var bits = BlockPacking.BitsFor(codes);
        _list.GetSpan(1)[0] = (byte)bits;
        _list.Advance(1);
        for (int start = 0, rank = 0; start < segmentDocuments; start += RankStep)
        {
            while (rank < documents.Length && documents[rank] < start)
                rank++;
            BinaryPrimitives.WriteInt32LittleEndian(_list.GetSpan(4), rank);
            _list.Advance(4);
        }

        var room = _list.GetSpan(segmentDocuments)[..segmentDocuments];
        room.Clear();
        for (var i = 0; i < documents.Length; i++)
            room[documents[i]] = impacts[i];
        _list.Advance(segmentDocuments);
        for (var from = 0; from < codes.Length; from += BlockPacking.Size)
        {
            Array.Clear(_block);
            codes.Slice(from, Math.Min(BlockPacking.Size, codes.Length - from)).CopyTo(_block);
            BlockPacking.Pack(_block, bits, _list.GetSpan(Math.Max(1, 16 * bits)));
            _list.Advance(16 * bits);
        }
    }

    private void WritePacked(ReadOnlySpan<int> documents, ReadOnlySpan<uint> codes, ReadOnlySpan<byte> impacts)
    {
        _bodies.ResetWrittenCount();
        var previous = -1;
        var packed = documents.Length - (documents.Length % BlockPacking.Size);
        for (var from = 0; from < packed; from += BlockPacking.Size)
        {
            for (var i = 0; i < BlockPacking.Size; i++)
            {
                _block[i] = (uint)(documents[from + i] - previous - 1);
                previous = documents[from + i];
            }

            var blockCodes = codes.Slice(from, BlockPacking.Size);
            var blockImpacts = impacts.Slice(from, BlockPacking.Size);
            int gapBits = BlockPacking.BitsFor(_block), codeBits = BlockPacking.BitsFor(blockCodes);
            var header = _list.GetSpan(HeaderBytes)[..HeaderBytes];
            header.Clear();
            BinaryPrimitives.WriteInt32LittleEndian(header, previous);
            BinaryPrimitives.WriteUInt32LittleEndian(header[4..], (uint)_bodies.WrittenCount);
            header[8] = (byte)gapBits;
            header[9] = (byte)codeBits;
            header[10] = Max(blockImpacts);
            _list.Advance(HeaderBytes);
            PackBody(_block, gapBits);
            _bodies.Write(blockImpacts);
            PackBody(blockCodes, codeBits);
        }

        _list.Write(_bodies.WrittenSpan);
        var rest = _block.AsSpan(0, documents.Length - packed);
        if (rest.IsEmpty)
            return;
        for (var i = 0; i < rest.Length; i++)
        {
            rest[i] = (uint)(documents[packed + i] - previous - 1);
            previous = documents[packed + i];
        }

        var bits = _list.GetSpan(2);
        var (restBits, restCodeBits) = (BlockPacking.BitsFor(rest), BlockPacking.BitsFor(codes[packed..]));
        (bits[0], bits[1]) = ((byte)restBits, (byte)restCodeBits);
        _list.Advance(2);
        PackRest(rest, restBits);
        PackRest(codes[packed..], restCodeBits);
        _list.Write(impacts[packed..]);
    }

    private void PackRest(ReadOnlySpan<uint> values, int bits)
    {
        var size = BitRun.Bytes(values.Length, bits);
        BitRun.Pack(values, bits, _list.GetSpan(size + 1));
        _list.Advance(size);
    }

    private void PackBody(ReadOnlySpan<uint> values, int bits)
    {
        BlockPacking.Pack(values, bits, _bodies.GetSpan(Math.Max(1, 16 * bits)));
        _bodies.Advance(16 * bits);
    }

    private static byte Max(ReadOnlySpan<byte> values)
    {
        byte max = 0;
        foreach (var value in values)
            max = Math.Max(max, value);
        return max;
    }
}
