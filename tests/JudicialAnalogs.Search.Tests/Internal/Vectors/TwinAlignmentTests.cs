using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Search.Tests.Internal.Vectors;

public sealed class TwinAlignmentTests
{
    [Fact]
    public void Direction_in_which_twins_differ_is_held_back_and_the_others_are_not()
    {
        // Two columns that twins share and two that stand for the language alone; dimension 2 tells the languages apart.
        float[] vectors = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, -1];
        var twins = new SparseMatrix(4);
        foreach (var shared in new[] { 0, 1, 0, 1 })
        {
            foreach (var language in new[] { 2, 3 })
            {
                twins.Append(shared, 1);
                twins.Append(language, 0.7f);
                twins.EndRow();
            }
        }

        TwinAlignment.Apply(twins, vectors, 3);

        Assert.Equal(vectors[0], vectors[4], 1e-4f);
        Assert.True(Math.Abs(vectors[8]) < 0.5f * vectors[0]);
        Assert.Equal(vectors[8], -vectors[11], 1e-4f);
    }

    [Fact]
    public void Without_twins_nothing_changes()
    {
        float[] vectors = [1, 2, 3, 4];
        TwinAlignment.Apply(new SparseMatrix(2), vectors, 2);
        Assert.Equal([1, 2, 3, 4], vectors);
    }
}
