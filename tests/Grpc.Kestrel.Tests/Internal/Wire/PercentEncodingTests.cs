using System.Text;
using FsCheck.Fluent;
using Grpc.Kestrel.Internal.Wire;
using Grpc.Kestrel.Tests.Hosting;

namespace Grpc.Kestrel.Tests.Internal.Wire;

public sealed class PercentEncodingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain ~ text!", "plain ~ text!")]
    [InlineData("100%", "100%25")]
    [InlineData("\t\r\n", "%09%0D%0A")]
    [InlineData("срок", "%D1%81%D1%80%D0%BE%D0%BA")]
    [InlineData("\u007f", "%7F")]
    [InlineData("😈", "%F0%9F%98%88")]
    public void Bytes_outside_the_plain_ones_become_upper_case_hex(string text, string encoded) =>
        Assert.Equal(encoded, PercentEncoding.Encode(text));

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character() => Assert.Equal("a%EF%BF%BDb", PercentEncoding.Encode("a\ud800b"));

    [Fact]
    public void Every_text_comes_back_and_only_plain_bytes_travel()
    {
        var scalars = Gen.Choose(0, 0x10FFFF).Where(Rune.IsValid).Select(value => new Rune(value).ToString());
        var texts = Gen.ListOf(Gen.OneOf(scalars, Gen.Choose(0, 127).Select(value => ((char)value).ToString()))).Select(string.Concat);
        Properties.Hold(texts, text =>
        {
            var encoded = PercentEncoding.Encode(text);
            Assert.All(encoded, character => Assert.InRange(character, ' ', '~'));
            Assert.Equal(text, Uri.UnescapeDataString(encoded));
        });
    }
}
