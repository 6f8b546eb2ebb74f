using System.Numerics.Tensors;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Leading singular values and right singular vectors of a sparse matrix (Halko, Martinsson and Tropp, 2011, algorithms 4.4 and 5.1).</summary>
internal static class RandomizedSvd
{
    /// <returns>Singular values, greatest first, and the vectors as <c>columns × values</c>, one column of the matrix after the other.</returns>
    public static (double[] Singular, float[] Vectors) RightVectors(
        SparseMatrix matrix, int wanted, int oversampling, int iterations, int seed, CancellationToken cancellation = default)
    {
        int rows = matrix.Rows, columns = matrix.Columns;
        var width = Math.Min(wanted + oversampling, Math.Min(rows, columns));
        var sample = matrix.Times(Gaussian(columns * width, seed), width);
        var basis = Orthonormalise(sample, rows, width);
        for (var i = 0; i < iterations; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            basis = Orthonormalise(matrix.Times(matrix.TransposedTimes(basis, width), width), rows, width);
        }

        // B = Qᵀ A, kept transposed (columns × width); the eigenvectors of B Bᵀ turn it into the right singular vectors.
        var projected = matrix.TransposedTimes(basis, width);
        var (values, rotation) = SymmetricEigen.Decompose(Gram(projected, columns, width), width);
        var least = Math.Max(values[0], 0) * 1e-9;
        var kept = 0;
        while (kept < Math.Min(wanted, width) && values[kept] > least && values[kept] > 0)
            kept++;
        var singular = new double[kept];
        var scaled = new float[width * kept];
        for (var k = 0; k < kept; k++)
        {
            singular[k] = Math.Sqrt(values[k]);
            for (var i = 0; i < width; i++)
                scaled[(i * kept) + k] = (float)(rotation[(i * width) + k] / singular[k]);
        }

        var vectors = new float[columns * kept];
        for (var c = 0; c < columns; c++)
        {
            var target = vectors.AsSpan(c * kept, kept);
            for (var i = 0; i < width; i++)
                TensorPrimitives.MultiplyAdd(scaled.AsSpan(i * kept, kept), projected[(c * width) + i], target, target);
        }

        FixSigns(vectors, columns, kept);
        return (singular, vectors);
    }

    /// <summary>Gram–Schmidt, twice for accuracy; directions that vanish become zero.</summary>
    private static float[] Orthonormalise(float[] matrix, int rows, int width)
    {
        var turned = Transpose(matrix, rows, width);
        for (var j = 0; j < width; j++)
        {
            var column = turned.AsSpan(j * rows, rows);
            var before = TensorPrimitives.Norm<float>(column);
            for (var pass = 0; pass < 2; pass++)
            {
                for (var i = 0; i < j; i++)
                {
                    var other = turned.AsSpan(i * rows, rows);
                    TensorPrimitives.MultiplyAdd(other, -TensorPrimitives.Dot<float>(other, column), column, column);
                }
            }

            var norm = TensorPrimitives.Norm<float>(column);
            if (norm > before * 1e-6f && norm > 0)
                TensorPrimitives.Divide(column, norm, column);
            else
                column.Clear();
        }

        return Transpose(turned, width, rows);
    }

    private static double[] Gram(float[] matrix, int rows, int width)
    {
        var gram = new double[width * width];
        var line = new double[width];
        for (var r = 0; r < rows; r++)
        {
            TensorPrimitives.ConvertTruncating<float, double>(matrix.AsSpan(r * width, width), line);
            for (var i = 0; i < width; i++)
            {
                if (line[i] == 0)
                    continue;
                var target = gram.AsSpan((i * width) + i, width - i);
                TensorPrimitives.MultiplyAdd(line.AsSpan(i), line[i], target, target);
            }
        }

        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j < i; j++)
                gram[(i * width) + j] = gram[(j * width) + i];
        }

        return gram;
    }

    /// <summary>A singular vector is free up to its sign: the entry of greatest size is made positive, so that equal input has one answer.</summary>
    private static void FixSigns(float[] vectors, int rows, int width)
    {
        for (var k = 0; k < width; k++)
        {
            float greatest = 0;
            for (var r = 0; r < rows; r++)
            {
                if (Math.Abs(vectors[(r * width) + k]) > Math.Abs(greatest))
                    greatest = vectors[(r * width) + k];
            }

            for (var r = 0; greatest < 0 && r < rows; r++)
                vectors[(r * width) + k] = -vectors[(r * width) + k];
        }
    }

    private static float[] Transpose(float[] matrix, int rows, int columns)
    {
        var turned = new float[matrix.Length];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
                turned[(c * rows) + r] = matrix[(r * columns) + c];
        }

        return turned;
    }

    /// <summary>Normal deviates by Box and Muller's transform.</summary>
    private static float[] Gaussian(int count, int seed)
    {
        var random = new Random(seed);
        var values = new float[count];
        for (var i = 0; i < count; i += 2)
        {
            var radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
            var (sin, cos) = Math.SinCos(2 * Math.PI * random.NextDouble());
            values[i] = (float)(radius * cos);
            if (i + 1 < count)
                values[i + 1] = (float)(radius * sin);
        }

        return values;
    }
}
