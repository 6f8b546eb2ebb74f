namespace JudicialAnalogs.CorpusTools.Conformance.Wire;

/// <summary>A framed message as it came.</summary>
/// <param name="Flag">First byte of the frame: 0 plain, 1 compressed, 0x80 trailers of gRPC-Web.</param>
/// <param name="Payload">The rest, without the length.</param>
internal sealed record WireMessage(byte Flag, byte[] Payload)
{
    private const int PrefixLength = 5;

    /// <summary>The frame of a message.</summary>
    public static byte[] Frame(ReadOnlySpan<byte> payload, byte flag = 0)
    {
        var framed = new byte[PrefixLength + payload.Length];
        framed[0] = flag;
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(framed.AsSpan(1), (uint)payload.Length);
        payload.CopyTo(framed.AsSpan(PrefixLength));
        return framed;
    }

    /// <summary>The messages of a body.</summary>
    /// <exception cref="CheckFailedException">The body ends within a message.</exception>
    public static IReadOnlyList<WireMessage> Parse(ReadOnlyMemory<byte> body)
    {
        var messages = new List<WireMessage>();
        while (!body.IsEmpty)
        {
            var length = body.Length < PrefixLength ? uint.MaxValue : System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(body.Span[1..]);
            if (length > body.Length - PrefixLength)
                throw new CheckFailedException($"the body ends within a message, {body.Length} bytes after its beginning");
            messages.Add(new WireMessage(body.Span[0], body.Slice(PrefixLength, (int)length).ToArray()));
            body = body[(PrefixLength + (int)length)..];
        }

        return messages;
    }
}
