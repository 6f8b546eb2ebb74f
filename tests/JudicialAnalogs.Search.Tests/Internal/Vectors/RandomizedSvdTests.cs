using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Search.Tests.Internal.Vectors;

public sealed class RandomizedSvdTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Diagonal_matrix_has_its_entries_as_singular_values_and_axes_as_vectors()
    {
        var (singular, vectors) = Decompose(new float[,] { { 0, 3, 0 }, { 5, 0, 0 }, { 0, 0, 1 } }, 3);
        Assert.Equal([5, 3, 1], singular.Select(s => Math.Round(s, 4)));
        Assert.Equal([1, 0, 0, 0, 1, 0, 0, 0, 1], vectors.Select(v => Math.Round(v, 3)));
    }

    [Fact]
    public void Two_by_two_matrix_matches_the_decomposition_by_hand()
    {
        // AᵀA = [25 20; 20 25] for A = [3 0; 4 5]: eigenvalues 45 and 5, vectors (1,1)/√2 and (1,−1)/√2.
        var (singular, vectors) = Decompose(new float[,] { { 3, 0 }, { 4, 5 } }, 2);
        Assert.Equal(Math.Sqrt(45), singular[0], 1e-4);
        Assert.Equal(Math.Sqrt(5), singular[1], 1e-4);
        Assert.Equal(Math.Sqrt(0.5), vectors[0], 1e-4);
        Assert.Equal(Math.Sqrt(0.5), vectors[2], 1e-4);
        Assert.Equal(-0.5, vectors[1] * (double)vectors[3], 1e-4);
    }

    [Fact]
    public void Rank_deficient_matrix_gives_as_many_values_as_its_rank()
    {
        var (singular, _) = Decompose(new float[,] { { 1, 2, 3 }, { 2, 4, 6 }, { 1, 0, 1 }, { 2, 2, 4 } }, 3);
        Assert.Equal(2, singular.Length);
    }

    [Fact]
    public void Random_low_rank_matrix_is_rebuilt_from_its_vectors()
    {
        var random = new Random(3);
        const int Rows = 80, Columns = 60, Rank = 7;
        var left = Enumerable.Range(0, Rows * Rank).Select(_ => random.NextDouble() - 0.5).ToArray();
        var right = Enumerable.Range(0, Rank * Columns).Select(_ => random.NextDouble() - 0.5).ToArray();
        var dense = new float[Rows, Columns];
        for (var r = 0; r < Rows; r++)
        {
            for (var c = 0; c < Columns; c++)
                dense[r, c] = (float)Enumerable.Range(0, Rank).Sum(k => left[(r * Rank) + k] * right[(k * Columns) + c]);
        }

        var (singular, vectors) = Decompose(dense, 10);

        Assert.Equal(Rank, singular.Count(s => s > singular[0] * 1e-3));
        for (var r = 0; r < Rows; r++)
        {
            for (var c = 0; c < Columns; c++)
            {
                double projected = 0;
                for (var k = 0; k < Rank; k++)
                {
                    double dot = 0;
                    for (var j = 0; j < Columns; j++)
                        dot += dense[r, j] * vectors[(j * singular.Length) + k];
                    projected += dot * vectors[(c * singular.Length) + k];
                }

                Assert.Equal(dense[r, c], projected, 1e-3);
            }
        }
    }

    [Fact]
    public void Eigenvectors_of_a_random_symmetric_matrix_satisfy_their_equation()
    {
        const int N = 20;
        var random = new Random(8);
        var matrix = new double[N * N];
        for (var i = 0; i < N; i++)
        {
            for (var j = 0; j <= i; j++)
                matrix[(i * N) + j] = matrix[(j * N) + i] = random.NextDouble() - 0.5;
        }

        var (values, vectors) = SymmetricEigen.Decompose(matrix, N);

        Assert.Equal(values.OrderDescending(), values);
        for (var k = 0; k < N; k++)
        {
            for (var i = 0; i < N; i++)
                Assert.Equal(values[k] * vectors[(i * N) + k], Enumerable.Range(0, N).Sum(j => matrix[(i * N) + j] * vectors[(j * N) + k]), 1e-9);
        }
    }

    private static (double[] Singular, float[] Vectors) Decompose(float[,] dense, int wanted)
    {
        var matrix = new SparseMatrix(dense.GetLength(1));
        for (var r = 0; r < dense.GetLength(0); r++)
        {
            for (var c = 0; c < dense.GetLength(1); c++)
            {
                if (dense[r, c] != 0)
                    matrix.Append(c, dense[r, c]);
            }

            matrix.EndRow();
        }

        return RandomizedSvd.RightVectors(matrix, wanted, 8, 2, 1, Stop);
    }
}
