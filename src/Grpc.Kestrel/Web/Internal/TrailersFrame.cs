using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Grpc.AspNetCore.Web.Internal;

/// <summary>The last frame of a gRPC-Web response: flag 0x80, length, and the trailers as a block of HTTP/1 header lines.</summary>
internal static class TrailersFrame
{
    public const byte Flag = 0x80;
    private const int HeaderSize = 5;

    /// <exception cref="InvalidOperationException">A name or value would break its line.</exception>
    public static void Write(IHeaderDictionary trailers, IBufferWriter<byte> output)
    {
        var block = new StringBuilder();
        foreach (var (name, values) in trailers)
        {
            foreach (var value in values)
                block.Append(OneLine(name).ToLowerInvariant()).Append(": ").Append(OneLine(value ?? "")).Append("\r\n");
        }

        var text = block.ToString();
        var length = Encoding.UTF8.GetByteCount(text);
        var frame = output.GetSpan(HeaderSize + length);
        frame[0] = Flag;
        BinaryPrimitives.WriteUInt32BigEndian(frame[1..], (uint)length);
        Encoding.UTF8.GetBytes(text, frame[HeaderSize..]);
        output.Advance(HeaderSize + length);
    }

    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\r', '\n', '\0') < 0
        ? text
        : throw new InvalidOperationException("A trailer holds a line break or a NUL.");
}
