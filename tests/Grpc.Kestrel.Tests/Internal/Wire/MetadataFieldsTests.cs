using FsCheck.Fluent;
using Grpc.Core;
using Grpc.Kestrel.Internal.Wire;
using Grpc.Kestrel.Tests.Hosting;
using Microsoft.AspNetCore.Http;

namespace Grpc.Kestrel.Tests.Internal.Wire;

public sealed class MetadataFieldsTests
{
    [Theory]
    [InlineData("AQID")]
    [InlineData("AQI=")]
    [InlineData("AQI")]
    [InlineData("AQ==")]
    [InlineData("AQ")]
    [InlineData("")]
    public void Padded_and_unpadded_base64_both_decode(string text)
    {
        Assert.True(MetadataFields.TryDecodeBinary(text, out var value));
        Assert.Equal(Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '=')), value);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("*AAA")]
    [InlineData("AA-_")]
    public void What_is_not_base64_does_not_decode(string text) => Assert.False(MetadataFields.TryDecodeBinary(text, out _));

    [Fact]
    public void Joined_binary_values_are_split_before_they_are_decoded()
    {
        var metadata = MetadataFields.Read(new HeaderDictionary { ["x-bin"] = "AQI,AwQ=, BQY" });

        Assert.Equal([[1, 2], [3, 4], [5, 6]], metadata.GetAll("x-bin").Select(entry => entry.ValueBytes));
    }

    [Fact]
    public void Joined_texts_stay_as_they_are() =>
        Assert.Equal("a, b", MetadataFields.Read(new HeaderDictionary { ["x"] = "a, b" }).GetValue("x"));

    [Fact]
    public void Fields_of_the_protocol_and_illegal_names_are_left_out()
    {
        var fields = new HeaderDictionary
        {
            ["grpc-timeout"] = "1S",
            ["grpc-encoding"] = "gzip",
            ["grpc-accept-encoding"] = "gzip",
            ["TE"] = "trailers",
            ["Host"] = "h",
            ["Content-Type"] = "application/grpc",
            [":path"] = "/a/b",
            ["x+y"] = "1",
            ["User-Agent"] = "u",
        };

        var entry = Assert.Single(MetadataFields.Read(fields));
        Assert.Equal(("user-agent", "u"), (entry.Key, entry.Value));
    }

    [Fact]
    public void A_text_that_cannot_be_sent_is_left_out_and_named()
    {
        var fields = new HeaderDictionary();

        var leftOut = MetadataFields.Append(new Metadata { { "good", "a" }, { "bad", "é" }, { "worse", "a\r\nb" } }, fields);

        Assert.Equal("worse", leftOut);
        Assert.Equal(["good"], fields.Keys);
    }

    [Fact]
    public void A_handler_cannot_write_over_the_status()
    {
        var fields = new HeaderDictionary();

        MetadataFields.Append(new Metadata { { "grpc-status", "0" }, { "grpc-message", "x" }, { "grpc-status-details-bin", [1] } }, fields);

        Assert.Equal(["grpc-status-details-bin"], fields.Keys);
    }

    [Fact]
    public void Metadata_comes_back_as_it_went()
    {
        var texts = from value in Gen.ArrayOf(Gen.Choose(0x20, 0x7E).Select(code => (char)code))
                    from key in Gen.Choose(1, 3)
                    select new Metadata.Entry($"key{key}", new string(value));
        var bytes = from value in Properties.Bytes(40) from key in Gen.Choose(1, 3) select new Metadata.Entry($"key{key}-bin", value);
        Properties.Hold(Gen.ListOf(Gen.OneOf(texts, bytes)), entries =>
        {
            var sent = new Metadata();
            entries.ToList().ForEach(sent.Add);
            var fields = new HeaderDictionary();
            Assert.Null(MetadataFields.Append(sent, fields));
            Assert.Equal(Listed(sent), Listed(MetadataFields.Read(fields)));
            Assert.All(fields, field => Assert.DoesNotContain(field.Value, value => field.Key.EndsWith("-bin", StringComparison.Ordinal) && value!.EndsWith('=')));
        });
    }

    private static IEnumerable<string> Listed(Metadata metadata) => metadata
        .GroupBy(entry => entry.Key)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .SelectMany(group => group.Select(entry => $"{entry.Key}={(entry.IsBinary ? Convert.ToHexString(entry.ValueBytes) : entry.Value)}"));
}
