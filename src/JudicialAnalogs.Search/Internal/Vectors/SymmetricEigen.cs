namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Eigenvalues and eigenvectors of a real symmetric matrix by Jacobi's cyclic rotations.</summary>
internal static class SymmetricEigen
{
    private const int MostSweeps = 60;

    /// <returns>Values, greatest first, and the vectors as the columns of a row-major square matrix.</returns>
    public static (double[] Values, double[] Vectors) Decompose(double[] matrix, int n)
    {
        var a = (double[])matrix.Clone();
        // Kept as rows while rotating: a rotation then touches two runs of memory.
        var rows = new double[n * n];
        for (var i = 0; i < n; i++)
            rows[(i * n) + i] = 1;
        for (var sweep = 0; sweep < MostSweeps && OffDiagonal(a, n) > 1e-22 * Diagonal(a, n); sweep++)
        {
            for (var p = 0; p < n - 1; p++)
            {
                for (var q = p + 1; q < n; q++)
                    Rotate(a, rows, n, p, q);
            }
        }

        var order = Enumerable.Range(0, n).OrderByDescending(i => a[(i * n) + i]).ToArray();
        var vectors = new double[n * n];
        for (var k = 0; k < n; k++)
        {
            for (var i = 0; i < n; i++)
                vectors[(i * n) + k] = rows[(order[k] * n) + i];
        }

        return ([.. order.Select(i => a[(i * n) + i])], vectors);
    }

    private static void Rotate(double[] a, double[] rows, int n, int p, int q)
    {
        double apq = a[(p * n) + q], app = a[(p * n) + p], aqq = a[(q * n) + q];
        if (Math.Abs(apq) <= 1e-18 * Math.Sqrt(Math.Abs(app * aqq)) || apq == 0)
            return;
        var theta = (aqq - app) / (2 * apq);
        var t = (theta >= 0 ? 1.0 : -1.0) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        double c = 1 / Math.Sqrt((t * t) + 1), s = t * c;
        Mix(a.AsSpan(p * n, n), a.AsSpan(q * n, n), c, s);
        for (var i = 0; i < n; i++)
        {
            double x = a[(i * n) + p], y = a[(i * n) + q];
            a[(i * n) + p] = (c * x) - (s * y);
            a[(i * n) + q] = (s * x) + (c * y);
        }

        Mix(rows.AsSpan(p * n, n), rows.AsSpan(q * n, n), c, s);
    }

    private static void Mix(Span<double> x, Span<double> y, double c, double s)
    {
        for (var i = 0; i < x.Length; i++)
        {
            double u = x[i], v = y[i];
            x[i] = (c * u) - (s * v);
            y[i] = (s * u) + (c * v);
        }
    }

    private static double OffDiagonal(double[] a, int n)
    {
        double sum = 0;
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
                sum += a[(i * n) + j] * a[(i * n) + j];
        }

        return sum;
    }

    private static double Diagonal(double[] a, int n)
    {
        double sum = 0;
        for (var i = 0; i < n; i++)
            sum += a[(i * n) + i] * a[(i * n) + i];
        return sum;
    }
}
