using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Tests.Internal.Keywords;

public sealed class PositionsTests
{
    [Fact]
    public void Positions_of_any_posting_read_back_as_they_were_noted_in_any_order_of_asking()
    {
        var random = new Random(6);
        var blocks = new PositionBlocks();
        blocks.Begin(400);
        var noted = new List<List<long>>();
        for (var document = 0; document < 400; document++)
        {
            var own = new List<long>();
            for (var field = 0; field < 3; field++)
            {
                for (int i = random.Next(4), at = 0; i > 0; i--)
                    own.Add(((long)field << 32) | (uint)(at += random.Next(1, 100_000)));
            }

            var packed = new byte[(own.Count * VariableLength.Most) + 1];
            var end = PositionList.Pack([.. own.Select(position => ((int)(position >> 32), (int)position))], packed, 0);
            blocks.Add(packed.AsSpan(0, end));
            noted.Add(own);
        }

        var list = new PositionList(blocks.Written, noted.Count);
        var cursor = new PositionCursor(list);
        var read = new List<long>();
        foreach (var ordinal in Enumerable.Range(0, 300).Select(_ => random.Next(noted.Count)).Concat(Enumerable.Range(0, noted.Count)))
        {
            if (noted[ordinal].Count == 0)
                continue;
            cursor.Read(ordinal, noted[ordinal].Aggregate(0, (mask, position) => mask | (1 << (int)(position >> 32))), read);
            Assert.Equal(noted[ordinal], read);
        }
    }
}
