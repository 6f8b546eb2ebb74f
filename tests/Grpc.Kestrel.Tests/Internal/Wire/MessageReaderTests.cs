using System.IO.Pipelines;
using FsCheck.Fluent;
using Grpc.Core;
using Grpc.Kestrel.Internal.Wire;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Net.Compression;

namespace Grpc.Kestrel.Tests.Internal.Wire;

public sealed class MessageReaderTests
{
    private static readonly MessageEncodings Encodings = new([new GzipCompressionProvider(System.IO.Compression.CompressionLevel.Fastest)]);

    [Fact]
    public void However_the_stream_is_cut_the_same_messages_come_out()
    {
        var cases = from messages in Gen.ListOf(Properties.Bytes(300))
                    from cuts in Gen.ArrayOf(Gen.Choose(1, 40))
                    select (messages, cuts);
        Properties.Hold(cases, one =>
        {
            var stream = one.messages.SelectMany(message => Frames.Of(message)).ToArray();
            Assert.Equal(one.messages, ReadAll(stream, one.cuts).Messages);
        });
    }

    [Fact]
    public void Compressed_and_plain_messages_may_alternate()
    {
        var cases = Gen.ListOf(from message in Properties.Bytes(300) from compress in ArbMap.Default.GeneratorFor<bool>() select (message, compress));
        Properties.Hold(cases, messages =>
        {
            var stream = messages.SelectMany(one => one.compress ? Frames.Of(Frames.Gzip(one.message), 1) : Frames.Of(one.message)).ToArray();
            Assert.Equal(messages.Select(one => one.message), ReadAll(stream, [7], encoding: "gzip").Messages);
        });
    }

    [Fact]
    public void Any_bytes_end_in_messages_or_in_a_status_and_nothing_else()
    {
        var cases = from bytes in Properties.Bytes(200) from cuts in Gen.ArrayOf(Gen.Choose(1, 40)) select (bytes, cuts);
        Properties.Hold(cases, one =>
        {
            foreach (var encoding in new[] { null, "identity", "gzip", "unheard-of" })
            {
                var read = ReadAll(one.bytes, one.cuts, encoding);
                Assert.True(
                    read.Error is null or { StatusCode: StatusCode.Internal or StatusCode.ResourceExhausted or StatusCode.Unimplemented });
            }
        });
    }

    [Fact]
    public void A_message_over_the_limit_is_refused_by_its_header_alone()
    {
        var read = ReadAll([0, 0, 0, 0, 101], [5], limit: 100);

        Assert.Equal(StatusCode.ResourceExhausted, read.Error?.StatusCode);
    }

    [Fact]
    public void A_message_of_the_limit_is_taken() => Assert.Single(ReadAll(Frames.Of(new byte[100]), [5], limit: 100).Messages);

    [Fact]
    public void Four_gigabytes_are_refused_where_no_limit_is_set()
    {
        var read = ReadAll([0, 0xFF, 0xFF, 0xFF, 0xFF], [5], limit: null);

        Assert.Equal(StatusCode.ResourceExhausted, read.Error?.StatusCode);
    }

    [Fact]
    public void A_message_that_decompresses_over_the_limit_is_refused()
    {
        var bomb = Frames.Gzip(new byte[10_000_000]);
        Assert.InRange(bomb.Length, 1, 99_999);

        var read = ReadAll(Frames.Of(bomb, 1), [4096], encoding: "gzip", limit: 100_000);

        Assert.Equal(StatusCode.ResourceExhausted, read.Error?.StatusCode);
    }

    [Fact]
    public void A_payload_is_out_of_reach_after_the_deserializer_returned()
    {
        DeserializationContext? kept = null;
        Run(new MessageReader(PipeReader.Create(new(Frames.Of([1, 2]))), null, null, Encodings), context => kept = context);

        Assert.Equal(0, kept!.PayloadLength);
    }

    private static (List<byte[]> Messages, RpcException? Error) ReadAll(byte[] stream, int[] cuts, string? encoding = null, int? limit = 1_000_000) =>
        ReadAllAsync(stream, cuts, encoding, limit).GetAwaiter().GetResult();

    private static void Run(MessageReader reader, Func<DeserializationContext, object> deserialize) =>
        Assert.NotNull(reader.ReadAsync(deserialize, CancellationToken.None).AsTask().GetAwaiter().GetResult());

    private static async Task<(List<byte[]> Messages, RpcException? Error)> ReadAllAsync(byte[] stream, int[] cuts, string? encoding, int? limit)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var writing = WriteAsync(pipe.Writer, stream, cuts);
        var reader = new MessageReader(pipe.Reader, limit, encoding, Encodings);
        var messages = new List<byte[]>();
        try
        {
            while (await reader.ReadAsync(context => context.PayloadAsNewBuffer(), CancellationToken.None) is { } message)
            {
                messages.Add(message);
            }

            return (messages, null);
        }
        catch (RpcException exception)
        {
            return (messages, exception);
        }
        finally
        {
            await writing;
        }
    }

    private static async Task WriteAsync(PipeWriter writer, byte[] stream, int[] cuts)
    {
        var position = 0;
        for (var i = 0; position < stream.Length; i++)
        {
            var size = cuts.Length == 0 ? stream.Length : Math.Min(cuts[i % cuts.Length], stream.Length - position);
            await writer.WriteAsync(stream.AsMemory(position, size));
            position += size;
            await Task.Yield();
        }

        await writer.CompleteAsync();
    }
}
