using System.Runtime.Intrinsics.X86;
using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Search.Tests.Internal.Vectors;

public sealed class ByteProductTests
{
    [Fact]
    public void Every_path_gives_the_exact_sum_at_every_length()
    {
        var random = new Random(5);
        for (var length = 0; length <= 330; length++)
        {
            // Ones of greatest size among them: nothing may overflow.
            var query = Enumerable.Range(0, length).Select(_ => (short)(length % 3 == 0 ? -127 : random.Next(-127, 128))).ToArray();
            var codes = Enumerable.Range(0, length).Select(_ => (sbyte)(length % 3 == 0 ? -127 : random.Next(-127, 128))).ToArray();
            var expected = query.Zip(codes, (q, c) => q * c).Sum();
            Assert.Equal(expected, ByteProduct.Of(query, codes));
            Assert.Equal(expected, ByteProduct.Portable(query, codes));
            if (Avx2.IsSupported)
                Assert.Equal(expected, ByteProduct.Medium(query, codes));
            if (Avx512BW.IsSupported)
                Assert.Equal(expected, ByteProduct.Wide(query, codes));
        }
    }

    [Fact]
    public void Codes_differ_from_the_vector_by_half_a_step_at_most()
    {
        var random = new Random(6);
        var vector = Enumerable.Range(0, 100).Select(_ => (random.NextSingle() - 0.5f) * 3).ToArray();
        var codes = new sbyte[100];
        var scale = QuantisedVector.Write(vector, codes);
        Assert.Equal(127, codes.Max(code => Math.Abs((int)code)));
        Assert.All(vector.Zip(codes), pair => Assert.InRange(pair.First - (pair.Second * scale), -0.501f * scale, 0.501f * scale));
        Assert.Equal(0, QuantisedVector.Write(new float[100], codes));
        Assert.All(codes, code => Assert.Equal(0, code));
    }
}
