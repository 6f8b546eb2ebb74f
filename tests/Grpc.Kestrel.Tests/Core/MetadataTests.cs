using Grpc.Core;

namespace Grpc.Kestrel.Tests.Core;

public sealed class MetadataTests
{
    [Fact]
    public void Keys_are_lower_case_and_the_last_value_of_a_key_wins()
    {
        var metadata = new Metadata { { "Key", "1" }, { "kEY", "2" }, { "B-bin", [1] } };

        Assert.Equal("2", metadata.GetValue("KEY"));
        Assert.Equal(["1", "2"], metadata.GetAll("key").Select(entry => entry.Value));
        Assert.Equal([1], metadata.GetValueBytes("b-bin"));
        Assert.Null(metadata.Get("other"));
        Assert.Equal("key", metadata[0].Key);
    }

    [Fact]
    public void Text_and_bytes_have_keys_of_their_own_kind()
    {
        Assert.Throws<ArgumentException>(() => new Metadata.Entry("a-bin", "text"));
        Assert.Throws<ArgumentException>(() => new Metadata.Entry("a", [1]));
        Assert.Throws<ArgumentException>(() => new Metadata.Entry("a b", "text"));
        Assert.Throws<InvalidOperationException>(() => new Metadata.Entry("a-bin", [1]).Value);
    }

    [Fact]
    public void Bytes_are_copied_in_and_out()
    {
        byte[] bytes = [1];
        var entry = new Metadata.Entry("a-bin", bytes);
        bytes[0] = 2;
        entry.ValueBytes[0] = 3;

        Assert.Equal([1], entry.ValueBytes);
    }

    [Fact]
    public void The_empty_metadata_cannot_be_changed() =>
        Assert.Throws<InvalidOperationException>(() => Metadata.Empty.Add("a", "b"));
}
