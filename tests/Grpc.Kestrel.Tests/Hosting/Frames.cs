using System.Buffers.Binary;
using System.IO.Compression;
using Google.Protobuf;

namespace Grpc.Kestrel.Tests.Hosting;

/// <summary>Length-prefixed messages, written out by hand.</summary>
internal static class Frames
{
    public static byte[] Of(IMessage message) => Of(message.ToByteArray());

    public static byte[] Of(ReadOnlySpan<byte> payload, byte flag = 0)
    {
        var frame = new byte[5 + payload.Length];
        frame[0] = flag;
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(1), (uint)payload.Length);
        payload.CopyTo(frame.AsSpan(5));
        return frame;
    }

    public static byte[] Gzip(ReadOnlySpan<byte> payload)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.SmallestSize))
        {
            gzip.Write(payload);
        }

        return output.ToArray();
    }

    public static byte[] Gunzip(byte[] compressed)
    {
        using var gzip = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var output = new MemoryStream();
        gzip.CopyTo(output);
        return output.ToArray();
    }

    public static List<(byte Flag, byte[] Payload)> Parse(byte[] body)
    {
        var messages = new List<(byte, byte[])>();
        var rest = body.AsSpan();
        while (!rest.IsEmpty)
        {
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(rest[1..]);
            messages.Add((rest[0], rest.Slice(5, length).ToArray()));
            rest = rest[(5 + length)..];
        }

        return messages;
    }
}
