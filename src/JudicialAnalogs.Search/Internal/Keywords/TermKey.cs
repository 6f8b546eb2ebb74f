using System.Text;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// What a segment finds a term by: a 64-bit hash, and the bytes behind it. Shingles have no bytes; their hash is all there is of them.
/// </summary>
internal readonly record struct TermKey(ulong Hash, byte[] Bytes) : IComparable<TermKey>
{
    public static TermKey OfWord(string word) => OfBytes(Encoding.UTF8.GetBytes(word));

    public static TermKey OfBytes(byte[] bytes) => new(Checksum.Of(bytes), bytes);

    public static TermKey OfShingle(ulong hash) => new(hash, []);

    public int CompareTo(TermKey other)
    {
        var order = Hash.CompareTo(other.Hash);
        return order != 0 ? order : Bytes.AsSpan().SequenceCompareTo(other.Bytes);
    }
}
