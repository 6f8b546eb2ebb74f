using System.Buffers;
using System.Buffers.Binary;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// Writes postings lists. A list is: one 12-byte header per full block of 128 (last document, offset of the block within the list, bits per
/// document gap, bits per pattern, greatest impact), then the blocks (packed gaps, packed patterns, 128 impact bytes), then the
/// remaining postings (gaps and patterns as variable-length numbers, then impact bytes). A block's gaps start from the document before it.
/// </summary>
internal sealed class PostingsWriter
{
    public const int HeaderBytes = 12;
    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);
    private readonly uint[] _gaps = new uint[BlockPacking.Size];

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <summary>Appends a list of ascending documents; the answer is its offset.</summary>
    public int Append(ReadOnlySpan<int> documents, ReadOnlySpan<uint> patterns, ReadOnlySpan<byte> impacts)
    {
        var start = _bytes.WrittenCount;
        var blocks = documents.Length / BlockPacking.Size;
        var headers = new byte[blocks * HeaderBytes];
        _bytes.Write(headers); // room; the real headers are copied over once the blocks are laid
        var previous = -1;
        for (var block = 0; block < blocks; block++)
        {
            var from = block * BlockPacking.Size;
            for (var i = 0; i < BlockPacking.Size; i++)
            {
                _gaps[i] = (uint)(documents[from + i] - previous - 1);
                previous = documents[from + i];
            }

            var codes = patterns.Slice(from, BlockPacking.Size);
            int gapBits = BlockPacking.BitsFor(_gaps), codeBits = BlockPacking.BitsFor(codes);
            var blockImpacts = impacts.Slice(from, BlockPacking.Size);
            var header = headers.AsSpan(block * HeaderBytes, HeaderBytes);
            BinaryPrimitives.WriteInt32LittleEndian(header, previous);
            BinaryPrimitives.WriteInt32LittleEndian(header[4..], _bytes.WrittenCount - start);
            header[8] = (byte)gapBits;
            header[9] = (byte)codeBits;
            header[10] = Max(blockImpacts);
            var size = 16 * (gapBits + codeBits);
            var room = _bytes.GetSpan(size);
            BlockPacking.Pack(_gaps, gapBits, room);
            BlockPacking.Pack(codes, codeBits, room[(16 * gapBits)..]);
            _bytes.Advance(size);
            _bytes.Write(blockImpacts);
        }

        var tail = blocks * BlockPacking.Size;
        for (var i = tail; i < documents.Length; i++)
        {
            WriteVariable((uint)(documents[i] - previous - 1));
            previous = documents[i];
        }

        for (var i = tail; i < documents.Length; i++)
            WriteVariable(patterns[i]);
        _bytes.Write(impacts[tail..]);
        if (blocks > 0)
            OverwriteHeaders(start, headers);
        return start;
    }

    private void OverwriteHeaders(int start, byte[] headers)
    {
        var written = System.Runtime.InteropServices.MemoryMarshal.AsMemory(_bytes.WrittenMemory);
        headers.CopyTo(written.Span[start..]);
    }

    private void WriteVariable(uint value)
    {
        var room = _bytes.GetSpan(5);
        var count = 0;
        for (; value >= 0x80; value >>= 7)
            room[count++] = (byte)(value | 0x80);
        room[count++] = (byte)value;
        _bytes.Advance(count);
    }

    private static byte Max(ReadOnlySpan<byte> values)
    {
        byte max = 0;
        foreach (var value in values)
            max = Math.Max(max, value);
        return max;
    }
}
