namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>
/// Eigenvalues and eigenvectors of a real symmetric matrix: reflections make it tridiagonal, shifted QL rotations diagonal (Golub and Van Loan,
/// Matrix Computations, 8.3). Hundreds of courts take a fraction of a second.
/// </summary>
internal sealed class SymmetricEigen
{
    private const int MostRotations = 60;

    private readonly int _n;
    private readonly double[][] _vectors;
    private readonly double[] _diagonal;
    private readonly double[] _beside;

    private SymmetricEigen(double[][] matrix)
    {
        _n = matrix.Length;
        (_diagonal, _beside) = (new double[_n], new double[_n]);
        _vectors = [.. Enumerable.Range(0, _n).Select(i => new double[_n])];
        for (var i = 0; i < _n; i++)
            _vectors[i][i] = 1;
        Tridiagonalize([.. matrix.Select(row => (double[])row.Clone())]);
        Diagonalize();
    }

    /// <returns>Values in no particular order, and for each its vector as a row.</returns>
    public static (double[] Values, double[][] Vectors) Decompose(double[][] matrix)
    {
        var done = new SymmetricEigen(matrix);
        return (done._diagonal, done._vectors);
    }

    // Each reflection empties a column below the entry beside the diagonal. The rows of _vectors become those of the product transposed.
    private void Tridiagonalize(double[][] a)
    {
        var mirror = new double[_n];
        var image = new double[_n];
        for (var k = 0; k < _n - 2; k++)
        {
            var norm = 0.0;
            for (var i = k + 1; i < _n; i++)
                norm += a[i][k] * a[i][k];
            norm = Math.Sqrt(norm);
            if (norm == 0)
                continue;
            var head = a[k + 1][k] > 0 ? -norm : norm;
            var length = 0.0;
            for (var i = k + 1; i < _n; i++)
            {
                mirror[i] = a[i][k] - (i == k + 1 ? head : 0);
                length += mirror[i] * mirror[i];
            }

            Reflect(a, mirror, image, k + 1, 2 / length);
            (a[k + 1][k], a[k][k + 1]) = (head, head);
            for (var i = k + 2; i < _n; i++)
                (a[i][k], a[k][i]) = (0, 0);
        }

        for (var i = 0; i < _n; i++)
        {
            _diagonal[i] = a[i][i];
            _beside[i] = i < _n - 1 ? a[i + 1][i] : 0;
        }
    }

    private void Reflect(double[][] a, double[] mirror, double[] image, int from, double scale)
    {
        var inner = 0.0;
        for (var i = from; i < _n; i++)
        {
            var sum = 0.0;
            for (var j = from; j < _n; j++)
                sum += a[i][j] * mirror[j];
            image[i] = scale * sum;
            inner += image[i] * mirror[i];
        }

        for (var i = from; i < _n; i++)
            image[i] -= scale * inner / 2 * mirror[i];
        for (var i = from; i < _n; i++)
        {
            for (var j = from; j < _n; j++)
                a[i][j] -= (mirror[i] * image[j]) + (image[i] * mirror[j]);
        }

        Array.Clear(image);
        for (var i = from; i < _n; i++)
        {
            for (var j = 0; j < _n; j++)
                image[j] += mirror[i] * _vectors[i][j];
        }

        for (var i = from; i < _n; i++)
        {
            var by = scale * mirror[i];
            for (var j = 0; j < _n; j++)
                _vectors[i][j] -= by * image[j];
        }
    }

    private void Diagonalize()
    {
        for (var low = 0; low < _n; low++)
        {
            for (var turn = 0; turn < MostRotations && Block(low) is var high && high > low; turn++)
                Rotate(low, high);
        }
    }

    // The end of the block that still hangs together with the row.
    private int Block(int low)
    {
        for (var m = low; m < _n - 1; m++)
        {
            if (Math.Abs(_beside[m]) <= 1e-16 * (Math.Abs(_diagonal[m]) + Math.Abs(_diagonal[m + 1])))
                return m;
        }

        return _n - 1;
    }

    private void Rotate(int low, int high)
    {
        var gap = (_diagonal[low + 1] - _diagonal[low]) / (2 * _beside[low]);
        var root = Math.Sqrt((gap * gap) + 1);
        var bulge = _diagonal[high] - _diagonal[low] + (_beside[low] / (gap + (gap >= 0 ? root : -root)));
        double sine = 1, cosine = 1, moved = 0;
        for (var i = high - 1; i >= low; i--)
        {
            double f = sine * _beside[i], b = cosine * _beside[i];
            root = Math.Sqrt((f * f) + (bulge * bulge));
            _beside[i + 1] = root;
            if (root == 0)
            {
                _diagonal[i + 1] -= moved;
                _beside[high] = 0;
                return;
            }

            (sine, cosine) = (f / root, bulge / root);
            bulge = _diagonal[i + 1] - moved;
            var turned = ((_diagonal[i] - bulge) * sine) + (2 * cosine * b);
            moved = sine * turned;
            _diagonal[i + 1] = bulge + moved;
            bulge = (cosine * turned) - b;
            Mix(_vectors[i], _vectors[i + 1], cosine, sine);
        }

        _diagonal[low] -= moved;
        _beside[low] = bulge;
        _beside[high] = 0;
    }

    private static void Mix(double[] lower, double[] upper, double cosine, double sine)
    {
        for (var j = 0; j < lower.Length; j++)
        {
            var (u, v) = (lower[j], upper[j]);
            upper[j] = (sine * u) + (cosine * v);
            lower[j] = (cosine * u) - (sine * v);
        }
    }
}
