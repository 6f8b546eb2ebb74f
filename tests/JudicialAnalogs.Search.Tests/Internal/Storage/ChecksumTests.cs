using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Tests.Internal.Storage;

public sealed class ChecksumTests
{
    [Fact]
    public void Pieces_give_the_checksum_of_the_whole_however_they_are_cut()
    {
        var random = new Random(8);
        for (var length = 0; length < 400; length += 7)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            var running = new RunningChecksum(3);
            for (int from = 0, taken; from < length; from += taken)
            {
                taken = Math.Min(length - from, random.Next(1, 80));
                running.Append(bytes.AsSpan(from, taken));
            }

            Assert.Equal(Checksum.Of(bytes, 3), running.Finish());
        }
    }

    [Fact]
    public void Every_flipped_bit_changes_it()
    {
        var bytes = new byte[100];
        new Random(9).NextBytes(bytes);
        var good = Checksum.Of(bytes);
        for (var bit = 0; bit < 800; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.NotEqual(good, Checksum.Of(bytes));
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }
}
