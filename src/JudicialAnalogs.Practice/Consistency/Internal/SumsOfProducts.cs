namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>
/// Sums of products of some columns with one another and with an outcome. Taking a column out leaves what the others are after regression on it
/// (Frisch and Waugh 1933): a decision is looked at once, however often models are fitted.
/// </summary>
internal sealed class SumsOfProducts
{
    // A column that those taken out before explain up to rounding says nothing of its own.
    private const double Nothing = 1e-9;

    private readonly double[] _first;

    /// <summary>Sums, all zero.</summary>
    public SumsOfProducts(int columns)
    {
        Products = [.. Enumerable.Range(0, columns).Select(_ => new double[columns])];
        (Outcome, _first) = (new double[columns], new double[columns]);
    }

    private SumsOfProducts(double[][] products, double[] outcome, double[] first, double squares) =>
        (Products, Outcome, _first, Squares) = (products, outcome, first, squares);

    /// <summary>Products of columns; entries with the column number not below the row number are kept, until <see cref="Square"/> fills the others.</summary>
    public double[][] Products { get; }

    /// <summary>Products with the outcome.</summary>
    public double[] Outcome { get; }

    /// <summary>The outcome's squares.</summary>
    public double Squares { get; set; }

    /// <summary>Remembers how much each column says before any is taken out.</summary>
    public void Seal()
    {
        for (var i = 0; i < _first.Length; i++)
            _first[i] = Products[i][i];
    }

    /// <summary>Takes columns out, one after another.</summary>
    /// <returns>How many said something of their own.</returns>
    public int TakeOut(int from, int to)
    {
        var rank = 0;
        for (var pivot = from; pivot < to; pivot++)
        {
            var row = Products[pivot];
            if (row[pivot] <= Nothing * Math.Max(_first[pivot], 1e-300))
            {
                Array.Clear(row);
                Outcome[pivot] = 0;
                continue;
            }

            rank++;
            Squares -= Outcome[pivot] * Outcome[pivot] / row[pivot];
            for (var i = pivot + 1; i < row.Length; i++)
            {
                var share = row[i] / row[pivot];
                if (share == 0)
                    continue;
                var below = Products[i];
                for (var j = i; j < row.Length; j++)
                    below[j] -= share * row[j];
                Outcome[i] -= share * Outcome[pivot];
            }
        }

        return rank;
    }

    /// <summary>The columns from one on, as sums of their own, both halves filled.</summary>
    public SumsOfProducts Square(int from)
    {
        var n = Outcome.Length - from;
        var square = new double[n][];
        for (var i = 0; i < n; i++)
        {
            square[i] = new double[n];
            for (var j = 0; j < n; j++)
                square[i][j] = i <= j ? Products[from + i][from + j] : Products[from + j][from + i];
        }

        return new SumsOfProducts(square, Outcome[from..], _first[from..], Squares);
    }

    /// <summary>The same columns in another order.</summary>
    public SumsOfProducts Reordered(IReadOnlyList<int> order)
    {
        var square = order.Select(i => order.Select(j => i <= j ? Products[i][j] : Products[j][i]).ToArray()).ToArray();
        return new SumsOfProducts(square, [.. order.Select(i => Outcome[i])], [.. order.Select(i => _first[i])], Squares);
    }
}
