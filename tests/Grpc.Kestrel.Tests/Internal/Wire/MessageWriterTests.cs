using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using Grpc.Core;
using Grpc.Kestrel.Internal.Wire;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Net.Compression;

namespace Grpc.Kestrel.Tests.Internal.Wire;

public sealed class MessageWriterTests
{
    private readonly Pipe _pipe = new();

    [Fact]
    public async Task An_announced_message_an_unannounced_one_and_an_array_are_framed_alike()
    {
        using var writer = new MessageWriter(_pipe.Writer, null, null, null);
        writer.Write(new byte[] { 1, 2 }, Announced, compress: true);
        writer.Write(new byte[] { 1, 2 }, Unannounced, compress: true);
        writer.Write(new byte[] { 1, 2 }, (bytes, context) => context.Complete(bytes), compress: true);

        var frame = new byte[] { 0, 0, 0, 0, 2, 1, 2 };
        var written = await WrittenAsync();
        Assert.Equal((byte[])[.. frame, .. frame, .. frame], written);
    }

    [Fact]
    public async Task A_compressed_message_has_the_flag_and_one_opted_out_has_not()
    {
        using var writer = new MessageWriter(_pipe.Writer, null, new GzipCompressionProvider(CompressionLevel.Fastest), CompressionLevel.SmallestSize);
        writer.Write(new byte[1000], Announced, compress: true);
        writer.Write(new byte[10], Announced, compress: false);

        var messages = Frames.Parse(await WrittenAsync());
        Assert.Equal(new byte[1000], Frames.Gunzip(messages[0].Payload));
        Assert.Equal([1, 0], messages.Select(message => message.Flag));
        Assert.Equal(new byte[10], messages[1].Payload);
    }

    [Fact]
    public async Task A_message_over_the_limit_leaves_nothing_behind()
    {
        using var writer = new MessageWriter(_pipe.Writer, 1, null, null);

        Assert.All(
            new Action<byte[], SerializationContext>[] { Announced, Unannounced, (bytes, context) => context.Complete(bytes) },
            serialize => Assert.Equal(
                StatusCode.ResourceExhausted,
                Assert.Throws<RpcException>(() => writer.Write([1, 2], serialize, compress: false)).StatusCode));
        Assert.False(writer.IsBroken);
        Assert.Empty(await WrittenAsync());
    }

    [Fact]
    public void A_message_shorter_than_announced_breaks_the_stream()
    {
        using var writer = new MessageWriter(_pipe.Writer, null, null, null);

        Assert.Throws<InvalidOperationException>(() => writer.Write(
            "",
            (_, context) =>
            {
                context.SetPayloadLength(2);
                context.GetBufferWriter().Write<byte>([1]);
                context.Complete();
            },
            compress: false));
        Assert.True(writer.IsBroken);
    }

    [Fact]
    public void A_serializer_that_forgets_to_complete_is_told_so()
    {
        using var writer = new MessageWriter(_pipe.Writer, null, null, null);

        Assert.Throws<InvalidOperationException>(() => writer.Write("", (_, _) => { }, compress: false));
        Assert.False(writer.IsBroken);
    }

    private static void Announced(byte[] bytes, SerializationContext context)
    {
        context.SetPayloadLength(bytes.Length);
        Unannounced(bytes, context);
    }

    private static void Unannounced(byte[] bytes, SerializationContext context)
    {
        context.GetBufferWriter().Write(bytes);
        context.Complete();
    }

    private async Task<byte[]> WrittenAsync()
    {
        await _pipe.Writer.CompleteAsync();
        var result = await _pipe.Reader.ReadAsync(TestContext.Current.CancellationToken);
        return result.Buffer.ToArray();
    }
}
