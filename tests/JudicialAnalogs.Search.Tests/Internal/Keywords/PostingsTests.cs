using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Tests.Internal.Keywords;

public sealed class PostingsTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(127, 40)]
    [InlineData(128, 2)]
    [InlineData(129, 1000)]
    [InlineData(1000, 1)]
    [InlineData(5000, 300_000)]
    public void List_reads_back_as_it_was_written(int count, int largestGap)
    {
        var random = new Random(count);
        var (documents, patterns, impacts) = List(random, count, largestGap);
        var writer = new PostingsWriter();
        writer.Append([7], [0], [9]);
        var start = writer.Append(documents, patterns, impacts);
        writer.Append([1, 2], [3, 4], [5, 6]);

        var cursor = new PostingsCursor(writer.Bytes[start..], count, new uint[256]);
        var read = 0;
        while (cursor.NextBlock())
        {
            for (var i = 0; i < cursor.Documents.Length; i++, read++)
            {
                Assert.Equal(documents[read], (int)cursor.Documents[i]);
                Assert.Equal(patterns[read], cursor.Patterns[i]);
                Assert.Equal(impacts[read], cursor.Impacts[i]);
            }
        }

        Assert.Equal(count, read);
    }

    [Theory]
    [InlineData(100, 3)]
    [InlineData(256, 3)]
    [InlineData(3000, 5)]
    public void Ascending_look_ups_find_what_is_there_and_only_that(int count, int largestGap)
    {
        var random = new Random(count);
        var (documents, patterns, impacts) = List(random, count, largestGap);
        var writer = new PostingsWriter();
        writer.Append(documents, patterns, impacts);
        for (var step = 1; step < 400; step = (step * 2) + 1)
        {
            var cursor = new PostingsCursor(writer.Bytes, count, new uint[256]);
            for (var document = 0; document < documents[^1] + 500; document += random.Next(1, step + 1))
            {
                var at = Array.BinarySearch(documents, document);
                Assert.Equal(at < 0 ? -1 : patterns[at], cursor.Find(document));
            }
        }
    }

    [Fact]
    public void Every_bit_width_packs_and_unpacks()
    {
        var random = new Random(2);
        for (var bits = 0; bits <= 32; bits++)
        {
            var values = Enumerable.Range(0, 128).Select(_ => (uint)(random.NextInt64(1L << 32) & ((1L << bits) - 1))).ToArray();
            var packed = new byte[16 * bits];
            BlockPacking.Pack(values, bits, packed);
            var unpacked = new uint[128];
            BlockPacking.Unpack(packed, bits, unpacked);
            Assert.Equal(values, unpacked);
        }
    }

    private static (int[] Documents, uint[] Patterns, byte[] Impacts) List(Random random, int count, int largestGap)
    {
        var documents = new int[count];
        for (int i = 0, at = -1; i < count; i++)
            documents[i] = at += random.Next(1, largestGap + 1);
        var impacts = new byte[count];
        random.NextBytes(impacts);
        return (documents, [.. Enumerable.Range(0, count).Select(_ => (uint)random.Next(20))], impacts);
    }
}
