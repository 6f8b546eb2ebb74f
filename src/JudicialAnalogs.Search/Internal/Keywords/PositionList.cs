using System.Buffers.Binary;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// Where a term stands in its documents. Stored per posting, for each field with positions in which the term occurs: gaps between
/// positions as variable-length numbers whose two lowest bits are a <see cref="Then"/>. Before all, for every 128th posting but the first, the
/// offset of its first byte.
/// </summary>
/// <param name="bytes">Bytes from the term's first on.</param>
/// <param name="count">Postings of the term.</param>
internal readonly ref struct PositionList(ReadOnlySpan<byte> bytes, int count)
{
    private readonly ReadOnlySpan<byte> _offsets = bytes[..(4 * OffsetsOf(count))];
    private readonly ReadOnlySpan<byte> _positions = bytes[(4 * OffsetsOf(count))..];

    /// <summary>What follows a position.</summary>
    public enum Then : uint
    {
        /// <summary>The next posting.</summary>
        Posting,

        /// <summary>Another position in the same field.</summary>
        Position,

        /// <summary>The first position in the next field.</summary>
        Field,
    }

    /// <summary>Offsets stored before the positions of so many postings.</summary>
    public static int OffsetsOf(int count) => (count - 1) / BlockPacking.Size;

    /// <summary>The bytes of one posting's positions and of all after it.</summary>
    public ReadOnlySpan<byte> From(int ordinal)
    {
        var block = ordinal / BlockPacking.Size;
        var at = block == 0 ? _positions : _positions[(int)BinaryPrimitives.ReadUInt32LittleEndian(_offsets[(4 * (block - 1))..])..];
        for (var left = ordinal % BlockPacking.Size; left > 0; left--)
            Skip(ref at);
        return at;
    }

    /// <summary>Packs one posting's positions; a single byte where it has none.</summary>
    /// <param name="positions">The positions, ascending by field and place.</param>
    /// <param name="target">Gets the bytes; <see cref="VariableLength.Most"/> of room a position, and one.</param>
    /// <param name="at">Where in <paramref name="target"/> to begin.</param>
    /// <returns>Where they end.</returns>
    public static int Pack(ReadOnlySpan<(int Field, int Position)> positions, Span<byte> target, int at)
    {
        if (positions.IsEmpty)
        {
            target[at] = (byte)Then.Posting;
            return at + 1;
        }

        var previous = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            var (field, position) = positions[i];
            var then = i + 1 == positions.Length ? Then.Posting : positions[i + 1].Field == field ? Then.Position : Then.Field;
            at = VariableLength.Write(((uint)(position - previous) << 2) | (uint)then, target, at);
            previous = then == Then.Field ? 0 : position;
        }

        return at;
    }

    /// <summary>Steps over one posting.</summary>
    public static void Skip(ref ReadOnlySpan<byte> at)
    {
        while ((Then)(VariableLength.Read(ref at) & 3) != Then.Posting)
        {
        }
    }

    /// <summary>Reads one posting.</summary>
    /// <param name="at">Its first byte.</param>
    /// <param name="fields">Its fields with positions, one bit a field.</param>
    /// <param name="positions">Gets the positions: field in the upper half, position in the lower, ascending.</param>
    public static void Read(ReadOnlySpan<byte> at, int fields, List<long> positions)
    {
        positions.Clear();
        uint position = 0, gap;
        do
        {
            gap = VariableLength.Read(ref at);
            position += gap >> 2;
            positions.Add(((long)int.TrailingZeroCount(fields) << 32) | position);
            if ((Then)(gap & 3) == Then.Field)
            {
                fields &= fields - 1;
                position = 0;
            }
        }
        while ((Then)(gap & 3) != Then.Posting);
    }
}
