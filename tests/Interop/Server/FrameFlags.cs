using System.Buffers.Binary;

namespace Interop.Server;

/// <summary>Reads the flag of each gRPC frame out of a body that passes by in pieces.</summary>
internal sealed class FrameFlags
{
    private const int HeaderSize = 5;

    private readonly List<bool> _compressed = [];
    private readonly byte[] _header = new byte[HeaderSize];
    private int _headerCount;
    private long _bodyLeft;

    /// <summary>For each frame so far, whether its message is compressed.</summary>
    public IReadOnlyList<bool> Compressed => _compressed;

    public void Observe(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_bodyLeft > 0)
            {
                var passed = (int)Math.Min(_bodyLeft, bytes.Length);
                _bodyLeft -= passed;
                bytes = bytes[passed..];
                continue;
            }

            var part = Math.Min(HeaderSize - _headerCount, bytes.Length);
            bytes[..part].CopyTo(_header.AsSpan(_headerCount));
            _headerCount += part;
            bytes = bytes[part..];
            if (_headerCount < HeaderSize)
                continue;

            _headerCount = 0;
            _compressed.Add(_header[0] == 1);
            _bodyLeft = BinaryPrimitives.ReadUInt32BigEndian(_header.AsSpan(1));
        }
    }
}
