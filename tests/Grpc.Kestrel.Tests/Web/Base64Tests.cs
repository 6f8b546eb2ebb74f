using System.IO.Pipelines;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Grpc.AspNetCore.Web.Internal;
using Grpc.Core;

namespace Grpc.Kestrel.Tests.Web;

public sealed class Base64Tests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithReplay(2024, 7);

    [Fact]
    public void Any_chunks_each_padded_decode_to_what_was_encoded_however_the_text_is_split()
    {
        var property = Prop.ForAll(Chunks().Zip(Gen.Choose(1, 7)).ToArbitrary(), sample =>
        {
            var (chunks, readSize) = sample;
            var text = string.Concat(chunks.Select(Convert.ToBase64String));
            return ReadAll(text, readSize).SequenceEqual(chunks.SelectMany(chunk => chunk));
        });
        Check.One(s_config, property);
    }

    [Fact]
    public void Whatever_is_written_and_flushed_decodes_chunk_by_chunk()
    {
        var property = Prop.ForAll(Chunks().ToArbitrary(), chunks =>
        {
            var text = WriteAll(chunks);
            return ReadAll(text, 4096).SequenceEqual(chunks.SelectMany(chunk => chunk));
        });
        Check.One(s_config, property);
    }

    [Fact]
    public void A_large_message_is_padded_at_its_end_only()
    {
        var message = Enumerable.Range(0, 100_000).Select(i => (byte)i).ToArray();

        Assert.Equal(Convert.ToBase64String(message), WriteAll([message]));
    }

    [Theory]
    [InlineData("AAA")]
    [InlineData("AAAAA")]
    [InlineData("A===")]
    [InlineData("AA=A")]
    [InlineData("AA*A")]
    [InlineData("=AAA")]
    public void Text_that_is_no_base64_ends_the_call_with_INTERNAL(string text)
    {
        var error = Assert.Throws<RpcException>(() => ReadAll(text, 16));
        Assert.Equal(StatusCode.Internal, error.StatusCode);
    }

    [Fact]
    public void An_empty_body_is_an_empty_body() => Assert.Empty(ReadAll("", 16));

    private static Gen<byte[][]> Chunks() => ArbMap.Default.GeneratorFor<byte[]>().ArrayOf();

    private static byte[] ReadAll(string text, int readSize)
    {
        using var stream = new Base64RequestStream(new SplitStream(Encoding.ASCII.GetBytes(text), readSize));
        var result = new List<byte>();
        var buffer = new byte[5];
        for (int count; (count = stream.ReadAsync(buffer).AsTask().GetAwaiter().GetResult()) > 0;)
            result.AddRange(buffer[..count]);
        return [.. result];
    }

    private static string WriteAll(byte[][] chunks)
    {
        using var output = new MemoryStream();
        var writer = new Base64PipeWriter(PipeWriter.Create(output));
        foreach (var chunk in chunks)
            writer.WriteAsync(chunk).AsTask().GetAwaiter().GetResult();
        writer.Complete();
        return Encoding.ASCII.GetString(output.ToArray());
    }

    /// <summary>Gives its bytes a few at a time.</summary>
    private sealed class SplitStream(byte[] bytes, int readSize) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(readSize, buffer.Length)], cancellationToken);
    }
}
