using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Tests.Internal.Keywords;

public sealed class PostingsTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(127, 40)]
    [InlineData(128, 2)]
    [InlineData(128, 6)]
    [InlineData(129, 1000)]
    [InlineData(1000, 1)]
    [InlineData(5000, 2)]
    [InlineData(5000, 3000)]
    public void List_reads_back_as_it_was_written(int count, int largestGap)
    {
        var (documents, codes, impacts) = List(new Random(count), count, largestGap);
        var list = Written(documents, codes, impacts);
        var cursor = new PostingsCursor(list, new uint[PostingsCursor.Room]);
        var read = 0;
        while (cursor.NextBlock())
        {
            for (var i = 0; i < cursor.Documents.Length; i++, read++)
            {
                Assert.Equal(documents[read], (int)cursor.Documents[i]);
                Assert.Equal(codes[read], cursor.Codes[i]);
            }
        }

        Assert.Equal(count, read);
        Assert.Equal(largestGap < 3 && count > 16 ? PostingForm.Dense : PostingForm.Packed, list.Form);
    }

    [Theory]
    [InlineData(100, 4)]
    [InlineData(256, 4)]
    [InlineData(3000, 5)]
    [InlineData(3000, 2)]
    public void Ascending_look_ups_find_what_is_there_its_code_its_impact_its_place_and_only_that(int count, int largestGap)
    {
        var random = new Random(count);
        var (documents, codes, impacts) = List(random, count, largestGap);
        for (var step = 1; step < 400; step = (step * 2) + 1)
        {
            var cursor = new PostingsCursor(Written(documents, codes, impacts), new uint[PostingsCursor.Room]);
            for (var document = 0; document <= documents[^1]; document += random.Next(1, step + 1))
            {
                var at = Array.BinarySearch(documents, document);
                Assert.Equal(at < 0 ? -1 : codes[at], cursor.Find(document));
                if (at >= 0)
                    Assert.Equal((at, impacts[at]), (cursor.Ordinal, cursor.Impact));
            }
        }
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(300, 2)]
    [InlineData(1000, 9)]
    [InlineData(1000, 2)]
    public void Impacts_are_added_up_in_whole_numbers_that_are_the_same_for_every_form_of_a_list(int count, int largestGap)
    {
        var random = new Random(count);
        var (documents, codes, impacts) = List(random, count, largestGap);
        var (narrow, wide) = (new ushort[documents[^1] + 1], new uint[documents[^1] + 1]);
        var expected = new uint[documents[^1] + 1];
        for (var round = 0; round < 8; round++)
        {
            var part = new ImpactPart((uint)random.Next(1, 8000), (uint)random.Next(1, 9));
            ImpactSums<ushort>.Add(Written(documents, codes, impacts), part, narrow);
            ImpactSums<uint>.Add(Written(documents, codes, impacts), part, wide);
            for (var i = 0; i < count; i++)
                expected[documents[i]] += (impacts[i] * part.Multiplier >> 8) + part.Least;
        }

        Assert.Equal(expected, wide);
        Assert.Equal(expected, narrow.Select(sum => (uint)sum));
    }

    [Fact]
    public void Every_bit_width_packs_and_unpacks_whole_and_number_by_number()
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
            Assert.Equal(values, Enumerable.Range(0, 128).Select(i => BlockPacking.At(packed, bits, i)));
        }
    }

    private static PostingList Written(int[] documents, uint[] codes, byte[] impacts) =>
        new(new PostingListWriter().Write(documents, codes, impacts, documents[^1] + 1).ToArray(), documents[^1] + 1);

    private static (int[] Documents, uint[] Codes, byte[] Impacts) List(Random random, int count, int largestGap)
    {
        var documents = new int[count];
        for (int i = 0, at = -1; i < count; i++)
            documents[i] = at += random.Next(1, largestGap + 1);
        return (documents, [.. Enumerable.Range(0, count).Select(_ => (uint)random.Next(20))], [.. Enumerable.Range(0, count).Select(_ => (byte)random.Next(1, 256))]);
    }
}
