using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Storage;
using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Search.Tests.Internal.Vectors;

public sealed class PassagePoolTests
{
    private static readonly Passage[] Passages = [.. new[] { 0, 0, 1, 1, 1, 1 }.Select(field => new Passage(0, field, 0, 1))];

    [Fact]
    public void Fields_are_pooled_each_in_its_way_and_then_by_their_weights()
    {
        var pool = Pool(PassagePooling.Best, PassagePooling.MeanOfThree);
        var room = new float[PassagePool.Room];
        // Best of 0.2 and 0.6; mean of the best three of 0.1, 0.9, 0.5 and 0.4.
        Assert.Equal((0.6 + (3 * 0.6)) / 4, pool.Pool(new Listed([0.2f, 0.6f, 0.1f, 0.9f, 0.5f, 0.4f]), Passages, 0, 6, room), 1e-6);
        Assert.Equal(0.6f, pool.Field(room, 0)!.Value, 1e-6f);
        Assert.Equal(0.6f, pool.Field(room, 1)!.Value, 1e-6f);
    }

    [Fact]
    public void Field_without_passages_has_no_share_and_fewer_than_three_are_meant_as_they_are()
    {
        var pool = Pool(PassagePooling.MeanOfThree, PassagePooling.Best);
        var room = new float[PassagePool.Room];
        Assert.Equal(0.4, pool.Pool(new Listed([0.2f, 0.6f]), Passages, 0, 2, room), 1e-6);
        Assert.Null(pool.Field(room, 1));
        Assert.Equal(-0.3, pool.Pool(new Listed([-0.3f]), Passages, 0, 1, room), 1e-6);
    }

    [Fact]
    public void Walking_once_gives_the_very_same()
    {
        float[] values = [0.2f, 0.6f, 0.1f, 0.9f, 0.5f, 0.4f];
        foreach (var pool in new[] { Pool(PassagePooling.Best, PassagePooling.MeanOfThree), Pool(PassagePooling.MeanOfThree, PassagePooling.Best) })
        {
            for (var first = 0; first < values.Length; first++)
            {
                for (var end = first; end <= values.Length; end++)
                    Assert.Equal(pool.Pool(new Listed(values), Passages, first, end, new float[PassagePool.Room]), pool.Pool(new Listed(values), Passages, first, end));
            }
        }
    }

    private static PassagePool Pool(PassagePooling first, PassagePooling second) => new(new SearchSchema(
        new SearchField("a") { VectorWeight = 1, VectorPooling = first }, new SearchField("b") { VectorWeight = 3, VectorPooling = second }));

    private readonly struct Listed(float[] values) : IPassageSimilarity
    {
        public float Of(int passage) => values[passage];
    }
}
