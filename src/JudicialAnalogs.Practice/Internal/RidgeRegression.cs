namespace JudicialAnalogs.Practice.Internal;

/// <summary>Least squares with a penalty on every coefficient but the constant, which is the first feature.</summary>
internal static class RidgeRegression
{
    /// <summary>Coefficients that minimise squared error + <paramref name="penalty"/> × squared coefficients.</summary>
    /// <param name="rows">Feature rows of equal length; the first feature of each is 1.</param>
    /// <param name="targets">One value a row.</param>
    /// <param name="penalty">Above 0.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets, double penalty)
    {
        var size = rows[0].Length;
        var normal = new double[size, size];
        var right = new double[size];
        for (var r = 0; r < rows.Count; r++)
        {
            var row = rows[r];
            for (var i = 0; i < size; i++)
            {
                if (row[i] == 0)
                    continue;
                right[i] += row[i] * targets[r];
                for (var j = 0; j <= i; j++)
                    normal[i, j] += row[i] * row[j];
            }
        }

        for (var i = 1; i < size; i++)
            normal[i, i] += penalty;
        return SolveByCholesky(normal, right);
    }

    // Positive definite: the constant has a row of its own and every other diagonal carries the penalty.
    private static double[] SolveByCholesky(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                    sum -= matrix[i, k] * matrix[j, k];
                matrix[i, j] = i == j ? Math.Sqrt(sum) : sum / matrix[j, j];
            }
        }

        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
                right[i] -= matrix[i, k] * right[k];
            right[i] /= matrix[i, i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
                right[i] -= matrix[k, i] * right[k];
            right[i] /= matrix[i, i];
        }

        return right;
    }
}
