using System.Buffers;
using System.Text;
using Grpc.AspNetCore.Web.Internal;
using Microsoft.AspNetCore.Http;

namespace Grpc.Kestrel.Tests.Web;

public sealed class TrailersFrameTests
{
    [Fact]
    public void The_frame_has_flag_length_and_lower_case_lines()
    {
        var output = new ArrayBufferWriter<byte>();
        TrailersFrame.Write(new HeaderDictionary { ["Grpc-Status"] = "5", ["x-many"] = new(["one", "two"]) }, output);

        const string block = "grpc-status: 5\r\nx-many: one\r\nx-many: two\r\n";
        Assert.Equal([0x80, 0, 0, 0, (byte)block.Length], output.WrittenSpan[..5].ToArray());
        Assert.Equal(block, Encoding.ASCII.GetString(output.WrittenSpan[5..]));
    }

    [Theory]
    [InlineData("grpc-message", "a\r\nset-cookie: b")]
    [InlineData("a\nb", "c")]
    public void A_line_break_in_a_trailer_is_refused(string name, string value) =>
        Assert.Throws<InvalidOperationException>(() => TrailersFrame.Write(new HeaderDictionary { [name] = value }, new ArrayBufferWriter<byte>()));
}
