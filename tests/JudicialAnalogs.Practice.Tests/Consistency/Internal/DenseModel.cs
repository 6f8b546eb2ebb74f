using JudicialAnalogs.Practice.Consistency.Internal;

namespace JudicialAnalogs.Practice.Tests.Consistency.Internal;

/// <summary>The restricted likelihood as the textbook writes it, with the whole matrix of covariances: slow and plain.</summary>
internal sealed class DenseModel
{
    private readonly IReadOnlyList<SpreadRow> _rows;
    private readonly double[][] _fixed;

    public DenseModel(IReadOnlyList<SpreadRow> rows, int strata, int circumstances)
    {
        _rows = rows;

        // Strata, circumstances, and all but one of the columns asked of, which together make the constant.
        _fixed = [.. rows.Select(row =>
        {
            var line = new double[strata + circumstances + 1];
            line[row.Stratum] = 1;
            foreach (var term in row.Circumstances)
                line[strata + term.Column] += term.Value;
            foreach (var term in row.Asked.Where(term => term.Column == 1))
                line[strata + circumstances] += term.Value;
            return line;
        })];
    }

    public int Freedom => _rows.Count - Rank();

    public double SquaresAt(double ratio) => Fit(ratio).Squares;

    public double Deviance(double ratio)
    {
        var (squares, logOfCovariances, logOfInformation) = Fit(ratio);
        return (Freedom * Math.Log(squares)) + logOfCovariances + logOfInformation;
    }

    private int Rank() => Reduced([.. _fixed.Select(line => (double[])line.Clone())]);

    private static int Reduced(double[][] matrix)
    {
        var rank = 0;
        for (var column = 0; column < matrix[0].Length && rank < matrix.Length; column++)
        {
            var best = Enumerable.Range(rank, matrix.Length - rank).MaxBy(i => Math.Abs(matrix[i][column]));
            if (Math.Abs(matrix[best][column]) < 1e-9)
                continue;
            (matrix[rank], matrix[best]) = (matrix[best], matrix[rank]);
            for (var i = rank + 1; i < matrix.Length; i++)
            {
                var factor = matrix[i][column] / matrix[rank][column];
                for (var j = column; j < matrix[0].Length; j++)
                    matrix[i][j] -= factor * matrix[rank][j];
            }

            rank++;
        }

        return rank;
    }

    private (double Squares, double LogOfCovariances, double LogOfInformation) Fit(double ratio)
    {
        var n = _rows.Count;
        var v = Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => (i == j ? 1.0 : 0) + (_rows[i].Group == _rows[j].Group ? ratio : 0)).ToArray()).ToArray();
        var y = _rows.Select(row => new[] { row.Severity }).ToArray();
        var (solvedX, logOfCovariances) = Solve(v, _fixed);
        var (solvedY, _) = Solve(v, y);
        var information = Product(_fixed, solvedX);
        var (coefficients, logOfInformation) = Solve(information, Product(_fixed, solvedY));
        var squares = Product(y, solvedY)[0][0] - Enumerable.Range(0, information.Length).Sum(i => coefficients[i][0] * Product(_fixed, solvedY)[i][0]);
        return (squares, logOfCovariances, logOfInformation);
    }

    private static double[][] Product(double[][] left, double[][] right) =>
        [.. Enumerable.Range(0, left[0].Length).Select(i => Enumerable.Range(0, right[0].Length).Select(j => Enumerable.Range(0, left.Length).Sum(k => left[k][i] * right[k][j])).ToArray())];

    private static (double[][] Solution, double LogOfDeterminant) Solve(double[][] matrix, double[][] right)
    {
        var n = matrix.Length;
        var a = Enumerable.Range(0, n).Select(i => matrix[i].Concat(right[i]).ToArray()).ToArray();
        var log = 0.0;
        for (var pivot = 0; pivot < n; pivot++)
        {
            log += Math.Log(a[pivot][pivot]);
            for (var i = 0; i < n; i++)
            {
                if (i == pivot)
                    continue;
                var factor = a[i][pivot] / a[pivot][pivot];
                for (var j = pivot; j < a[i].Length; j++)
                    a[i][j] -= factor * a[pivot][j];
            }
        }

        return ([.. a.Select((line, i) => line[n..].Select(value => value / line[i]).ToArray())], log);
    }
}
