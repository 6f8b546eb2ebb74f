using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace JudicialAnalogs.Records.Internal;

/// <summary>Bytes with a length before each part, so that no two lists of parts ever share an encoding.</summary>
internal sealed class CanonicalEncoding
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    /// <summary>Appends eight bytes, big-endian.</summary>
    public CanonicalEncoding Number(long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes.GetSpan(8), value);
        bytes.Advance(8);
        return this;
    }

    /// <summary>Appends UTF-8 with its length; null has a length no text can have.</summary>
    public CanonicalEncoding Text(string? value)
    {
        if (value is null)
            return Length(-1);
        var count = Encoding.UTF8.GetByteCount(value);
        Length(count);
        bytes.Advance(Encoding.UTF8.GetBytes(value, bytes.GetSpan(count)));
        return this;
    }

    /// <summary>Appends bytes with their length.</summary>
    public CanonicalEncoding Bytes(ReadOnlySpan<byte> value)
    {
        Length(value.Length);
        bytes.Write(value);
        return this;
    }

    /// <summary>SHA-256 of what was appended, lower-case hexadecimal.</summary>
    public string Hash() => HashOf(bytes.WrittenSpan);

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> value) => Convert.ToHexStringLower(SHA256.HashData(value));

    private CanonicalEncoding Length(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(bytes.GetSpan(4), value);
        bytes.Advance(4);
        return this;
    }
}
